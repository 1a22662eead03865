package uk.comity.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.norms.Span;

/** Counts days one by one, as somebody would on the wall calendar, and writes down what became of each. */
final class Count {

    /** Towards which end of the calendar. */
    enum Direction {
        FORWARD,
        BACK
    }

    private final Span span;
    private final ZonedDateTime start;
    private final List<Pause> pauses;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Direction direction;
    private final List<Stretch> stretches = new ArrayList<>();
    private int counted;

    Count(
            Span span,
            ZonedDateTime start,
            List<Pause> pauses,
            WorkingCalendar calendar,
            Clock clock,
            Direction direction) {
        this.span = span;
        this.start = start;
        this.pauses = List.copyOf(pauses);
        this.calendar = calendar;
        this.clock = clock;
        this.direction = direction;
    }

    Sum sum() {
        var day = start.toLocalDate();
        if (span.counting() == Span.Counting.AFTER) {
            day = next(day);
        }
        while (true) {
            if (standsStillForGood(day)) {
                stretches.add(new Stretch.Paused(day, day, Optional.empty()));
                return sum(Optional.empty());
            }
            if (counted == span.amount() && mayEndOn(day)) {
                // Only clear days come here: they end on the day after the last one counted.
                return sum(Optional.of(day));
            }
            take(day);
            if (counted == span.amount() && !isClear()) {
                return sum(Optional.of(day));
            }
            day = next(day);
        }
    }

    private Sum sum(Optional<LocalDate> due) {
        return new Sum(
                span,
                clock,
                start,
                stretches,
                due,
                Optional.empty(),
                due.isPresent() ? 0 : span.amount() - counted,
                pauses,
                calendar);
    }

    private boolean isClear() {
        return span.unit() == Span.Unit.CLEAR_DAYS || span.unit() == Span.Unit.CLEAR_WORKING_DAYS;
    }

    private boolean countsWorkingDays() {
        return span.unit() == Span.Unit.WORKING_DAYS || span.unit() == Span.Unit.CLEAR_WORKING_DAYS;
    }

    private boolean mayEndOn(LocalDate day) {
        return pauseOn(day).isEmpty() && whyNot(day).isEmpty();
    }

    private boolean standsStillForGood(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.until().isEmpty() && pause.covers(day));
    }

    private Optional<Pause> pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
    }

    private Optional<String> whyNot(LocalDate day) {
        return countsWorkingDays() ? calendar.whyNot(day, clock) : Optional.empty();
    }

    private void take(LocalDate day) {
        var pause = pauseOn(day);
        var why = whyNot(day);
        if (pause.isPresent()) {
            add(new Stretch.Paused(day, day, pause.get().lastDay()));
        } else if (why.isPresent()) {
            add(new Stretch.Skipped(day, day, why.get()));
        } else {
            counted++;
            add(new Stretch.Counted(day, day, counted, counted));
        }
    }

    /** Days in a row that were treated alike become one stretch. */
    private void add(Stretch today) {
        var last = stretches.isEmpty() ? null : stretches.getLast();
        var joined = switch (today) {
            case Stretch.Counted now
            when last instanceof Stretch.Counted before ->
                new Stretch.Counted(before.from(), now.to(), before.first(), now.last());
            case Stretch.Skipped now
            when last instanceof Stretch.Skipped before && before.why().equals(now.why()) ->
                new Stretch.Skipped(before.from(), now.to(), now.why());
            case Stretch.Paused now
            when last instanceof Stretch.Paused before && before.ended().equals(now.ended()) ->
                new Stretch.Paused(before.from(), now.to(), now.ended());
            case Stretch.Counted _, Stretch.Skipped _, Stretch.Paused _ -> null;
        };
        if (joined == null) {
            stretches.add(today);
        } else {
            stretches.set(stretches.size() - 1, joined);
        }
    }

    private LocalDate next(LocalDate day) {
        return switch (direction) {
            case FORWARD -> day.plusDays(1);
            case BACK -> day.minusDays(1);
        };
    }
}
