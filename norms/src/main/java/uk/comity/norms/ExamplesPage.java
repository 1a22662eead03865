package uk.comity.norms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files under {@code examples/}. */
final class ExamplesPage {

    private final Scope scope;
    private final Mistakes mistakes;
    private final Period packInForce;
    private final Map<String, Place> norms;
    private final Map<String, Example> examples = new LinkedHashMap<>();
    private final Memo<Set<String>> knownNorms = new Memo<>(this::knownNorms);

    /**
     * @param norms the norms of this pack by id
     */
    ExamplesPage(Scope scope, Period packInForce, Map<String, Place> norms) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
        this.packInForce = packInForce;
        this.norms = norms;
    }

    void read(YamlNode node) {
        Table.all(node, "an example", mistakes).forEach(this::example);
    }

    List<Example> examples() {
        return List.copyOf(examples.values());
    }

    private void example(Table table) {
        var before = mistakes.told();
        var sentence = table.requireWords("example");
        var act = table.requireWords("act");
        act.ifPresent(scope::checkAct);
        var day = table.findDate("on").orElse(packInForce.from());
        var facts = table.findTable("facts")
                .map(given -> facts(given, act.map(YamlNode.Words::text)))
                .orElse(Map.of());
        var read = DoubtsPage.under(table, scope);
        var expected = expected(table);
        table.done();
        if (mistakes.told() != before || sentence.isEmpty() || act.isEmpty() || expected.isEmpty()) {
            return;
        }
        var name = sentence.get();
        var situation = new Situation(act.get().text(), day, facts);
        var example = new Example(name.text(), situation, read, expected.get(), name.place());
        var first = examples.putIfAbsent(name.text(), example);
        if (first != null) {
            mistakes.add(
                    name.place(),
                    "There are two examples named \"" + name.text() + "\".",
                    "The first is at " + first.place() + ".");
        }
    }

    private Map<String, Fact> facts(Table table, Optional<String> act) {
        var facts = new LinkedHashMap<String, Fact>();
        table.entries().forEach((name, entry) -> {
            if (scope.definedNames.contains(name)) {
                mistakes.add(
                        entry.key().place(),
                        "\"" + name + "\" is a defined fact: it follows from others.",
                        "Give the facts that it stands for.");
                return;
            }
            scope.checkSupplied(entry.key(), act.stream().toList());
            scope.fact(entry.key())
                    .flatMap(
                            type -> table.findWords(name).flatMap(words -> new ValueReader(mistakes).read(words, type)))
                    .ifPresent(value -> facts.put(name, new Fact(name, value, "the example")));
        });
        return facts;
    }

    private Optional<Example.Expected> expected(Table table) {
        var outcome = table.requireWords("expect").flatMap(this::outcome);
        var because = table.findWords("because");
        because.ifPresent(this::checkNorm);
        var clauses = table.texts("clauses");
        var needs = table.find("needs").map(_ -> table.list("needs"));
        needs.ifPresent(facts -> facts.forEach(scope::fact));
        var to = table.find("to").map(_ -> table.list("to"));
        to.ifPresent(scope::checkRoles);
        var goesAlong = goesAlong(table);
        var due = due(table);
        var at = table.findWords("at").flatMap(this::time);
        return outcome.map(o -> new Example.Expected(
                o,
                because.map(YamlNode.Words::text),
                clauses,
                needs.map(this::texts),
                to.map(this::texts),
                goesAlong,
                due,
                at));
    }

    private List<Example.GoesAlong> goesAlong(Table table) {
        var goesAlong = new ArrayList<Example.GoesAlong>();
        for (var kind : Example.Kind.values()) {
            var key = Words.of(kind);
            if (table.find(key).isPresent()) {
                var named = table.list(key);
                named.forEach(this::checkNorm);
                goesAlong.add(new Example.GoesAlong(kind, texts(named)));
            }
        }
        return goesAlong;
    }

    private Optional<LocalDate> due(Table table) {
        var due = table.findDate("due");
        if (due.isPresent() && table.texts("owes").size() != 1) {
            mistakes.add(table.placeOf("due"), "\"due\" needs exactly one duty under \"owes\".");
        }
        return due;
    }

    private Optional<LocalTime> time(YamlNode.Words words) {
        if (words.text().matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            return Optional.of(LocalTime.parse(words.text()));
        }
        mistakes.add(
                words.place(), "\"" + words.text() + "\" is not a time of day.", "Write it as \"14:30\", in quotes.");
        return Optional.empty();
    }

    private Optional<Example.Outcome> outcome(YamlNode.Words words) {
        var known = new ArrayList<String>();
        for (var outcome : Example.Outcome.values()) {
            if (Words.of(outcome).equals(words.text())) {
                return Optional.of(outcome);
            }
            known.add(Words.of(outcome));
        }
        mistakes.add(
                words.place(),
                "\"" + words.text() + "\" is not an answer.",
                Names.didYouMean(words.text(), known).orElse("The answers are: " + String.join(", ", known) + "."));
        return Optional.empty();
    }

    /** A norm of this pack, or of the one beneath. Where that is not at hand, its norms cannot be told from slips. */
    private void checkNorm(YamlNode.Words name) {
        var known = knownNorms.get();
        var knowable = mistakes.readWhole("norms/") && !scope.beneathIsElsewhere;
        if (knowable && !known.contains(name.text())) {
            mistakes.add(
                    name.place(),
                    "There is no norm named \"" + name.text() + "\".",
                    Names.didYouMean(name.text(), known));
        }
    }

    private Set<String> knownNorms() {
        var known = new LinkedHashSet<>(norms.keySet());
        scope.beneath.ifPresent(pack -> pack.norms().forEach(norm -> known.add(norm.id())));
        return known;
    }

    private List<String> texts(List<YamlNode.Words> words) {
        return words.stream().map(YamlNode.Words::text).toList();
    }
}
