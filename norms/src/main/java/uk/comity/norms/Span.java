package uk.comity.norms;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A length of time as a clause states it.
 *
 * @param amount how many, at least 1
 * @param reckoning the council's own working days, where it has them
 */
public record Span(int amount, Unit unit, Counting counting, Reckoning reckoning) {

    public Span {
        if (amount < 1) {
            throw new IllegalArgumentException("a span counts at least 1, not " + amount);
        }
    }

    public Span(int amount, Unit unit, Counting counting) {
        this(amount, unit, counting, Reckoning.USUAL);
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
        /** Seven days each. */
        WEEKS,
        /**
         * Calendar months (Interpretation Act 1978 Sch.1): they end on the day of the same number, or on the last day of a
         * month that has no such day.
         */
        MONTHS,
        /** Twelve calendar months each. */
        YEARS,
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

    /** How a span is written, for whoever wrote it otherwise. */
    static final String HOW = "Write it as \"5 working days\", \"10 days\", \"2 weeks\", \"3 months\", \"1 year\","
            + " \"5 clear days\", \"5 clear working days\", \"24 hours\" or \"28 days beginning with\".";

    private static final Pattern WORDS = Pattern.compile(
            "([1-9][0-9]{0,3}) (working days?|clear days?|clear working days?|days?|weeks?|months?|years?"
                    + "|hours?)( beginning with)?(?:, worked ([A-Za-z, ]+?))?(?:, received by ([0-2][0-9]:[0-5][0-9]))?");

    /** Reads {@code 5 working days}, {@code 24 hours} or {@code 28 days beginning with}; empty for anything else. */
    public static Optional<Span> find(String words) {
        var match = WORDS.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        var unit = unit(match.group(2));
        var beginning = match.group(3) != null;
        var week = Optional.ofNullable(match.group(4)).flatMap(Reckoning::findWeek);
        var time = Optional.ofNullable(match.group(5)).filter(text -> text.compareTo("24:00") < 0);
        if ((beginning && !mayBeginWith(unit))
                || (match.group(4) != null && week.isEmpty())
                || (match.group(5) != null && time.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                Integer.parseInt(match.group(1)),
                unit,
                beginning ? Counting.BEGINNING_WITH : Counting.AFTER,
                new Reckoning(week.orElse(Set.of()), time.map(LocalTime::parse))));
    }

    private static boolean mayBeginWith(Unit unit) {
        return switch (unit) {
            case DAYS, WORKING_DAYS, WEEKS, MONTHS, YEARS -> true;
            case CLEAR_DAYS, CLEAR_WORKING_DAYS, HOURS -> false;
        };
    }

    private static Unit unit(String words) {
        return switch (words.endsWith("s") ? words.substring(0, words.length() - 1) : words) {
            case "working day" -> Unit.WORKING_DAYS;
            case "clear day" -> Unit.CLEAR_DAYS;
            case "clear working day" -> Unit.CLEAR_WORKING_DAYS;
            case "week" -> Unit.WEEKS;
            case "month" -> Unit.MONTHS;
            case "year" -> Unit.YEARS;
            case "hour" -> Unit.HOURS;
            default -> Unit.DAYS;
        };
    }

    /** The same span, with working days reckoned in the council's own way where it has one and the span has none. */
    Span reckoned(Set<DayOfWeek> week, Optional<LocalTime> receivedBy) {
        var counted = countsWorkingDays() && reckoning.week().isEmpty() ? week : reckoning.week();
        var until = unit == Unit.HOURS
                ? Optional.<LocalTime>empty()
                : reckoning.receivedBy().or(() -> receivedBy);
        return new Span(amount, unit, counting, new Reckoning(counted, until));
    }

    /** Whether days on which the council does not work are left out of the count. */
    public boolean countsWorkingDays() {
        return unit == Unit.WORKING_DAYS || unit == Unit.CLEAR_WORKING_DAYS;
    }

    /** As a clause would put it: "5 working days", "1 hour", "28 days beginning with". */
    public String inWords() {
        return amount + " " + one() + (amount == 1 ? "" : "s") + (counting == Counting.AFTER ? "" : " beginning with")
                + reckoning.inWords();
    }

    /** As people are told it: "28 days, the day itself counted"; anything else as a clause would put it. */
    public String aloud() {
        return switch (counting) {
            case AFTER -> inWords();
            case BEGINNING_WITH ->
                new Span(amount, unit, Counting.AFTER, reckoning).inWords() + ", the day itself counted";
        };
    }

    private String one() {
        return switch (unit) {
            case WORKING_DAYS -> "working day";
            case DAYS -> "day";
            case CLEAR_DAYS -> "clear day";
            case CLEAR_WORKING_DAYS -> "clear working day";
            case WEEKS -> "week";
            case MONTHS -> "month";
            case YEARS -> "year";
            case HOURS -> "hour";
        };
    }
}
