package uk.comity.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.norms.Case;
import uk.comity.norms.Claim;
import uk.comity.norms.Condition;
import uk.comity.norms.Effect;
import uk.comity.norms.Example;
import uk.comity.norms.Norm;

/**
 * Where a protocol answers some cases of an act and says nothing on the rest. A gap is a case in which the same person does
 * the same act as in a norm that permits or refers it, and no norm answers: the document was on the subject and stopped
 * short. Where the pack says that it is silent by choice, there is none.
 */
final class Silences {

    /** A protocol speaks of members and officers; that it says nothing on a resident is no gap. */
    private static final Claim SOMEBODY_BOUND =
            Claim.any(Claim.yes("actor-is-member"), Claim.yes("actor-is-officer"), Claim.yes("actor-is-support-staff"));

    private final Desk desk;

    Silences(Desk desk) {
        this.desk = desk;
    }

    List<Observation> find() {
        var found = new ArrayList<Observation>();
        for (var act : desk.acts()) {
            if (desk.goesOn(act)) {
                gap(act).ifPresent(found::add);
            } else {
                nobodysPower(act).ifPresent(found::add);
            }
        }
        found.addAll(noSource());
        return found;
    }

    private Optional<Observation> gap(String act) {
        for (var norm : desk.on(act)) {
            if (answersSome(norm) && desk.cases().has(act, norm.id())) {
                var gap = silent(act, norm);
                if (gap.isPresent()) {
                    return Optional.of(Observation.of(
                                    Sort.GAP,
                                    List.of(act),
                                    norm.clauses(),
                                    "\"" + desk.act(act) + "\" is answered in some cases (" + norm.gist()
                                            + ") and in others not: there it goes on, as nothing stands against it.")
                            .with("No norm answers " + gap.get().when(desk.vocabulary()) + "."));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean answersSome(Norm norm) {
        return norm.effect() instanceof Effect.Permit || norm.effect() instanceof Effect.Refer;
    }

    private Optional<Case> silent(String act, Norm norm) {
        var claims = new ArrayList<Claim>();
        claims.add(new Claim.Answers(Example.Outcome.SILENT));
        claims.add(SOMEBODY_BOUND);
        person(norm.when()).forEach(claims::add);
        desk.pack().silences().stream()
                .filter(silence -> silence.act().equals(act))
                .forEach(silence -> claims.add(new Claim.Not(new Claim.Holds(silence.when()))));
        return desk.cases().find(act, claims.toArray(Claim[]::new));
    }

    /** What a norm says of who acts. */
    private static Stream<Claim> person(Condition when) {
        return switch (when) {
            case Condition.All(var of) -> of.stream().flatMap(Silences::person);
            case Condition.Holds(var fact) when fact.startsWith("actor-") -> Stream.of(new Claim.Holds(when));
            case Condition.Any(var of)
            when of.stream().allMatch(one -> one instanceof Condition.Holds(var fact) && fact.startsWith("actor-")) ->
                Stream.of(new Claim.Holds(when));
            case Condition.Holds _,
                    Condition.Any _,
                    Condition.None _,
                    Condition.IsOneOf _,
                    Condition.AtLeast _,
                    Condition.Before _,
                    Condition.OnOrAfter _,
                    Condition.Within _ -> Stream.empty();
        };
    }

    private Optional<Observation> nobodysPower(String act) {
        var deciding =
                desk.on(act).stream().filter(norm -> norm.effect().decides()).toList();
        if (deciding.isEmpty()
                || desk.cases()
                        .find(act, new Claim.Answers(Example.Outcome.PERMITTED))
                        .isPresent()
                || desk.cases()
                        .find(act, new Claim.Answers(Example.Outcome.REFERRED))
                        .isPresent()) {
            return Optional.empty();
        }
        var clauses = deciding.stream().flatMap(norm -> norm.clauses().stream()).toList();
        return Optional.of(Observation.of(
                Sort.NOBODYS_POWER,
                List.of(act),
                clauses,
                "\"" + desk.act(act) + "\" needs a power, and the protocol speaks of it but gives it to nobody."));
    }

    /** What a hold waits for must be something that somebody can bring about or tell. */
    private List<Observation> noSource() {
        var found = new ArrayList<Observation>();
        for (var norm : desk.pack().norms()) {
            if (norm.effect() instanceof Effect.Hold(var until)) {
                until.stream()
                        .filter(fact -> desk.vocabulary()
                                .findFact(fact)
                                .filter(type -> type.supply().isEmpty()
                                        && type.question().isEmpty()
                                        && !fact.startsWith("actor-"))
                                .isPresent())
                        .forEach(fact -> found.add(Observation.of(
                                Sort.NO_SOURCE,
                                List.of(norm.id(), fact),
                                norm.clauses(),
                                "\"" + norm.gist() + "\" waits for something that nobody is asked and nobody can bring"
                                        + " about: " + fact.replace('-', ' ') + ".")));
            }
        }
        return found;
    }
}
