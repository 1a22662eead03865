package uk.comity.matters.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * When the council's offices are open.
 *
 * @param working whether a day is neither a weekend, a bank holiday nor a closure day
 * @param hours the hours of a working day: the council's own setting, for no protocol gives them
 */
public record OfficeHours(Predicate<LocalDate> working, Function<LocalDate, Hours> hours) {

    /**
     * The hours of one day.
     *
     * @param until the first minute at which the offices are closed
     */
    public record Hours(LocalTime from, LocalTime until) {

        /** Nine to five: where the council has set nothing. */
        public static final Hours USUAL = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));

        boolean hold(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(until);
        }
    }

    /** Nine to five on these days. */
    public static OfficeHours usual(Predicate<LocalDate> working) {
        return new OfficeHours(working, _ -> Hours.USUAL);
    }

    /** Whether the offices are open at a time of England's clocks. */
    public boolean areOpen(LocalDateTime when) {
        return working.test(when.toLocalDate())
                && hours.apply(when.toLocalDate()).hold(when.toLocalTime());
    }
}
