package uk.comity.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.norms.Span;

/**
 * How a date was worked out, so that a person can follow it on the wall calendar.
 *
 * @param start the event from which it was counted, in London's time
 * @param stretches every day between, in the order of counting; empty for hours
 * @param due the day it falls due; empty while a pause is open
 * @param dueTime the time too, where hours were counted
 * @param stillToCount how many units (days, for weeks, months and years) are left once an open pause ends, else 0
 */
public record Sum(
        Span span,
        Clock clock,
        ZonedDateTime start,
        List<Stretch> stretches,
        Optional<LocalDate> due,
        Optional<ZonedDateTime> dueTime,
        int stillToCount,
        List<Pause> pauses,
        WorkingCalendar calendar) {

    public Sum {
        stretches = List.copyOf(stretches);
        pauses = List.copyOf(pauses);
    }

    /** Where bank holidays were looked for in years whose bank holidays are not held. */
    public Optional<String> warning() {
        var holidays = calendar.holidays();
        var beyond = stretches.stream().anyMatch(s -> !holidays.covers(s.from()) || !holidays.covers(s.to()));
        return span.countsWorkingDays() && beyond
                ? Optional.of("Bank holidays are known from " + holidays.firstYear() + " to " + holidays.lastYear()
                        + ", and this period reaches beyond. Check the date when later ones are announced.")
                : Optional.empty();
    }

    /**
     * Working days from today to the due day: 0 when it is due today, negative when it is late. Empty while a pause is
     * open.
     */
    public Optional<Integer> daysLeft(LocalDate today) {
        return due.map(day -> day.isBefore(today)
                ? -calendar.workingDaysAfter(day, today, clock, span.reckoning())
                : calendar.workingDaysAfter(today, day, clock, span.reckoning()));
    }

    /** The sum in sentences, the answer first. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(answer());
        sentences.add(InWords.capital(span.aloud()) + (isBack() ? ", counted back from " : ", counted from ")
                + startInWords() + ".");
        for (var row : rows()) {
            sentences.add(row.days() + ": " + row.what() + ".");
        }
        warning().ifPresent(sentences::add);
        return sentences;
    }

    /**
     * One row of the sum, to be shown in a table.
     *
     * @param days "Tuesday 10 November 2026" or "Tuesday 10 to Friday 13 November 2026"
     * @param what "day 1", "days 2 to 5", "Saturday", "Christmas Day", "the clock stood still"
     */
    public record Row(String days, String what) {}

    /** The sum as rows, in the order of counting. */
    public List<Row> rows() {
        if (!dueTime.isEmpty() || span.unit() == Span.Unit.HOURS) {
            return pauses.stream().map(Sum::row).toList();
        }
        return stretches.stream()
                .map(stretch -> new Row(InWords.days(stretch.from(), stretch.to()), what(stretch)))
                .toList();
    }

    private static Row row(Pause pause) {
        var from = InWords.time(pause.from());
        return pause.until()
                .map(end -> new Row(from + " to " + InWords.time(end), "the clock stood still"))
                .orElseGet(() -> new Row("Since " + from, "the clock stands still"));
    }

    private static String what(Stretch stretch) {
        return switch (stretch) {
            case Stretch.Counted(var _, var _, var first, var last) ->
                first == last ? "day " + first : "days " + first + " to " + last;
            case Stretch.Skipped skipped -> skipped.why();
            case Stretch.Paused paused ->
                paused.ended().isPresent() ? "the clock stood still" : "the clock stands still from here on";
        };
    }

    private String answer() {
        if (due.isEmpty()) {
            var unit = new Span(Math.max(1, stillToCount), unitLeft(), Span.Counting.AFTER).inWords();
            return "The clock stands still. Once it runs again, " + unit + (stillToCount == 1 ? " is" : " are")
                    + " left.";
        }
        var day = dueTime.map(InWords::time).orElseGet(() -> InWords.date(due.get()));
        return isBack() ? "The last day for it is " + day + "." : "It is due by the end of " + day + ".";
    }

    /** What is left of weeks, months and years is told in days. */
    private Span.Unit unitLeft() {
        return switch (span.unit()) {
            case WEEKS, MONTHS, YEARS -> Span.Unit.DAYS;
            case WORKING_DAYS, DAYS, CLEAR_DAYS, CLEAR_WORKING_DAYS, HOURS -> span.unit();
        };
    }

    private boolean isBack() {
        return due.isPresent() && due.get().isBefore(start.toLocalDate());
    }

    private String startInWords() {
        return span.unit() == Span.Unit.HOURS ? InWords.time(start) : InWords.date(start.toLocalDate());
    }
}
