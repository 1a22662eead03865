package uk.comity.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A time during which a period stands still.
 *
 * <p>Counted in days: the day on which it begins still counts, for the clock ran on it; the day on which it ends does not,
 * just as the day on which a period starts does not. So a pause that ends on the day on which it began costs nothing, and
 * one that begins on the day of the start moves the start to its own end.
 *
 * @param until empty while the pause is still open
 */
public record Pause(ZonedDateTime from, Optional<ZonedDateTime> until) {

    public Pause {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("A pause cannot end at " + until.get() + " before it begins at " + from);
        }
    }

    /** From the one day to the other. */
    public static Pause of(LocalDate from, LocalDate until) {
        return new Pause(atStart(from), Optional.of(atStart(until)));
    }

    /** Not ended yet. */
    public static Pause since(LocalDate from) {
        return new Pause(atStart(from), Optional.empty());
    }

    /** Whether the whole day stands still. */
    boolean covers(LocalDate day) {
        return day.isAfter(firstDay())
                && lastDay().map(last -> !day.isAfter(last)).orElse(true);
    }

    LocalDate firstDay() {
        return from.withZoneSameInstant(WorkingCalendar.LONDON).toLocalDate();
    }

    Optional<LocalDate> lastDay() {
        return until.map(end -> end.withZoneSameInstant(WorkingCalendar.LONDON).toLocalDate());
    }

    private static ZonedDateTime atStart(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.LONDON);
    }
}
