package uk.comity.register;

import java.time.LocalDate;
import java.util.Optional;
import uk.comity.calendar.InWords;

/**
 * The days on which somebody holds something: from the first day to the last, both counted.
 *
 * @param from the first day; empty means not known, and counts as before every day that one asks about
 * @param until the last day; empty means that no end is known: it goes on until one is entered
 */
public record Term(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Neither start nor end is known. */
    public static final Term UNKNOWN = new Term(Optional.empty(), Optional.empty());

    public static Term from(LocalDate first) {
        return new Term(Optional.of(first), Optional.empty());
    }

    public static Term between(LocalDate first, LocalDate last) {
        return new Term(Optional.of(first), Optional.of(last));
    }

    public boolean holdsOn(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    public boolean startsAfter(LocalDate day) {
        return from.isPresent() && from.get().isAfter(day);
    }

    public boolean endsBefore(LocalDate day) {
        return until.isPresent() && until.get().isBefore(day);
    }

    /** Whether its end does not come before its start. */
    public boolean runsForward() {
        return from.isEmpty() || !endsBefore(from.get());
    }

    /**
     * Whether two terms share more than the day on which one follows the other: who is elected again leaves and takes
     * office on the same day (Local Government Act 1972 s.7).
     */
    public boolean overlaps(Term other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Term other) {
        return from.isEmpty() || other.until.isEmpty() || from.get().isBefore(other.until.get()) || equals(other);
    }

    /** The same term with this last day. */
    public Term endingOn(LocalDate last) {
        return new Term(from, Optional.of(last));
    }

    /** The same term with no end known. */
    public Term withoutEnd() {
        return new Term(from, Optional.empty());
    }

    /** The term in words: {@code from 7 May 2015, no end known}. */
    public String words() {
        var start = from.map(day -> "from " + InWords.plain(day)).orElse("start not known");
        var end = until.map(day -> " until " + InWords.plain(day));
        return start + end.orElse(", no end known");
    }

    @Override
    public String toString() {
        return words();
    }
}
