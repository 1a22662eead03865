package uk.comity.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A personal mark: what everybody sees on each page, and what nobody sees.
 *
 * @param name of the person whose copy it is
 * @param day on which the copy was made
 * @param copy its number
 * @param token the hidden mark
 */
public record Mark(String name, LocalDate day, int copy, Token token) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What is printed on each page. */
    String words() {
        return "Copy " + copy + ", for " + name.replaceAll("\\s+", " ").strip() + ", " + DAY.format(day);
    }
}
