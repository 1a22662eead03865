package uk.comity.norms;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a pack or a norm is in force.
 *
 * @param from the first day
 * @param until the last day, if one is set
 */
public record Period(LocalDate from, Optional<LocalDate> until) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    /** Whether every day of the other period is a day of this one. */
    public boolean covers(Period other) {
        return !other.from.isBefore(from)
                && (until.isEmpty()
                        || other.until.map(last -> !last.isAfter(until.get())).orElse(false));
    }

    /** The first day that both contain. */
    public Optional<LocalDate> firstDayShared(Period other) {
        var later = from.isBefore(other.from) ? other.from : from;
        return contains(later) && other.contains(later) ? Optional.of(later) : Optional.empty();
    }
}
