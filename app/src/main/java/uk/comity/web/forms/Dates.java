package uk.comity.web.forms;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.comity.web.parts.DateInput.Part;

/** Reads a day from the three fields {@code name-day}, {@code name-month} and {@code name-year}. */
final class Dates {

    private Dates() {}

    /** What the three fields say. */
    sealed interface Read {
        record Good(LocalDate day) implements Read {}

        record None() implements Read {}

        record Bad(Problem problem) implements Read {}
    }

    static Read read(Form typed, String name) {
        var day = typed.text(name + "-day");
        var month = typed.text(name + "-month");
        var year = typed.text(name + "-year");
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return new Read.None();
        }
        var blank = EnumSet.noneOf(Part.class);
        note(blank, Part.DAY, day);
        note(blank, Part.MONTH, month);
        note(blank, Part.YEAR, year);
        if (!blank.isEmpty()) {
            var words = String.join(" and a ", blank.stream().map(Part::ending).toList());
            return bad("The date needs a " + words + " as well.", blank);
        }
        if (!List.of(day, month, year).stream().allMatch(each -> each.matches("[0-9]{1,4}"))) {
            return bad("Write the date in figures, such as 24 11 2026.", Set.of());
        }
        return year.length() == 4
                ? read(Integer.parseInt(day), Integer.parseInt(month), Integer.parseInt(year))
                : bad("Write the year in four figures, such as 2026.", Set.of(Part.YEAR));
    }

    private static Read read(int day, int month, int year) {
        if (month < 1 || month > 12) {
            return bad("There is no month " + month + ". Months run from 1 to 12.", Set.of(Part.MONTH));
        }
        if (year < 1900 || year > 2200) {
            return bad("The year " + year + " is not one that Comity counts with.", Set.of(Part.YEAR));
        }
        var length = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > length) {
            var name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
            return bad(
                    "There is no %d %s %d: that month has %d days.".formatted(day, name, year, length),
                    Set.of(Part.DAY));
        }
        return new Read.Good(LocalDate.of(year, month, day));
    }

    private static void note(Set<Part> blank, Part part, String text) {
        if (text.isEmpty()) {
            blank.add(part);
        }
    }

    private static Read bad(String text, Set<Part> parts) {
        return new Read.Bad(new Problem(text, parts));
    }
}
