package uk.comity.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.comity.norms.Span;

/** Works out when a period ends, and keeps the sum. */
public final class Deadline {

    private Deadline() {}

    /**
     * Counts forward from an event.
     *
     * <p>Working days and days: the day after the event is day one (with "beginning with", the event's day), and the period
     * ends with the last day counted. Clear days: that many whole days lie between the event and the due day, and neither
     * end counts; with clear working days the due day is a working day itself. Hours: by the clock, across clock changes.
     *
     * @param pauses times that do not count; see {@link Pause}
     * @param clock whether the council's closure days stop it
     */
    public static Sum of(Span span, ZonedDateTime start, List<Pause> pauses, WorkingCalendar calendar, Clock clock) {
        var local = start.withZoneSameInstant(WorkingCalendar.LONDON);
        return span.unit() == Span.Unit.HOURS
                ? hours(span, local, pauses, calendar, clock)
                : new Count(span, local, pauses, calendar, clock, Count.Direction.FORWARD).sum();
    }

    /** Counts forward from an event of which only the day is known; hours then start with the day. */
    public static Sum of(Span span, LocalDate start, List<Pause> pauses, WorkingCalendar calendar, Clock clock) {
        return of(span, start.atStartOfDay(WorkingCalendar.LONDON), pauses, calendar, clock);
    }

    /**
     * Counts back from an event, such as a meeting: the due day is the last on which something may still be done. Five clear
     * days before a meeting (Local Government Act 1972 ss.100A(6) and 100B(3)) leave five whole days between that day and
     * the meeting.
     *
     * @throws IllegalArgumentException for hours, which need a time and not a day
     */
    public static Sum before(Span span, LocalDate event, WorkingCalendar calendar, Clock clock) {
        if (span.unit() == Span.Unit.HOURS) {
            throw new IllegalArgumentException("Hours cannot be counted back from a day.");
        }
        var start = event.atStartOfDay(WorkingCalendar.LONDON);
        return new Count(span, start, List.of(), calendar, clock, Count.Direction.BACK).sum();
    }

    private static Sum hours(
            Span span, ZonedDateTime start, List<Pause> pauses, WorkingCalendar calendar, Clock clock) {
        var due = start.plusHours(span.amount());
        var inOrder = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        var ran = start;
        for (var pause : inOrder) {
            var from = pause.from().isBefore(ran) ? ran : pause.from();
            if (!from.isBefore(due)) {
                break;
            }
            if (pause.until().isEmpty()) {
                var left = (int) Math.ceilDiv(Duration.between(from, due).toMinutes(), 60);
                return new Sum(
                        span, clock, start, List.of(), Optional.empty(), Optional.empty(), left, inOrder, calendar);
            }
            if (pause.until().get().isAfter(from)) {
                due = due.plus(Duration.between(from, pause.until().get()));
                ran = pause.until().get();
            }
        }
        return new Sum(
                span,
                clock,
                start,
                List.of(),
                Optional.of(due.toLocalDate()),
                Optional.of(due.withZoneSameInstant(WorkingCalendar.LONDON)),
                0,
                inOrder,
                calendar);
    }
}
