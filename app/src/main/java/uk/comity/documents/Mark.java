package uk.comity.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A personal mark: what everybody sees on each page, and what nobody sees.
 *
 * @param name of the person whose copy it is
 * @param day on which the copy was made
 * @param copy its number
 * @param right under which it was read, short: {@code clause 4.6c}
 * @param token the hidden mark
 */
public record Mark(String name, LocalDate day, long copy, String right, Token token) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** No line on a page holds more of a right than this. */
    private static final int LONGEST_RIGHT = 90;

    private static final Pattern PRINTED =
            Pattern.compile("Copy (\\d{1,15}), for (.{1,150}?), (\\d{1,2} \\p{L}{3,9} \\d{4})\\b");

    /** What is printed across each page, and begins the line at its head and foot. */
    public String words() {
        return "Copy " + copy + ", for " + plain(name) + ", " + DAY.format(day);
    }

    /** What is printed at the head and the foot of each page: whose copy it is, under which right, and what for. */
    public String line() {
        var under = plain(right);
        var fits = under.length() > LONGEST_RIGHT
                ? under.substring(0, LONGEST_RIGHT - 1).strip() + "…"
                : under;
        return words() + (fits.isEmpty() ? "" : ", read under " + fits) + ". For the purpose stated only.";
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /**
     * What a printed line says.
     *
     * @param copy its number
     * @param name whose copy it says it is
     * @param day as printed
     */
    public record Printed(long copy, String name, String day) {}

    /** Every such line in a text, however it is broken into lines. */
    static Set<Printed> printed(String text) {
        var found = new LinkedHashSet<Printed>();
        var lines = PRINTED.matcher(text.replaceAll("[\\s\\u00a0]+", " "));
        while (lines.find()) {
            found.add(new Printed(Long.parseLong(lines.group(1)), lines.group(2), lines.group(3)));
        }
        return found;
    }
}
