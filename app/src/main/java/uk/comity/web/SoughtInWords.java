package uk.comity.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.comity.search.Sought;

/** Reads what is sought from the fields of an address; what makes no sense narrows nothing. */
final class SoughtInWords {

    private SoughtInWords() {}

    static Sought of(UnaryOperator<String> field) {
        return new Sought(
                field.apply("q"),
                new Sought.Narrowed(
                        field.apply("body"),
                        field.apply("kind"),
                        field.apply("class"),
                        field.apply("department"),
                        filed(field.apply("year"))),
                page(field.apply("page")));
    }

    /** What is to be put right about a year that was typed; blank where nothing is. */
    static String yearProblem(String year) {
        return year.isBlank() || isYear(year) ? "" : "Give a year of four digits, such as 2026, or leave this blank.";
    }

    private static boolean isYear(String year) {
        return year.strip().matches("[12][0-9]{3}");
    }

    private static Sought.Filed filed(String year) {
        if (!isYear(year)) {
            return Sought.Filed.ANY;
        }
        var first = LocalDate.of(Integer.parseInt(year.strip()), 1, 1);
        return new Sought.Filed(
                Optional.of(first), Optional.of(first.plusYears(1).minusDays(1)));
    }

    private static int page(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 1;
    }
}
