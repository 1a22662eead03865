package uk.comity.web.parts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.comity.calendar.InWords;

/** How Comity says dates, times, counts and lists, everywhere the same. */
public final class Spoken {

    private static final DateTimeFormatter WHOLE_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Spoken() {}

    /** "Tuesday 24 November 2026". */
    public static String day(LocalDate day) {
        return InWords.date(day);
    }

    /** "3:15pm", "9am", "midday", "midnight". */
    public static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        return (time.getMinute() == 0 ? WHOLE_HOUR : HOUR).format(time).toLowerCase(Locale.UK);
    }

    /** "1 working day", "5 working days", for things that take an s. */
    public static String count(long number, String thing) {
        return number + " " + (number == 1 ? thing : thing + "s");
    }

    /** "a", "a and b", "a, b and c". */
    public static String all(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
    }
}
