package uk.comity.views;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Spans;
import uk.comity.acts.Surroundings;
import uk.comity.calendar.Clock;
import uk.comity.calendar.Deadline;
import uk.comity.calendar.Pause;
import uk.comity.calendar.Sum;
import uk.comity.calendar.WorkingCalendar;

/**
 * When a duty falls due, by the calendar of the moment: worked out when it is read, never stored.
 *
 * @param sum how the date was worked out from the time that the protocol, or the council's own setting, gives
 * @param stated the date that was stated since, which the protocol lets stand in place of the sum's
 */
public record DueBy(Optional<Sum> sum, Optional<LocalDate> stated, WorkingCalendar calendar) {

    static DueBy of(DutyLine duty, WorkingCalendar calendar) {
        var sum = Spans.read(duty.terms().within())
                .map(span -> Deadline.of(
                        span,
                        duty.startedAt().atZone(Surroundings.ZONE),
                        pauses(duty),
                        calendar,
                        Clock.PROTOCOL));
        return new DueBy(sum, duty.statedDue(), calendar);
    }

    /** The day; empty where no time is set, or while the clock stands still. */
    public Optional<LocalDate> day() {
        return isPaused() ? Optional.empty() : stated.or(() -> sum.flatMap(Sum::due));
    }

    /** Whether the clock stands still. */
    public boolean isPaused() {
        return sum.isPresent() && sum.get().due().isEmpty();
    }

    /** Working days between today and the day, whichever comes first. */
    public int workingDays(LocalDate today) {
        return day().map(day -> day.isBefore(today)
                        ? calendar.workingDaysAfter(day, today, Clock.PROTOCOL)
                        : calendar.workingDaysAfter(today, day, Clock.PROTOCOL))
                .orElse(0);
    }

    private static List<Pause> pauses(DutyLine duty) {
        return duty.pauses().stream()
                .map(pause -> new Pause(at(pause.start()), pause.end().map(DueBy::at)))
                .toList();
    }

    private static ZonedDateTime at(java.time.Instant instant) {
        return instant.atZone(Surroundings.ZONE);
    }
}
