package uk.comity.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import uk.comity.acts.Surroundings;
import uk.comity.calendar.Clock;
import uk.comity.calendar.Deadline;
import uk.comity.calendar.Pause;
import uk.comity.calendar.Sum;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.norms.Span;
import uk.comity.norms.Until;

/**
 * When a duty falls due, worked out as it is read: a closure day that was declared since has moved it.
 *
 * @param sum how the first date was worked out; empty where there is no figure
 * @param stated the date that was stated instead, which counts where there is one
 * @param by the day of an event by which it is due, or the last of a cycle, where nothing is counted
 */
public record Due(Optional<Sum> sum, Optional<LocalDate> stated, Optional<LocalDate> by, Running running) {

    /** Whether the clock runs. */
    public enum Running {
        RUNNING,
        PAUSED
    }

    /** The last day on which the duty can be met in time; empty while a pause lasts, or where nothing gives a date. */
    public Optional<LocalDate> day() {
        return running == Running.PAUSED
                ? Optional.empty()
                : stated.or(() -> sum.flatMap(Sum::due)).or(() -> by);
    }

    public boolean isLate(LocalDate today) {
        return day().filter(today::isAfter).isPresent();
    }

    static Due of(DutyLine.Clocked duty, WorkingCalendar calendar) {
        var pauses = new ArrayList<Pause>();
        for (var pause : duty.pauses()) {
            pauses.add(new Pause(
                    pause.start().atZone(Surroundings.ZONE), pause.end().map(end -> end.atZone(Surroundings.ZONE))));
        }
        var sum = Span.find(duty.within())
                .map(span -> Deadline.of(
                        span, duty.startedAt().atZone(Surroundings.ZONE), pauses, calendar, Clock.PROTOCOL));
        var until = Until.find(duty.within());
        var start = duty.startedAt().atZone(Surroundings.ZONE).toLocalDate();
        var event = until.flatMap(one -> one.sum(start, calendar, Clock.PROTOCOL));
        var by = until.flatMap(one -> one.due(start, calendar, Clock.PROTOCOL)).filter(_ -> event.isEmpty());
        var paused = duty.pauses().stream().anyMatch(pause -> pause.end().isEmpty());
        return new Due(sum.or(() -> event), duty.statedDue(), by, paused ? Running.PAUSED : Running.RUNNING);
    }
}
