package uk.comity.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
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
    /** How many of what is counted: days, for weeks, months and years. */
    private final int amount;

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
        this.direction = direction;
        this.pauses = List.copyOf(pauses);
        this.calendar = calendar;
        this.clock = clock;
        this.amount = amount();
    }

    /** The period ends on the day of the same number (Dodds v Walker [1981] 1 WLR 1027); that many days lie between. */
    private int amount() {
        var day = start.toLocalDate();
        var end = switch (span.unit()) {
            case WEEKS -> moved(day, Period.ofWeeks(span.amount()));
            case MONTHS -> moved(day, Period.ofMonths(span.amount()));
            case YEARS -> moved(day, Period.ofYears(span.amount()));
            case WORKING_DAYS, DAYS, CLEAR_DAYS, CLEAR_WORKING_DAYS, HOURS -> day;
        };
        return end.equals(day) ? span.amount() : (int) Math.abs(ChronoUnit.DAYS.between(day, end));
    }

    private LocalDate moved(LocalDate day, Period period) {
        return switch (direction) {
            case FORWARD -> day.plus(period);
            case BACK -> day.minus(period);
        };
    }

    Sum sum() {
        var day = received();
        if (span.counting() == Span.Counting.AFTER) {
            day = next(day);
        }
        while (true) {
            if (standsStillForGood(day)) {
                stretches.add(new Stretch.Paused(day, day, Optional.empty()));
                return sum(Optional.empty());
            }
            if (counted == amount && mayEndOn(day)) {
                // Only clear days come here: they end on the day after the last one counted.
                return sum(Optional.of(day));
            }
            take(day);
            if (counted == amount && !isClear()) {
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
                due.isPresent() ? 0 : amount - counted,
                pauses,
                calendar);
    }

    /** The day on which the event counts as received: the next working day where it came in too late, or on no working day. */
    private LocalDate received() {
        var day = start.toLocalDate();
        var until = span.reckoning().receivedBy();
        if (until.isEmpty() || direction == Direction.BACK) {
            return day;
        }
        var late = start.toLocalTime().isAfter(until.get());
        if (!late && isWorked(day)) {
            return day;
        }
        var next = day.plusDays(1);
        while (!isWorked(next)) {
            next = next.plusDays(1);
        }
        var why = late ? "it came in after " + until.get() : "it came in on a day that is not worked";
        stretches.add(
                new Stretch.Skipped(day.plusDays(1), next, why + ", so it counts as received on the last of these"));
        return next;
    }

    private boolean isWorked(LocalDate day) {
        return calendar.whyNot(day, clock, span.reckoning()).isEmpty();
    }

    private boolean isClear() {
        return span.unit() == Span.Unit.CLEAR_DAYS || span.unit() == Span.Unit.CLEAR_WORKING_DAYS;
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
        return span.countsWorkingDays() ? calendar.whyNot(day, clock, span.reckoning()) : Optional.empty();
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
