package uk.comity.norms;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One question being judged. Everything that can be worked out before the question is asked is in the {@link Docket}. */
final class Judging {

    private static final BitSet NOTHING = new BitSet();

    private final Docket docket;
    private final Situation situation;
    private final Known known;
    private final Priority.Verdict verdict;
    private final BitSet turning;
    private final Finding[] findings;

    Judging(Docket docket, Situation situation) {
        this.docket = docket;
        this.situation = situation;
        this.known = docket.know(situation);
        var own = new int[docket.lines.size()];
        var out = 0;
        var waits = 0;
        for (var i = 0; i < own.length; i++) {
            own[i] = docket.isOut(i, known) ? Priority.OUT : own(docket.line(i));
            out += own[i] == Priority.OUT ? 1 : 0;
            waits += own[i] == Priority.WAITS ? 1 : 0;
        }
        this.verdict = docket.priority.settle(own, known);
        this.turning = waits == 0 ? NOTHING : new Turning(docket, known, verdict).find();
        this.findings = findings(own.length - out);
    }

    /** What a norm's own conditions say of it. */
    private int own(Docket.Line line) {
        var when = line.isInForce(known) ? line.when().of(known) : Kleene.FALSE;
        if (when == Kleene.FALSE) {
            return Priority.OUT;
        }
        return switch (line.unless().of(known)) {
            case TRUE -> when == Kleene.TRUE ? Priority.EXCEPTED : Priority.OUT;
            case UNKNOWN -> Priority.WAITS;
            case FALSE -> when == Kleene.TRUE ? Priority.STANDS : Priority.WAITS;
        };
    }

    /** The answer with its whole trace. */
    Judgement judgement(Judgement.PackId pack, Optional<Judgement.PackId> beneath) {
        return new Judgement(situation, answer(), list(findings), pack, beneath, Rulebook.ENGINE);
    }

    private Finding[] findings(int count) {
        var all = new Finding[count];
        var next = 0;
        for (var i = 0; next < count; i++) {
            if (verdict.fates()[i] != Priority.OUT) {
                all[next++] = finding(i);
            }
        }
        return all;
    }

    /** The finding on a norm that has one. */
    private Finding findingOn(int index) {
        var before = 0;
        for (var i = 0; i < index; i++) {
            before += verdict.fates()[i] == Priority.OUT ? 0 : 1;
        }
        return findings[before];
    }

    private Finding finding(int index) {
        var line = docket.line(index);
        var norm = line.norm();
        var fate = verdict.fates()[index];
        return new Finding(
                line.pack(),
                norm.id(),
                norm.clauses(),
                norm.gist(),
                Effects.on(line.effect(), situation),
                status(index, fate),
                defeatedBy(line, fate),
                facts(line.reads()),
                fate == Priority.WAITS ? missing(line) : List.of());
    }

    private Finding.Status status(int index, int fate) {
        return switch (fate) {
            case Priority.WAITS -> Finding.Status.WAITING;
            case Priority.STANDS -> settles(index) ? Finding.Status.DECISIVE : Finding.Status.APPLIED;
            default -> Finding.Status.DEFEATED;
        };
    }

    private boolean settles(int index) {
        return verdict.kind() == Priority.Kind.HELD
                ? docket.priority.isUnmet(index, known)
                : verdict.decisive() == index && turning.isEmpty();
    }

    private Optional<String> defeatedBy(Docket.Line line, int fate) {
        return switch (fate) {
            case Priority.WAITS, Priority.STANDS -> Optional.empty();
            case Priority.EXCEPTED -> Optional.of(line.exception(known));
            default -> docket.line(fate).id();
        };
    }

    private List<Fact> facts(int[] slots) {
        if (slots.length == 0) {
            return List.of();
        }
        var facts = new Fact[slots.length];
        var count = 0;
        for (var slot : slots) {
            var fact = known.fact(slot);
            if (fact != null) {
                facts[count++] = fact;
            }
        }
        return list(count == facts.length ? facts : Arrays.copyOf(facts, count));
    }

    /** One or two are the rule, and lie closer by themselves. */
    private static <T> List<T> list(T[] all) {
        return switch (all.length) {
            case 0 -> List.of();
            case 1 -> List.of(all[0]);
            case 2 -> List.of(all[0], all[1]);
            default -> List.of(all);
        };
    }

    private List<String> missing(Docket.Line line) {
        var missing = new LinkedHashSet<String>();
        docket.missing(line.when(), known, missing);
        docket.missing(line.unless(), known, missing);
        return List.copyOf(missing);
    }

    private Answer answer() {
        if (verdict.kind() == Priority.Kind.HELD || !turning.isEmpty()) {
            return new Answer.Held(needs());
        }
        if (verdict.kind() == Priority.Kind.SILENT) {
            return new Answer.Silent();
        }
        var because = findingOn(verdict.decisive());
        return switch (because.effect()) {
            case Effect.Refuse(var mayDecide, var instead) -> new Answer.Refused(because, mayDecide, instead);
            case Effect.Refer(var ladder) -> new Answer.Referred(because, ladder);
            case Effect.Permit _, Effect.Hold _ -> new Answer.Permitted(because);
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ ->
                throw new IllegalStateException("this effect settles no answer: " + because.effect());
        };
    }

    private List<Answer.Need> needs() {
        var needs = new LinkedHashMap<String, Answer.Need>();
        if (verdict.kind() == Priority.Kind.HELD) {
            for (var index : docket.priority.unmet(verdict, known)) {
                for (var slot : docket.line(index).until()) {
                    if (!known.isTrue(slot)) {
                        need(needs, docket.name(slot), docket.wanting(slot), findingOn(index));
                    }
                }
            }
        }
        turning.stream()
                .mapToObj(this::findingOn)
                .forEach(finding -> finding.missing().forEach(fact -> need(needs, fact, docket.asked(fact), finding)));
        return List.copyOf(needs.values());
    }

    private static void need(Map<String, Answer.Need> needs, String fact, String sentence, Finding because) {
        needs.putIfAbsent(fact, new Answer.Need(fact, sentence, because));
    }
}
