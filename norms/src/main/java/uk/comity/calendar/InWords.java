package uk.comity.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Dates as people say them. */
public final class InWords {

    /** Named here, so that no language data is looked for: a fresh start is quicker, and another Java writes the same. */
    private static final Map<Long, String> MONTHS = names(Month.values(), Month::getValue);

    private static final Map<Long, String> WEEKDAYS = names(DayOfWeek.values(), DayOfWeek::getValue);

    /** "24 November 2026"; reads it too. */
    public static final DateTimeFormatter PLAIN = new DateTimeFormatterBuilder()
            .appendPattern("d ")
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendPattern(" uuuu")
            .toFormatter(Locale.UK);

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendText(ChronoField.DAY_OF_WEEK, WEEKDAYS)
            .appendPattern(" d")
            .toFormatter(Locale.UK);

    private static final DateTimeFormatter DAY_AND_MONTH = new DateTimeFormatterBuilder()
            .append(DAY)
            .appendLiteral(' ')
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .toFormatter(Locale.UK);

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .append(DAY_AND_MONTH)
            .appendPattern(" uuuu")
            .toFormatter(Locale.UK);

    private InWords() {}

    /** "24 November 2026". */
    public static String plain(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get((long) day.getMonthValue()) + " " + day.getYear();
    }

    /** "Tuesday 24 November 2026". */
    public static String date(LocalDate day) {
        return day.format(DATE);
    }

    /** "5:30pm on Tuesday 24 November 2026", in London's time; midnight and midday by name. */
    public static String time(ZonedDateTime time) {
        var local = time.withZoneSameInstant(WorkingCalendar.LONDON);
        return clock(local.getHour(), local.getMinute()) + " on " + date(local.toLocalDate());
    }

    /** "Tuesday 24 to Friday 27 November 2026", or one date where both are the same. Earlier first. */
    public static String days(LocalDate one, LocalDate other) {
        var from = one.isBefore(other) ? one : other;
        var to = one.isBefore(other) ? other : one;
        if (from.equals(to)) {
            return date(from);
        }
        var sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        var start = sameMonth ? DAY : from.getYear() == to.getYear() ? DAY_AND_MONTH : DATE;
        return from.format(start) + " to " + date(to);
    }

    /** "today", "in 2 working days", "1 working day late", or "paused" while the clock stands still. */
    public static String left(Sum sum, LocalDate today) {
        if (sum.due().isEmpty()) {
            return "paused";
        }
        var due = sum.due().get();
        if (due.equals(today)) {
            return "today";
        }
        var working = Math.abs(sum.daysLeft(today).orElse(0));
        // A due day at the weekend is no working day away, and yet not today.
        var count = working == 0
                ? many((int) Math.abs(ChronoUnit.DAYS.between(today, due)), "day")
                : many(working, "working day");
        return due.isBefore(today) ? count + " late" : "in " + count;
    }

    private static <T> Map<Long, String> names(T[] values, ToIntFunction<T> number) {
        return Arrays.stream(values)
                .collect(Collectors.toUnmodifiableMap(
                        value -> (long) number.applyAsInt(value),
                        value -> capital(value.toString().toLowerCase(Locale.UK))));
    }

    private static String many(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String clock(int hour, int minute) {
        if (minute == 0 && hour % 12 == 0) {
            return hour == 0 ? "midnight" : "midday";
        }
        var twelve = hour % 12 == 0 ? 12 : hour % 12;
        var minutes = minute == 0 ? "" : ":%02d".formatted(minute);
        return twelve + minutes + (hour < 12 ? "am" : "pm");
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
