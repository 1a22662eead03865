package uk.comity.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.comity.norms.Clause;

/**
 * A comparison as a table for a spreadsheet: CSV (RFC 4180), a row for each concept. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
public final class Csv {

    /** The mark that tells some spreadsheets that a file is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    public static String of(Comparison comparison) {
        var rows = new ArrayList<List<String>>();
        rows.add(heading(comparison));
        comparison.concepts().forEach(concept -> rows.add(row(concept)));
        return rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static List<String> heading(Comparison comparison) {
        var cells = new ArrayList<>(List.of(
                "Subject",
                "Concept",
                "Part",
                "Difference",
                "What differs",
                "Cases answered differently",
                "The law beneath"));
        for (var name : comparison.names()) {
            for (var aspect :
                    List.of("clauses", "says", "does", "who decides", "how long", "who is told", "who may know")) {
                cells.add(name + ": " + aspect);
            }
        }
        return cells;
    }

    private static List<String> row(Concept concept) {
        var cells = new ArrayList<>(List.of(
                concept.title(),
                concept.name(),
                concept.topic(),
                concept.sharpness().title(),
                lines(concept.differences().stream()
                        .map(Concept.Difference::sentence)
                        .toList()),
                Integer.toString(concept.found()),
                lines(concept.law())));
        for (var cell : concept.cells()) {
            cells.add(String.join(", ", cell.clauses().stream().map(Clause::id).toList()));
            cells.add(
                    cell.isSilent()
                            ? "Silent"
                            : lines(cell.clauses().stream().map(Clause::gist).toList()));
            cells.add(lines(cell.answers().stream().map(Cell.Rule::sentence).toList()));
            cells.add(lines(cell.deciders()));
            cells.add(lines(cell.times()));
            cells.add(lines(cell.told()));
            cells.add(lines(cell.mayKnow()));
        }
        return cells;
    }

    private static String lines(List<String> all) {
        return String.join("\n", all.stream().distinct().toList());
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
