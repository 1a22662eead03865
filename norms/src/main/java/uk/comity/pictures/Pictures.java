package uk.comity.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.comity.aloud.ReadAloud;
import uk.comity.calendar.InWords;
import uk.comity.norms.Answer;
import uk.comity.norms.Fact;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.norms.Ladder;
import uk.comity.pictures.Picture.Box;
import uk.comity.pictures.Picture.Look;

/** The pictures that Comity draws of norms and judgements. */
public final class Pictures {

    private Pictures() {}

    /** The offices to which a question goes, each after a dispute of the one before. */
    public static Picture ladder(Ladder ladder, ReadAloud aloud) {
        var boxes = new ArrayList<Box>();
        for (var rung : ladder.rungs()) {
            var says = switch (rung.says()) {
                case DECIDES -> "decides";
                case DISCUSSES -> "talks it over, and nobody decides it there";
            };
            var notes = new ArrayList<String>();
            notes.add(says);
            if (!rung.consulting().isEmpty()) {
                notes.add("after hearing " + offices(rung.consulting(), aloud, " and "));
            }
            rung.within().ifPresent(span -> notes.add("within " + span.inWords()));
            boxes.add(new Box(
                    Look.PLAIN,
                    boxes.isEmpty() ? "" : "if that is disputed",
                    (boxes.size() + 1) + ". " + capital(offices(rung.to(), aloud, " or ")),
                    notes));
        }
        return new Picture("The ladder of offices", boxes);
    }

    private static String offices(List<String> roles, ReadAloud aloud, String joint) {
        return String.join(joint, roles.stream().map(aloud::office).toList());
    }

    /** How a case was judged: what was asked and answered, which norms spoke, which one settled it, and the answer. */
    public static Picture trace(Judgement judgement, ReadAloud aloud) {
        return trace(judgement, aloud, finding -> ReadAloud.clauses(finding.clauses()));
    }

    private static Picture trace(Judgement judgement, ReadAloud aloud, Function<Finding, String> cited) {
        var situation = judgement.situation();
        var boxes = new ArrayList<Box>();
        boxes.add(Box.of(
                Look.PLAIN,
                "Asked: may one " + aloud.act(situation.act()) + "?",
                List.of("On " + day(situation.day()) + ".")));
        facts(judgement).forEach(fact -> boxes.add(fact(fact, judgement, aloud, cited)));
        missing(judgement)
                .forEach(name -> boxes.add(Box.of(
                        Look.WAITING,
                        "Not known: " + aloud.question(name),
                        List.of("Read by " + readBy(judgement, name, cited)))));
        judgement.findings().stream()
                .filter(Pictures::decides)
                .map(finding -> norm(finding, judgement, cited))
                .forEach(boxes::add);
        boxes.add(answer(judgement, aloud));
        return new Picture("How this was judged", boxes);
    }

    private static boolean decides(Finding finding) {
        return finding.effect().decides();
    }

    private static List<Fact> facts(Judgement judgement) {
        return judgement.findings().stream()
                .filter(Pictures::decides)
                .flatMap(finding -> finding.facts().stream())
                .filter(fact -> judgement.situation().find(fact.name()).isPresent())
                .distinct()
                .toList();
    }

    private static List<String> missing(Judgement judgement) {
        return judgement.findings().stream()
                .filter(Pictures::decides)
                .flatMap(finding -> finding.missing().stream())
                .distinct()
                .toList();
    }

    private static Box fact(Fact fact, Judgement judgement, ReadAloud aloud, Function<Finding, String> cited) {
        var isDecisive = judgement.findings().stream()
                .filter(finding -> finding.status() == Finding.Status.DECISIVE)
                .anyMatch(finding -> finding.facts().contains(fact));
        return Box.of(
                isDecisive ? Look.DECISIVE : Look.PLAIN,
                (isDecisive ? "Counted: " : "Known: ") + aloud.fact(fact.name(), fact.value()),
                List.of("Read by " + readBy(judgement, fact.name(), cited)));
    }

    private static String readBy(Judgement judgement, String fact, Function<Finding, String> cited) {
        var by = judgement.findings().stream()
                .filter(Pictures::decides)
                .filter(finding -> finding.missing().contains(fact)
                        || finding.facts().stream().anyMatch(one -> one.name().equals(fact)))
                .map(cited)
                .map(words -> words.isBlank() ? "the council's own choice" : words)
                .distinct()
                .toList();
        return String.join(", ", by) + ".";
    }

    private static Box norm(Finding finding, Judgement judgement, Function<Finding, String> cited) {
        var clause = cited.apply(finding).isBlank() ? "The council's own choice" : capital(cited.apply(finding));
        return switch (finding.status()) {
            case DECISIVE -> Box.of(Look.DECISIVE, "Settles it: " + clause, List.of(finding.gist()));
            case APPLIED -> Box.of(Look.PLAIN, "Applies too: " + clause, List.of(finding.gist()));
            case DEFEATED ->
                Box.of(
                        Look.DEFEATED,
                        "Gives way: " + clause,
                        List.of(finding.gist(), "It gave way to " + defeater(finding, judgement, cited) + "."));
            case WAITING -> Box.of(Look.WAITING, "Waits: " + clause, List.of(finding.gist()));
        };
    }

    private static String defeater(Finding finding, Judgement judgement, Function<Finding, String> cited) {
        Optional<String> norm = finding.defeatedBy()
                .flatMap(name -> judgement.findings().stream()
                        .filter(other -> other.norm().equals(name))
                        .map(cited)
                        .findFirst());
        return norm.filter(words -> !words.isBlank()).orElse("an exception of its own");
    }

    private static Box answer(Judgement judgement, ReadAloud aloud) {
        return switch (judgement.answer()) {
            case Answer.Permitted _ -> Box.of(Look.DECISIVE, "Answer: permitted", List.of());
            case Answer.Refused(var _, var mayDecide, var instead) -> {
                var lines = new ArrayList<String>();
                if (!mayDecide.isEmpty()) {
                    lines.add(capital(offices(mayDecide, aloud, " or ")) + " may decide otherwise.");
                }
                instead.ifPresent(words -> lines.add("Instead: " + words));
                yield Box.of(Look.DECISIVE, "Answer: refused", lines);
            }
            case Answer.Held(var needs) ->
                Box.of(
                        Look.DECISIVE,
                        "Answer: held, until more is on file",
                        needs.stream().map(Answer.Need::sentence).toList());
            case Answer.Referred(var _, var ladder) ->
                Box.of(
                        Look.DECISIVE,
                        "Answer: for " + offices(ladder.rungs().getFirst().to(), aloud, " or ") + " to decide",
                        List.of());
            case Answer.Silent _ ->
                Box.of(Look.DECISIVE, "Answer: the protocol is silent", List.of("Nothing was assumed."));
        };
    }

    private static String day(java.time.LocalDate date) {
        return InWords.plain(date);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
