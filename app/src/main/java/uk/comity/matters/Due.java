package uk.comity.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Extended;
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
 * @param longer how each further time was counted, from the day on which it fell due until then
 */
public record Due(
        Optional<Sum> sum, Optional<LocalDate> stated, Optional<LocalDate> by, List<Longer> longer, Running running) {

    public Due {
        longer = List.copyOf(longer);
    }

    /** Whether the clock runs. */
    public enum Running {
        RUNNING,
        PAUSED
    }

    /**
     * What the date of a duty follows from.
     *
     * @param within the terms: a span, or an until, in words
     * @param stated a date that was stated in place of the first one
     * @param extensions by which it was made longer since, in their order
     */
    public record Clocked(
            String within, Instant startedAt, Optional<LocalDate> stated, List<Stop> stops, List<Extended> extensions) {
        public Clocked {
            stops = List.copyOf(stops);
            extensions = List.copyOf(extensions);
        }
    }

    /**
     * When the clock stood still.
     *
     * @param end empty while it still does
     */
    public record Stop(Instant start, Optional<Instant> end) {

        /** Ends now, unless it has ended before. */
        public Stop until(Instant now) {
            return end.isPresent() ? this : new Stop(start, Optional.of(now));
        }

        private Pause pause() {
            return new Pause(start.atZone(Surroundings.ZONE), end.map(at -> at.atZone(Surroundings.ZONE)));
        }
    }

    /**
     * One further time, and how it was counted.
     *
     * @param sum empty where there is no day yet from which it could be counted
     */
    public record Longer(Extended extended, Optional<Sum> sum) {}

    /** The last day on which the duty can be met in time; empty while a pause lasts, or where nothing gives a date. */
    public Optional<LocalDate> day() {
        if (running == Running.PAUSED) {
            return Optional.empty();
        }
        return longer.isEmpty() ? first() : longer.getLast().sum().flatMap(Sum::due);
    }

    /** The sum behind the date: the last one, where the time was made longer. */
    public Optional<Sum> last() {
        return longer.isEmpty() ? sum : longer.getLast().sum();
    }

    /** The day on which it would have been due without more time. */
    private Optional<LocalDate> first() {
        return stated.or(() -> sum.flatMap(Sum::due)).or(() -> by);
    }

    public boolean isLate(LocalDate today) {
        return day().filter(today::isAfter).isPresent();
    }

    /** When this is due, by this calendar. */
    public static Due of(Clocked duty, WorkingCalendar calendar) {
        var pauses = duty.stops().stream().map(Stop::pause).toList();
        var sum = Span.find(duty.within())
                .map(span -> Deadline.of(
                        span, duty.startedAt().atZone(Surroundings.ZONE), pauses, calendar, Clock.PROTOCOL));
        var until = Until.find(duty.within());
        var start = duty.startedAt().atZone(Surroundings.ZONE).toLocalDate();
        var event = until.flatMap(one -> one.sum(start, calendar, Clock.PROTOCOL));
        var by = until.flatMap(one -> one.due(start, calendar, Clock.PROTOCOL)).filter(_ -> event.isEmpty());
        var paused = duty.stops().stream().anyMatch(stop -> stop.end().isEmpty());
        var plain =
                new Due(sum.or(() -> event), duty.stated(), by, List.of(), paused ? Running.PAUSED : Running.RUNNING);
        return new Due(
                plain.sum, plain.stated, plain.by, plain.counted(duty.extensions(), pauses, calendar), plain.running);
    }

    private List<Longer> counted(List<Extended> extensions, List<Pause> pauses, WorkingCalendar calendar) {
        var all = new ArrayList<Longer>();
        var end = stated.isPresent() ? Optional.<ZonedDateTime>empty() : sum.flatMap(Sum::dueTime);
        end = end.or(() -> first().map(day -> day.atStartOfDay(Surroundings.ZONE)));
        for (var extended : extensions) {
            var from = end;
            // A pause that was over before the further time began has moved its beginning already.
            var sum = from.flatMap(start -> Span.find(extended.by())
                    .map(span -> Deadline.of(
                            span,
                            start,
                            pauses.stream()
                                    .filter(pause -> pause.until()
                                            .filter(over -> !over.isAfter(start))
                                            .isEmpty())
                                    .filter(pause -> !pause.from().toLocalDate().isBefore(start.toLocalDate()))
                                    .toList(),
                            calendar,
                            Clock.PROTOCOL)));
            all.add(new Longer(extended, sum));
            end = sum.flatMap(one -> one.dueTime().or(() -> one.due().map(day -> day.atStartOfDay(Surroundings.ZONE))));
        }
        return all;
    }
}
