package uk.comity.norms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question being judged. */
final class Judging {

    /** What a norm's own conditions say of it. */
    private enum Own {
        OUT,
        HOLDS,
        EXCEPTED,
        WAITS
    }

    private final Docket docket;
    private final Situation situation;
    private final Known known;
    private final Own[] own;
    private final BitSet holds = new BitSet();
    private final BitSet met = new BitSet();
    private final BitSet waiting = new BitSet();
    private final Priority.Verdict verdict;
    private final BitSet turning;

    Judging(Docket docket, Situation situation) {
        this.docket = docket;
        this.situation = situation;
        this.known = docket.know(situation);
        this.own = new Own[docket.lines.size()];
        for (var i = 0; i < own.length; i++) {
            var line = docket.lines.get(i);
            own[i] = own(line);
            holds.set(i, own[i] == Own.HOLDS);
            waiting.set(i, own[i] == Own.WAITS);
            met.set(i, line.effect() instanceof Effect.Hold && isMet(line));
        }
        this.verdict = docket.priority.settle(holds, met);
        this.turning = waiting.isEmpty() ? waiting : Turning.find(this);
    }

    Docket docket() {
        return docket;
    }

    BitSet holds() {
        return holds;
    }

    BitSet met() {
        return met;
    }

    BitSet waiting() {
        return waiting;
    }

    Priority.Verdict verdict() {
        return verdict;
    }

    private Own own(Docket.Line line) {
        if (!line.norm().inForce().contains(situation.day())) {
            return Own.OUT;
        }
        var when = line.when().of(known);
        if (when == Kleene.FALSE) {
            return Own.OUT;
        }
        var unless = Kleene.FALSE;
        for (var exception : line.unless()) {
            unless = unless.or(exception.of(known));
        }
        return switch (unless) {
            case TRUE -> when == Kleene.TRUE ? Own.EXCEPTED : Own.OUT;
            case UNKNOWN -> Own.WAITS;
            case FALSE -> when == Kleene.TRUE ? Own.HOLDS : Own.WAITS;
        };
    }

    private boolean isMet(Docket.Line line) {
        return line.until().stream().allMatch(this::isTrue);
    }

    private boolean isTrue(int slot) {
        var fact = known.fact(slot);
        return fact != null && fact.value() instanceof FactValue.Truth(var truth) && truth;
    }

    /** The answer with its whole trace. */
    Judgement judgement(Judgement.PackId pack, Optional<Judgement.PackId> beneath) {
        var byLine = new LinkedHashMap<Integer, Finding>();
        for (var i = 0; i < own.length; i++) {
            if (own[i] != Own.OUT) {
                byLine.put(i, finding(i));
            }
        }
        return new Judgement(situation, answer(byLine), List.copyOf(byLine.values()), pack, beneath, Rulebook.ENGINE);
    }

    private Finding finding(int index) {
        var line = docket.lines.get(index);
        var norm = line.norm();
        var status = status(index);
        return new Finding(
                line.pack(),
                norm.id(),
                norm.clauses(),
                norm.gist(),
                line.effect(),
                status,
                status == Finding.Status.DEFEATED ? Optional.of(defeatedBy(index)) : Optional.empty(),
                facts(line),
                status == Finding.Status.WAITING ? missing(line) : List.of());
    }

    private Finding.Status status(int index) {
        return switch (own[index]) {
            case WAITS -> Finding.Status.WAITING;
            case EXCEPTED -> Finding.Status.DEFEATED;
            case HOLDS, OUT -> {
                if (!verdict.stands().get(index)) {
                    yield Finding.Status.DEFEATED;
                }
                var settles = verdict.decisive().contains(index)
                        && (turning.isEmpty() || verdict.kind() == Priority.Kind.HELD);
                yield settles ? Finding.Status.DECISIVE : Finding.Status.APPLIED;
            }
        };
    }

    private String defeatedBy(int index) {
        if (own[index] == Own.EXCEPTED) {
            var line = docket.lines.get(index);
            for (var i = 0; i < line.unless().size(); i++) {
                if (line.unless().get(i).of(known) == Kleene.TRUE) {
                    return line.exceptions().get(i);
                }
            }
        }
        return docket.lines.get(verdict.defeatedBy()[index]).norm().id();
    }

    private List<Fact> facts(Docket.Line line) {
        var facts = new ArrayList<Fact>(line.reads().size());
        for (int slot : line.reads()) {
            var fact = known.fact(slot);
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private List<String> missing(Docket.Line line) {
        var missing = new LinkedHashSet<String>();
        docket.missing(line.when(), known, missing);
        line.unless().forEach(exception -> docket.missing(exception, known, missing));
        return List.copyOf(missing);
    }

    private Answer answer(Map<Integer, Finding> findings) {
        if (!turning.isEmpty() || verdict.kind() == Priority.Kind.HELD) {
            return new Answer.Held(needs(findings));
        }
        if (verdict.decisive().isEmpty()) {
            return new Answer.Silent();
        }
        var because = findings.get(verdict.decisive().getFirst());
        if (because == null) {
            throw new IllegalStateException("a decisive norm has its finding");
        }
        return switch (because.effect()) {
            case Effect.Refuse(var mayDecide, var instead) -> new Answer.Refused(because, mayDecide, instead);
            case Effect.Refer(var ladder) -> new Answer.Referred(because, ladder);
            case Effect.Permit _, Effect.Hold _ -> new Answer.Permitted(because);
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ ->
                throw new IllegalStateException("this effect settles no answer: " + because.effect());
        };
    }

    private List<Answer.Need> needs(Map<Integer, Finding> findings) {
        var needs = new LinkedHashMap<String, Answer.Need>();
        if (verdict.kind() == Priority.Kind.HELD) {
            for (int index : verdict.decisive()) {
                for (int slot : docket.lines.get(index).until()) {
                    if (!isTrue(slot)) {
                        need(needs, docket.name(slot), docket.wanting(slot), findings.get(index));
                    }
                }
            }
        }
        turning.stream().mapToObj(findings::get).forEach(finding -> {
            if (finding != null) {
                finding.missing().forEach(fact -> need(needs, fact, docket.asked(fact), finding));
            }
        });
        return List.copyOf(needs.values());
    }

    private static void need(Map<String, Answer.Need> needs, String fact, String sentence, @Nullable Finding because) {
        if (because != null) {
            needs.putIfAbsent(fact, new Answer.Need(fact, sentence, because));
        }
    }
}
