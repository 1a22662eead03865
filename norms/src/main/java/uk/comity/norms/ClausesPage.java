package uk.comity.norms;

import java.util.List;

/** Reads {@code clauses.yaml} and the files under {@code clauses/}. */
final class ClausesPage {

    private final Scope scope;
    private final Mistakes mistakes;

    ClausesPage(Scope scope) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
    }

    void read(YamlNode node) {
        Table.all(node, "a clause", mistakes).forEach(this::clause);
    }

    private void clause(Table table) {
        var id = table.requireWords("clause");
        var concept = table.findText("concept");
        var gist = table.text("gist");
        var effect = table.requireWords("effect").map(this::effect).orElse(Clause.Effect.TEXT);
        var why = table.findText("why");
        var doubt = table.findText("doubt");
        var text = table.findText("text");
        var read = DoubtsPage.under(table, scope);
        var from = table.findTable("from").map(ClausesPage::from);
        table.done();
        if (effect == Clause.Effect.NONE && why.isEmpty()) {
            mistakes.add(
                    table.placeOf("effect"),
                    "A clause with the effect \"none\" must say why.",
                    "Add \"why:\" with a sentence.");
        }
        id.ifPresent(words -> Once.put(
                scope.clauses,
                words.text(),
                new Clause(words.text(), concept, gist, effect, why, doubt, text, read, from, words.place()),
                "clauses",
                words,
                Clause::place,
                mistakes));
    }

    private static Clause.From from(Table table) {
        var from = new Clause.From(table.text("pack"), table.text("version"), table.text("clause"));
        table.done();
        return from;
    }

    private Clause.Effect effect(YamlNode.Words words) {
        return switch (words.text()) {
            case "norm" -> Clause.Effect.NORM;
            case "guidance" -> Clause.Effect.GUIDANCE;
            case "definition" -> Clause.Effect.DEFINITION;
            case "none" -> Clause.Effect.NONE;
            case "text" -> Clause.Effect.TEXT;
            default -> {
                var known = List.of("norm", "guidance", "definition", "none", "text");
                mistakes.add(
                        words.place(),
                        "\"" + words.text() + "\" is not an effect of a clause.",
                        Names.didYouMean(words.text(), known)
                                .orElse("The effects are: " + String.join(", ", known) + "."));
                yield Clause.Effect.TEXT;
            }
        };
    }
}
