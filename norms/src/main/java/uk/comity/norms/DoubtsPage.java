package uk.comity.norms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code doubts.yaml} and the files under {@code doubts/}: what the document leaves open. */
final class DoubtsPage {

    private final Scope scope;
    private final Mistakes mistakes;
    private final List<YamlNode.Words> cited = new ArrayList<>();

    DoubtsPage(Scope scope) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
    }

    void read(YamlNode node) {
        Table.all(node, "a doubt", mistakes).forEach(this::doubt);
    }

    /** Doubts and clauses name each other: once the clauses are read, those that doubts cite can be looked up. */
    void checkClauses() {
        scope.checkClauses(cited);
    }

    private void doubt(Table table) {
        var name = table.requireWords("doubt");
        var clauses = table.list("clauses");
        table.require("clauses");
        cited.addAll(clauses);
        var document = table.text("document");
        var comity = table.text("comity");
        var otherwise = table.findText("otherwise");
        var settles = table.requireWords("settles");
        settles.ifPresent(role -> scope.checkRoles(List.of(role)));
        table.done();
        if (name.isEmpty()) {
            return;
        }
        var words = name.get();
        if (scope.settings.containsKey(words.text())) {
            mistakes.add(
                    words.place(),
                    "There is a setting named \"" + words.text() + "\" already.",
                    "Give the doubt another name.");
        }
        var ids = clauses.stream().map(YamlNode.Words::text).toList();
        var settler = settles.map(YamlNode.Words::text).orElse("");
        var doubt = new Doubt(words.text(), ids, document, comity, otherwise, settler, words.place());
        Once.put(scope.doubts, doubt.name(), doubt, "doubts", words, Doubt::place, mistakes);
    }

    /** Reads {@code read: { doubt: otherwise }}: under which reading of a doubt a norm stands, or an example is judged. */
    static Map<String, Doubt.Read> under(Table table, Scope scope) {
        var read = new LinkedHashMap<String, Doubt.Read>();
        table.findTable("read")
                .ifPresent(under -> under.entries().values().forEach(entry -> {
                    var name = entry.key();
                    if (scope.checkSwitch(name)) {
                        under.findWords(name.text())
                                .flatMap(words -> way(words, scope.mistakes))
                                .ifPresent(way -> read.put(name.text(), way));
                    } else {
                        under.find(name.text());
                    }
                }));
        return read;
    }

    private static Optional<Doubt.Read> way(YamlNode.Words words, Mistakes mistakes) {
        for (var way : Doubt.Read.values()) {
            if (Words.of(way).equals(words.text())) {
                return Optional.of(way);
            }
        }
        mistakes.add(words.place(), "A doubt is not read \"" + words.text() + "\".", "Write as-stated or otherwise.");
        return Optional.empty();
    }
}
