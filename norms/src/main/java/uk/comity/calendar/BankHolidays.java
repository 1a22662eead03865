package uk.comity.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Bank holidays by day, as GOV.UK lists them.
 *
 * @param issued the date of GOV.UK's list
 * @param firstYear the first year held
 * @param lastYear the last year held; later ones have not been announced
 * @param days each day with its name
 */
public record BankHolidays(LocalDate issued, int firstYear, int lastYear, SortedMap<LocalDate, String> days) {

    private static final String ENGLAND_AND_WALES = "bank-holidays-england-and-wales.txt";

    public BankHolidays {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** The list that Comity ships, under the Banking and Financial Dealings Act 1971 and royal proclamation. */
    public static BankHolidays englandAndWales() {
        try (var in = BankHolidays.class.getResourceAsStream(ENGLAND_AND_WALES)) {
            if (in == null) {
                throw new IllegalStateException(ENGLAND_AND_WALES + " is missing from Comity's jar");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads lines of {@code issued DATE}, {@code years FIRST LAST} and {@code DATE NAME}; {@code #} starts a remark.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} for any other line
     */
    public static BankHolidays of(String lines) {
        var issued = LocalDate.MIN;
        var first = 0;
        var last = 0;
        var days = new TreeMap<LocalDate, String>();
        for (var line :
                lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            var space = line.indexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("A line of the bank holidays needs two parts: " + line);
            }
            var head = line.substring(0, space);
            var rest = line.substring(space + 1).strip();
            switch (head) {
                case "issued" -> issued = LocalDate.parse(rest);
                case "years" -> {
                    first = Integer.parseInt(rest.substring(0, 4));
                    last = Integer.parseInt(rest.substring(5));
                }
                default -> days.put(LocalDate.parse(head), rest);
            }
        }
        if (issued.equals(LocalDate.MIN) || last == 0) {
            throw new IllegalArgumentException(
                    "The bank holidays do not say when they were issued and for which years.");
        }
        return new BankHolidays(issued, first, last, days);
    }

    /** Whether the list speaks of the day's year at all. */
    public boolean covers(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }
}
