package uk.comity.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.comity.norms.ActType;
import uk.comity.norms.Case;
import uk.comity.norms.Cases;
import uk.comity.norms.Claim;
import uk.comity.norms.Doubt;
import uk.comity.norms.Effect;
import uk.comity.norms.Example;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Vocabulary;

/** What every part of the analysis works with: one pack, and the cases on its acts under each reading of its doubts. */
final class Desk {

    private final Rulebook rulebook;
    private final Map<Map<String, Doubt.Read>, Cases> cases = new HashMap<>();

    Desk(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Pack pack() {
        return rulebook.council();
    }

    Vocabulary vocabulary() {
        return rulebook.vocabulary();
    }

    /** As the doubts are read of themselves. */
    Cases cases() {
        return cases(Map.of());
    }

    /** Under the readings in which the norm stands. */
    Cases cases(Norm norm) {
        return cases(norm.read());
    }

    private Cases cases(Map<String, Doubt.Read> read) {
        return cases.computeIfAbsent(read, ways -> Cases.of(rulebook.reading(ways)));
    }

    /** What must be so for a norm to have a part in what comes out. */
    Claim counts(Norm norm) {
        var stands = new Claim.Stands(norm.id());
        return switch (norm.effect()) {
            case Effect.Permit _ -> Claim.all(stands, new Claim.Answers(Example.Outcome.PERMITTED));
            case Effect.Refuse _ -> stands;
            case Effect.Hold _ ->
                Claim.all(
                        stands,
                        Claim.any(
                                new Claim.Answers(Example.Outcome.HELD), new Claim.Answers(Example.Outcome.PERMITTED)));
            case Effect.Refer _ -> Claim.all(stands, new Claim.Answers(Example.Outcome.REFERRED));
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ -> stands;
        };
    }

    /** A case in which the norm applies. */
    Optional<Case> applies(Norm norm) {
        return norm.on().stream()
                .flatMap(act -> cases(norm).find(act, new Claim.Applies(norm.id())).stream())
                .findFirst();
    }

    /** The council's title of an office. */
    String title(String role) {
        return pack().title(role, vocabulary());
    }

    /** What a button says for the act. */
    String act(String act) {
        return vocabulary().findAct(act).map(ActType::title).orElse(act);
    }

    /** Whether the act goes on where the protocol is silent. */
    boolean goesOn(String act) {
        return vocabulary()
                .findAct(act)
                .filter(type -> type.silence() == ActType.Silence.GOES_ON)
                .isPresent();
    }

    /** Whether the fact can be known on the act. */
    boolean isKnownOn(String fact, String act) {
        return vocabulary()
                .findFact(fact)
                .filter(type -> type.acts().isEmpty() || type.acts().contains(act))
                .isPresent();
    }

    /** The acts that the pack's own norms speak of, in reading order. */
    List<String> acts() {
        return pack().norms().stream()
                .flatMap(norm -> norm.on().stream())
                .distinct()
                .toList();
    }

    /** The pack's norms on an act. */
    List<Norm> on(String act) {
        return pack().norms().stream().filter(norm -> norm.on().contains(act)).toList();
    }
}
