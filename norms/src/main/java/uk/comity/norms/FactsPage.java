package uk.comity.norms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code facts.yaml} and the files under {@code facts/}: the defined facts. */
final class FactsPage {

    private final Scope scope;
    private final Mistakes mistakes;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, OwnWords.Presumption> presumed = new LinkedHashMap<>();

    FactsPage(Scope scope) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
    }

    /** What an item under {@code facts} is. */
    enum Sort {
        /** A name that counts as a condition over other facts. */
        DEFINED,
        /** A fact of the pack's own, which a person tells. */
        OWN,
        /** That a fact counts as so until it is shown otherwise. */
        PRESUMED
    }

    static Sort sort(Table item) {
        return item.has("presume") ? Sort.PRESUMED : item.has("asks") ? Sort.OWN : Sort.DEFINED;
    }

    /** The items of all these pages; what is no table is a mistake. */
    static List<Table> items(List<YamlNode> pages, Mistakes mistakes) {
        return pages.stream()
                .flatMap(page -> Table.all(page, "a fact", mistakes).stream())
                .toList();
    }

    /** Reads all of a pack's files together, for they may stand on each other. */
    void read(List<YamlNode> pages) {
        var items = items(pages, mistakes);
        var tables = items.stream().filter(item -> sort(item) == Sort.DEFINED).toList();
        tables.forEach(table -> table.findText("fact").ifPresent(scope.definedNames::add));
        tables.forEach(this::fact);
        for (var circle : Circles.in(
                scope.definedFacts.keySet(),
                name -> Optional.ofNullable(scope.definedFacts.get(name)).stream()
                        .flatMap(fact -> fact.means().facts())
                        .filter(scope.definedFacts::containsKey)
                        .toList())) {
            var first = Optional.ofNullable(scope.definedFacts.get(circle.getFirst()));
            mistakes.add(
                    first.map(DefinedFact::place).orElse(Place.file("facts.yaml")),
                    "These defined facts stand for each other in a circle: " + Circles.inWords(circle) + ".",
                    "Let one of them stand for facts that are known by themselves.");
            circle.forEach(scope.definedFacts::remove);
        }
        dropWhatStandsOnMistakes();
        checkClausesOfOwn(items);
        items.stream().filter(item -> sort(item) == Sort.PRESUMED).forEach(this::presumption);
    }

    /** The pack's own facts are read before its clauses are. */
    private void checkClausesOfOwn(List<Table> items) {
        items.stream().filter(item -> sort(item) == Sort.OWN).forEach(item -> {
            scope.checkClauses(item.list("clauses"));
            item.findTable("passed")
                    .flatMap(passed -> passed.findWords("since"))
                    .ifPresent(this::checkSince);
        });
    }

    private void checkSince(YamlNode.Words day) {
        var type = scope.fact(day);
        if (scope.definedNames.contains(day.text())
                || (type.isPresent() && !(type.get().shape() instanceof FactType.OnDay))) {
            mistakes.add(
                    day.place(),
                    "\"" + day.text() + "\" does not hold a day.",
                    "Name a fact that is a day, or declare one with \"day:\".");
        }
    }

    private void presumption(Table table) {
        var name = table.requireWords("presume");
        var as = table.requireWords("as");
        var clauses = table.list("clauses");
        table.done();
        scope.checkClauses(clauses);
        if (name.isEmpty() || as.isEmpty()) {
            return;
        }
        if (scope.definedNames.contains(name.get().text())) {
            mistakes.add(
                    name.get().place(),
                    "\"" + name.get().text() + "\" is a defined fact: it follows from others.",
                    "Presume one of the facts that it stands on.");
            return;
        }
        scope.fact(name.get())
                .flatMap(type -> new ValueReader(mistakes).read(as.get(), type))
                .ifPresent(value -> presume(name.get(), value, clauses));
    }

    private void presume(YamlNode.Words name, FactValue value, List<YamlNode.Words> clauses) {
        var cited = clauses.stream().map(YamlNode.Words::text).toList();
        var presumption = new OwnWords.Presumption(name.text(), value, cited, name.place());
        Once.put(presumed, name.text(), presumption, "presumptions", name, OwnWords.Presumption::place, mistakes);
        scope.own =
                new OwnWords(scope.own.acts(), scope.own.facts(), scope.own.offices(), List.copyOf(presumed.values()));
    }

    private void fact(Table table) {
        var before = mistakes.told();
        var name = table.requireWords("fact");
        var means = table.require("means")
                .map(node -> new ConditionReader(scope, List.of()).all(node))
                .orElse(ConditionReader.NOTHING);
        var clauses = table.list("clauses");
        var whenTrue = table.text("true");
        var whenFalse = table.text("false");
        table.done();
        scope.checkClauses(clauses);
        if (name.isEmpty()) {
            return;
        }
        if (scope.vocabulary.findFact(name.get().text()).isPresent()) {
            mistakes.add(
                    name.get().place(),
                    "\"" + name.get().text() + "\" is already a fact of its own.",
                    "Give the defined fact another name.");
        }
        var place = name.get().place();
        Once.put(places, name.get().text(), place, "defined facts", name.get(), p -> p, mistakes);
        if (mistakes.told() == before) {
            var cited = clauses.stream().map(YamlNode.Words::text).toList();
            var fact = new DefinedFact(name.get().text(), means, cited, whenTrue, whenFalse, place);
            scope.definedFacts.put(fact.name(), fact);
        }
    }

    /** A fact that stands on one with a mistake has no meaning either; nothing is said twice about it. */
    private void dropWhatStandsOnMistakes() {
        while (scope.definedFacts
                .values()
                .removeIf(fact -> !fact.means().facts().allMatch(scope::isUnderstood))) {
            // Those that stood on what was just dropped go next.
        }
    }
}
