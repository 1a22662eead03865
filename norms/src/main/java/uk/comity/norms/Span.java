package uk.comity.norms;

/**
 * A length of time as a clause states it.
 *
 * @param amount how many, at least 1
 */
public record Span(int amount, Unit unit, Counting counting) {

    public Span {
        if (amount < 1) {
            throw new IllegalArgumentException("a span counts at least 1, not " + amount);
        }
    }

    /** What is counted. */
    public enum Unit {
        /** Days that are neither Saturday, Sunday, bank holiday nor a closure day of the council. */
        WORKING_DAYS,
        /** Every day of the calendar. */
        DAYS,
        /** Whole days of which neither the first nor the last event's day counts (Local Government Act 1972 s.100A). */
        CLEAR_DAYS,
        /** Clear days that are also working days. */
        CLEAR_WORKING_DAYS,
        /** Hours by the clock. */
        HOURS
    }

    /** Whether the day of the event is day one. */
    public enum Counting {
        /** The day after the event is day one: the usual reading. */
        AFTER,
        /** The day of the event is day one: "beginning with" (Localism Act 2011 s.30). */
        BEGINNING_WITH
    }
}
