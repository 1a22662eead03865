package uk.comity.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** One line of a sum: days in a row that were treated alike. Both ends belong to it. */
public sealed interface Stretch {

    LocalDate from();

    LocalDate to();

    /**
     * Days that count.
     *
     * @param first number of the first of them, from 1
     * @param last number of the last of them
     */
    record Counted(LocalDate from, LocalDate to, int first, int last) implements Stretch {}

    /**
     * Days that do not count.
     *
     * @param why "Saturday", a bank holiday by name, or the reason of a closure
     */
    record Skipped(LocalDate from, LocalDate to, String why) implements Stretch {}

    /**
     * Days on which the clock stood still.
     *
     * @param ended empty while it still does: then {@link #to} is the first day that does not count
     */
    record Paused(LocalDate from, LocalDate to, Optional<LocalDate> ended) implements Stretch {}
}
