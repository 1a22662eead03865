package uk.comity.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.comity.clauses.Printed;
import uk.comity.clauses.PrintedText;
import uk.comity.norms.Clause;
import uk.comity.norms.Names;
import uk.comity.norms.Pack;

/**
 * What a person settled where numbers alone do not tell: lines of {@code printed,clause}, such as {@code 8.0/8.4#2,s8-groups/8.4a}.
 *
 * @param settled the label of a passage, by the clause that it holds
 * @param mistakes in sentences, each with its line
 */
public record TextMap(Map<String, String> settled, List<String> mistakes) {

    public static final TextMap NONE = new TextMap(Map.of(), List.of());

    public TextMap {
        settled = Map.copyOf(settled);
        mistakes = List.copyOf(mistakes);
    }

    /** Reads the lines of a file. Blank lines, a heading and lines that begin with # do not count. */
    public static TextMap read(List<String> lines, PrintedText text, Pack pack) {
        var labels = text.passages().stream().map(Printed::label).toList();
        var clauses = pack.clauses().stream().map(Clause::id).toList();
        var settled = new LinkedHashMap<String, String>();
        var mistakes = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).replace("\ufeff", "").strip();
            var cells = line.split("[,;\\t]", -1);
            if (line.isEmpty() || line.startsWith("#") || line.equalsIgnoreCase("printed,clause")) {
                continue;
            }
            var where = "Line " + (i + 1) + ": ";
            if (cells.length != 2) {
                mistakes.add(where + "write the printed number, a comma and the pack's clause, such as 4.9,4.9a.");
                continue;
            }
            var label = unquoted(cells[0]);
            var clause = unquoted(cells[1]);
            if (!labels.contains(label)) {
                mistakes.add(where + "the text has no \"" + label + "\"."
                        + Names.didYouMean(label, labels)
                                .map(help -> " " + help)
                                .orElse(""));
            } else if (!clauses.contains(clause)) {
                mistakes.add(where + "the pack has no clause \"" + clause + "\"."
                        + Names.didYouMean(clause, clauses)
                                .map(help -> " " + help)
                                .orElse(""));
            } else {
                settled.put(clause, label);
            }
        }
        return new TextMap(settled, mistakes);
    }

    private static String unquoted(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
