package uk.comity.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.asking.AskingJson;
import uk.comity.asking.Conversation;
import uk.comity.asking.Counselling;
import uk.comity.asking.Question;
import uk.comity.asking.Search;
import uk.comity.asking.Step;
import uk.comity.asking.Verdict;
import uk.comity.asking.Wording;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.norms.Json;
import uk.comity.norms.Rulebook;

/** Prints what May I? finds, asks and answers. */
final class AskTelling {

    private final Rulebook rulebook;
    private final PrintWriter out;
    private final boolean json;

    AskTelling(Rulebook rulebook, PrintWriter out, boolean json) {
        this.rulebook = rulebook;
        this.out = out;
        this.json = json;
    }

    Optional<String> prompt(Terminal terminal, String hint) {
        out.print(hint + " > ");
        out.flush();
        return terminal.line().map(String::strip);
    }

    void hits(String typed, List<Search.Hit> hits) {
        if (json) {
            out.println(Json.of(AskingJson.hits(hits)));
            return;
        }
        if (hits.isEmpty()) {
            out.println(
                    "Nothing in this protocol fits \"" + typed + "\". Use other words, or see \"comity pack words\".");
            return;
        }
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            out.println(
                    (i + 1) + "  " + hit.act().title() + " (--act " + hit.act().name() + ")");
            out.println("   " + hit.why()
                    + (hit.clauses().isEmpty() ? "" : " (clause " + String.join(", ", hit.clauses()) + ")"));
        }
    }

    void question(Question question) {
        out.println();
        out.println(question.words());
        switch (question.form()) {
            case Question.Choices(var of) -> {
                for (int i = 0; i < of.size(); i++) {
                    var choice = of.get(i);
                    out.println("  " + (i + 1) + "  " + choice.label()
                            + (choice.also().isEmpty() ? "" : " (also: " + String.join("; ", choice.also()) + ")")
                            + " [" + choice.value() + "]");
                }
            }
            case Question.Number _ -> out.println("  a whole number");
            case Question.Day _ -> out.println("  a date, such as 2026-11-03");
        }
        out.println("Why we ask:");
        question.reasons().stream()
                .limit(3)
                .forEach(reason -> out.println("- " + reason.gist()
                        + (reason.clauses().isEmpty() ? "" : " (" + String.join(", ", reason.clauses()) + ")")));
        if (question.reasons().size() > 3) {
            out.println("- and " + Said.count(question.reasons().size() - 3, "more rule") + ".");
        }
    }

    /** The value behind a number that was typed, or what was typed. */
    String chosen(Question question, String typed) {
        return question.form() instanceof Question.Choices(var of)
                        && typed.matches("[0-9]{1,2}")
                        && Integer.parseInt(typed) >= 1
                        && Integer.parseInt(typed) <= of.size()
                ? of.get(Integer.parseInt(typed) - 1).value()
                : typed;
    }

    void notAnAnswer(String typed) {
        out.println("\"" + typed + "\" is none of these.");
    }

    void notInForce(LocalDate day) {
        var period = rulebook.council().inForce();
        out.println("This protocol is not in force on " + day + ": it is from " + period.from()
                + period.until().map(last -> " until " + last).orElse("")
                + ". Add --on DATE with a day on which it is.");
    }

    void step(Conversation conversation) {
        if (json) {
            out.println(Json.of(AskingJson.step(conversation, WorkingCalendar.englandAndWales())));
            return;
        }
        switch (conversation.step()) {
            case Step.Ask(var question) -> {
                question(question);
                out.println("Answer with --fact " + question.name() + "=...");
            }
            case Step.Contradicted(var _, var sentence) -> out.println(sentence + " Change one of them.");
            case Step.Settled(var verdict) -> settled(conversation, verdict);
        }
    }

    private void settled(Conversation conversation, Verdict verdict) {
        out.println();
        if (!conversation.asking().acts().contains(conversation.act())) {
            out.println("This protocol does not speak of this act, and Comity borrows no other council's rule.");
        }
        Telling.tell(verdict.judgement(), rulebook, out);
        var wording = new Wording(conversation.asking());
        var counselling = new Counselling(rulebook, WorkingCalendar.englandAndWales());
        verdict.unknown()
                .forEach(question -> out.println("Not known: " + wording.question(question.name()) + " "
                        + question.supply()
                                .orElseGet(() -> question.teller()
                                        .map(role -> "Ask " + counselling.title(role) + ".")
                                        .orElse(""))));
        if (!verdict.eitherWay().isEmpty()) {
            out.println("It comes to the same whatever else is so.");
        }
        verdict.more()
                .ifPresent(question -> out.println("The answer is settled. What it sets off hangs on at most "
                        + Said.count(verdict.moreAtMost(), "more question") + ": " + question.words() + " (--fact "
                        + question.name() + "=...)"));
    }
}
