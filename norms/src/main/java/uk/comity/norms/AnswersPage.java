package uk.comity.norms;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code answers.yaml} and the files under {@code answers/}: where the document is silent by choice, and what became of findings. */
final class AnswersPage {

    private final Scope scope;
    private final Mistakes mistakes;
    private final List<Silence> silences = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();

    AnswersPage(Scope scope) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
    }

    List<Silence> silences() {
        return silences;
    }

    List<Answered> answers() {
        return answers;
    }

    void read(YamlNode node) {
        Table.all(node, "an answer", mistakes).forEach(item -> {
            if (item.has("finding")) {
                answered(item);
            } else {
                silence(item);
            }
        });
    }

    private void silence(Table table) {
        var before = mistakes.told();
        var act = table.requireWords("silent");
        act.ifPresent(scope::checkAct);
        var conditions = new ConditionReader(
                scope, act.map(YamlNode.Words::text).stream().toList());
        var when = table.find("when").map(conditions::all).orElse(ConditionReader.NOTHING);
        var why = table.text("why");
        table.done();
        if (mistakes.told() == before) {
            act.ifPresent(words -> silences.add(new Silence(words.text(), when, why, words.place())));
        }
    }

    private void answered(Table table) {
        var finding = table.requireWords("finding");
        var about = table.texts("about");
        table.require("about");
        var why = table.text("why");
        table.done();
        finding.ifPresent(words -> answers.add(new Answered(words.text(), about, why, words.place())));
    }
}
