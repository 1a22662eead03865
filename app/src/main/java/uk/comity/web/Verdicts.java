package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Ruling;
import uk.comity.web.pages.Verdict;
import uk.comity.web.pages.Verdict.Answer;
import uk.comity.web.parts.Ladder;
import uk.comity.web.parts.Link;

/** Puts a ruling into the words of the five answers. */
record Verdicts(Speaking speaking, Function<String, Optional<Link>> supplies, String theySee) {

    Verdict of(Ruling ruling) {
        var answer = Answer.of(ruling.answer());
        return new Verdict(
                answer,
                heading(answer, ruling),
                why(answer, ruling),
                ruling.because().map(line -> speaking.clauses(line.clauses())).orElse(List.of()),
                ruling.needs().stream().map(this::need).toList(),
                ruling.mayDecide().stream().map(speaking::office).toList(),
                ruling.instead().orElse(""),
                ladder(ruling),
                speaking.advice(ruling),
                answer.goesOn() ? speaking.setsOff(ruling) : List.of());
    }

    private String heading(Answer answer, Ruling ruling) {
        return switch (answer) {
            case PERMITTED -> "";
            case REFUSED -> "You cannot do this here";
            case HELD -> "Before this can go on, we need something more";
            case REFERRED -> "This is for " + first(ruling) + " to decide";
            case SILENT ->
                ruling.duties().isEmpty() && ruling.tells().isEmpty()
                        ? "The protocol does not cover this. You may go on."
                        : "No clause permits or bars this. You may go on, and what follows goes with it.";
        };
    }

    private static String why(Answer answer, Ruling ruling) {
        return switch (answer) {
            case PERMITTED, HELD -> "";
            case REFUSED, REFERRED -> ruling.because().map(Ruling.Line::gist).orElse("");
            case SILENT -> "Nothing was assumed, and no rule of another council was borrowed.";
        };
    }

    private String first(Ruling ruling) {
        return ruling.ladder().isEmpty()
                ? "an office"
                : String.join(
                        " or ",
                        ruling.ladder().getFirst().to().stream()
                                .map(speaking::title)
                                .toList());
    }

    private Verdict.Need need(Ruling.Need need) {
        return new Verdict.Need(
                speaking.own(Speaking.capital(need.sentence())),
                speaking.clauses(need.clauses()),
                supplies.apply(need.fact()));
    }

    private Optional<Ladder> ladder(Ruling ruling) {
        return ruling.ladder().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Ladder(ruling.ladder().stream().map(this::rung).toList(), "", theySee));
    }

    private Ladder.Rung rung(DeskEntry.RungOf rung) {
        var talks = rung.says().equals("discusses") ? ", who talk it over without deciding" : "";
        var offices =
                String.join(" or ", rung.to().stream().map(speaking::office).toList());
        return new Ladder.Rung(
                Speaking.capital(offices) + talks,
                rung.consulting().stream().map(speaking::office).toList());
    }
}
