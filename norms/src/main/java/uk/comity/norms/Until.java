package uk.comity.norms;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.comity.calendar.Clock;
import uk.comity.calendar.Deadline;
import uk.comity.calendar.InWords;
import uk.comity.calendar.Sum;
import uk.comity.calendar.WorkingCalendar;

/** When a duty falls due where the clause gives no length of time that runs from the act: a closed set. */
public sealed interface Until {

    /**
     * As soon as it can be done: no date, and Comity makes none up.
     *
     * @param words the clause's own measure, such as "as soon as practicable"
     * @param review after how long somebody is prompted to look at it again; never a time limit
     */
    record Promptly(String words, Optional<Span> review) implements Until {

        /** The measures that can be written. */
        public static final List<String> MEASURES = List.of(
                "as soon as practicable",
                "as soon as possible",
                "as soon as reasonably practicable",
                "without delay",
                "without undue delay",
                "immediately",
                "at once",
                "forthwith",
                "promptly",
                "in good time",
                "within a reasonable time");
    }

    /**
     * By an event, before it, or so long before it.
     *
     * @param called the event as people read it: "the next ordinary meeting"
     * @param fact the fact that holds the event's day, where one does
     * @param span how long before the event
     * @param day the event's day, once it is known
     */
    record Event(Edge edge, String called, Optional<String> fact, Optional<Span> span, Optional<LocalDate> day)
            implements Until {

        Event on(LocalDate known) {
            return new Event(edge, called, fact, span, Optional.of(known));
        }
    }

    /** Whether the day of the event still counts. */
    enum Edge {
        BY,
        BEFORE
    }

    /**
     * Again and again: once in each cycle.
     *
     * @param within how long after the end of each; empty where the end itself is the last day
     */
    record Each(Cycle cycle, Optional<Span> within) implements Until {

        /** The day on which the next cycle begins, after the one in which this day lies. */
        public LocalDate next(LocalDate day) {
            return cycle.end(day).plusDays(1);
        }
    }

    /** What recurs, by the calendar. */
    enum Cycle {
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        /** 1 April to 31 March. */
        FINANCIAL_YEAR;

        String word() {
            return Words.of(this).replace('-', ' ');
        }

        /** The last day of the cycle in which this day lies. */
        LocalDate end(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.SUNDAY));
                case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
                case QUARTER -> monthEnd(day, (day.getMonthValue() + 2) / 3 * 3);
                case HALF_YEAR -> monthEnd(day, (day.getMonthValue() + 5) / 6 * 6);
                case YEAR -> monthEnd(day, 12);
                case FINANCIAL_YEAR -> {
                    var march = LocalDate.of(day.getYear(), Month.MARCH, 31);
                    yield day.isAfter(march) ? march.plusYears(1) : march;
                }
            };
        }

        private static LocalDate monthEnd(LocalDate day, int month) {
            return YearMonth.of(day.getYear(), month).atEndOfMonth();
        }
    }

    /** As a page says it: "as soon as practicable", "5 clear days before the meeting on 30 November 2026", "each quarter". */
    default String inWords() {
        return switch (this) {
            case Promptly(var words, var review) ->
                words
                        + review.map(span -> ", looked at again after " + span.inWords())
                                .orElse("");
            case Event(var edge, var called, var _, var span, var day) ->
                span.map(back -> back.inWords() + " ").orElse("")
                        + (span.isPresent() ? "before" : Words.of(edge)) + " " + called
                        + day.map(known -> " on " + InWords.plain(known)).orElse("");
            case Each(var cycle, var within) ->
                within.map(span -> "within " + span.inWords() + " after the end of ")
                                .orElse("") + "each " + cycle.word();
        };
    }

    /** The first day on which it falls due, from the day on which it was set off; empty while nothing gives a date. */
    default Optional<LocalDate> due(LocalDate start, WorkingCalendar calendar, Clock clock) {
        return switch (this) {
            case Promptly _ -> Optional.empty();
            case Event(var edge, var _, var _, var span, var day) ->
                day.flatMap(known -> span.isPresent()
                        ? Deadline.before(span.get(), known, calendar, clock).due()
                        : Optional.of(edge == Edge.BY ? known : known.minusDays(1)));
            case Each(var cycle, var within) ->
                within.isPresent()
                        ? Deadline.of(within.get(), cycle.end(start), List.of(), calendar, clock)
                                .due()
                        : Optional.of(cycle.end(start));
        };
    }

    /** How that day was counted, where anything was counted. */
    default Optional<Sum> sum(LocalDate start, WorkingCalendar calendar, Clock clock) {
        return switch (this) {
            case Promptly _ -> Optional.empty();
            case Event event ->
                event.span().flatMap(span -> event.day().map(day -> Deadline.before(span, day, calendar, clock)));
            case Each(var cycle, var within) ->
                within.map(span -> Deadline.of(span, cycle.end(start), List.of(), calendar, clock));
        };
    }

    /** Reads back what {@link #inWords} says; empty for anything else. */
    static Optional<Until> find(String words) {
        return promptly(words).or(() -> each(words)).or(() -> event(words));
    }

    private static Optional<Until> promptly(String words) {
        var mark = ", looked at again after ";
        var at = words.indexOf(mark);
        var measure = at < 0 ? words : words.substring(0, at);
        Optional<Span> review = at < 0 ? Optional.empty() : Span.find(words.substring(at + mark.length()));
        return Promptly.MEASURES.contains(measure) && (at < 0 || review.isPresent())
                ? Optional.of(new Promptly(measure, review))
                : Optional.empty();
    }

    private static Optional<Until> each(String words) {
        var match = Pattern.compile("(?:within (.+) after the end of )?each ([a-z ]+)")
                .matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        var within = Optional.ofNullable(match.group(1)).flatMap(Span::find);
        return Arrays.stream(Cycle.values())
                .filter(cycle -> cycle.word().equals(match.group(2)))
                .findFirst()
                .map(cycle -> new Each(cycle, within));
    }

    private static Optional<Until> event(String words) {
        var match = Pattern.compile("(?:(by)|(?:(.+?) )?(before)) (.+?)(?: on (\\d{1,2} [A-Z][a-z]+ \\d{4}))?")
                .matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        var edge = match.group(1) == null ? Edge.BEFORE : Edge.BY;
        var span = Optional.ofNullable(match.group(2)).flatMap(Span::find);
        if (match.group(2) != null && span.isEmpty()) {
            return Optional.empty();
        }
        var day = Optional.ofNullable(match.group(5)).flatMap(Until::date);
        return Optional.of(new Event(edge, match.group(4), Optional.empty(), span, day));
    }

    private static Optional<LocalDate> date(String words) {
        try {
            return Optional.of(LocalDate.parse(words, InWords.PLAIN));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
