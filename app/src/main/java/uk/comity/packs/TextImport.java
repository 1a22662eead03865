package uk.comity.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.comity.clauses.Matched;
import uk.comity.clauses.Printed;
import uk.comity.norms.Pack;

/** Makes the act of a text that was matched to a pack. */
public final class TextImport {

    private TextImport() {}

    public static ProtocolAct act(Matched matched, Pack pack, TextSource source) {
        return new ProtocolAct.ImportText(
                pack.key(),
                pack.version(),
                source,
                matched.text().passages().stream()
                        .map(passage -> passage(matched, passage))
                        .toList());
    }

    /** What somebody who settles it should know before they do, in sentences. */
    public static List<String> remarks(Matched matched, Pack pack) {
        var remarks = new ArrayList<String>();
        var text = matched.text();
        if (text.isWithoutNumbers()) {
            remarks.add(
                    "No line begins with a number, so the document is divided by its headings, letters and paragraphs. "
                            + (matched.found().isEmpty()
                                    ? "None of them is a clause of the pack by its words, its letter or its heading."
                                    : "Clauses of the pack are found by their words, letters and headings.")
                            + " If the numbers were lost on the way, save the document as PDF and give that.");
        }
        var missing = matched.missing().size();
        if (missing * 2 > pack.clauses().size()) {
            remarks.add("More than half of the pack's clauses were not found. Perhaps this is another council's"
                    + " protocol, or another version of it.");
        }
        if (!matched.doubtful().isEmpty()) {
            remarks.add("The number is the same, but the words look different: "
                    + matched.doubtful().stream().sorted().collect(Collectors.joining(", "))
                    + ". Perhaps the document was numbered anew.");
        }
        var inferred = text.clauses().stream()
                .filter(passage -> passage.kind() == Printed.Kind.NUMBER_MISSING)
                .map(Printed::label)
                .toList();
        if (!inferred.isEmpty()) {
            remarks.add("The document leaves these numbers out; the place of the paragraph gives them: "
                    + String.join(", ", inferred) + ".");
        }
        if (!text.setAside().isEmpty()) {
            remarks.add("Set aside as page numbers and running titles: "
                    + text.setAside().stream().distinct().limit(3).collect(Collectors.joining("; "))
                    + (text.setAside().size() > 3
                            ? "; and others, " + text.setAside().size() + " lines in all."
                            : "."));
        }
        return remarks;
    }

    private static Passage passage(Matched matched, Printed printed) {
        var byItem = matched.byItem(printed);
        var parts = new ArrayList<Passage.Part>();
        byItem.forEach((item, clauses) -> {
            if (item >= 0) {
                parts.add(new Passage.Part(printed.items().get(item).text(), List.copyOf(clauses)));
            }
        });
        return new Passage(
                printed.number(),
                printed.section().heading(),
                printed.text(),
                List.copyOf(byItem.getOrDefault(-1, Set.of())),
                parts);
    }
}
