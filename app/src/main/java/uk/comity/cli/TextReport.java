package uk.comity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import uk.comity.clauses.Matched;
import uk.comity.clauses.Printed;
import uk.comity.norms.Clause;
import uk.comity.norms.Pack;
import uk.comity.packs.TextImport;

/** Tells which clauses of a document are which clauses of a pack, and what is left over on either side. */
record TextReport(Matched matched, Pack pack) {

    private static final int FIRST_LETTERS = 60;

    void tell(PrintWriter out, boolean everyClause) {
        if (everyClause) {
            out.println("Printed clause, page, clauses of the pack, first words");
            Said.columns(matched.text().passages().stream().map(this::row).toList())
                    .forEach(row -> out.println("  " + row));
            out.println();
        }
        Said.columns(totals()).forEach(out::println);
        list(
                out,
                "Printed, but not in the pack",
                leftOver().stream().map(this::row).toList());
        list(
                out,
                "In the pack, but not found in the text",
                matched.missing().stream()
                        .map(clause -> List.of(clause.id(), clause.gist()))
                        .toList());
        TextImport.remarks(matched, pack).forEach(remark -> out.println(remark));
    }

    private List<List<String>> totals() {
        var clauses = matched.text().clauses();
        var others = matched.others();
        var bullets = matched.found().values().stream()
                .filter(where -> where.item().isPresent())
                .count();
        return List.of(
                List.of("Numbered clauses printed in the document", "%,d".formatted(clauses.size())),
                List.of(
                        "  matched to clauses of the pack",
                        "%,d".formatted(matched.matched().size())),
                List.of(
                        "  printed, but not in the pack",
                        "%,d".formatted(matched.unmatched().size())),
                List.of("Other passages (front matter, unnumbered, notes, comments)", "%,d".formatted(others.size())),
                List.of(
                        "  matched to clauses of the pack",
                        "%,d".formatted(matched.othersMatched().size())),
                List.of(
                        "Clauses of the pack " + pack.key() + " " + pack.version(),
                        "%,d".formatted(pack.clauses().size())),
                List.of("  found in the text", "%,d".formatted(matched.found().size())),
                List.of("    of these, to the very bullet", "%,d".formatted(bullets)),
                List.of(
                        "  not found in the text",
                        "%,d".formatted(matched.missing().size())));
    }

    private List<Printed> leftOver() {
        return matched.text().passages().stream()
                .filter(passage -> matched.clausesOf(passage).isEmpty())
                .toList();
    }

    private static void list(PrintWriter out, String title, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            out.println(title + ":");
            Said.columns(rows).forEach(row -> out.println("  " + row));
        }
    }

    private List<String> row(Printed passage) {
        var words = passage.text().replace('\n', ' ');
        return List.of(
                passage.label(),
                "p. " + passage.page(),
                String.join(" ", matched.clausesOf(passage)),
                words.length() <= FIRST_LETTERS ? words : words.substring(0, FIRST_LETTERS) + " ...");
    }

    String json() {
        var passages = new ArrayList<Object>();
        for (var passage : matched.text().passages()) {
            var row = new LinkedHashMap<String, Object>();
            row.put("label", passage.label());
            row.put(
                    "kind",
                    passage.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            row.put("section", passage.section().heading());
            row.put("page", passage.page());
            row.put("clauses", matched.clausesOf(passage));
            row.put("text", passage.text());
            passages.add(row);
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("pack", pack.key());
        body.put("version", pack.version());
        body.put("printed", matched.text().clauses().size());
        body.put("matched", matched.matched().size());
        body.put("unmatched", matched.unmatched().stream().map(Printed::label).collect(Collectors.toList()));
        body.put("found", matched.found().size());
        body.put("missing", matched.missing().stream().map(Clause::id).toList());
        body.put("doubtful", matched.doubtful().stream().sorted().toList());
        body.put("remarks", TextImport.remarks(matched, pack));
        body.put("passages", passages);
        return JsonMapper.shared().writeValueAsString(body);
    }
}
