package uk.comity.norms;

import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern WORDS = Pattern.compile(
            "([1-9][0-9]{0,3}) (working days?|clear days?|clear working days?|days?|hours?)( beginning with)?");

    /** Reads {@code 5 working days}, {@code 24 hours} or {@code 28 days beginning with}; empty for anything else. */
    public static Optional<Span> find(String words) {
        var match = WORDS.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        var unit = switch (match.group(2)) {
            case "working day", "working days" -> Unit.WORKING_DAYS;
            case "clear day", "clear days" -> Unit.CLEAR_DAYS;
            case "clear working day", "clear working days" -> Unit.CLEAR_WORKING_DAYS;
            case "hour", "hours" -> Unit.HOURS;
            default -> Unit.DAYS;
        };
        var beginning = match.group(3) != null;
        if (beginning && unit != Unit.DAYS && unit != Unit.WORKING_DAYS) {
            return Optional.empty();
        }
        return Optional.of(
                new Span(Integer.parseInt(match.group(1)), unit, beginning ? Counting.BEGINNING_WITH : Counting.AFTER));
    }

    /** As a clause would put it: "5 working days", "1 hour", "28 days beginning with". */
    public String inWords() {
        var one = switch (unit) {
            case WORKING_DAYS -> "working day";
            case DAYS -> "day";
            case CLEAR_DAYS -> "clear day";
            case CLEAR_WORKING_DAYS -> "clear working day";
            case HOURS -> "hour";
        };
        return amount + " " + one + (amount == 1 ? "" : "s") + (counting == Counting.AFTER ? "" : " beginning with");
    }
}
