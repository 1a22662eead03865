package uk.comity.norms;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question being judged. Everything that can be worked out before the question is asked is in the {@link Docket}. */
final class Judging {

    /** What a norm's own conditions say of it. */
    enum Own {
        OUT,
        HOLDS,
        EXCEPTED,
        WAITS
    }

    private static final BitSet NOTHING = new BitSet();

    private final Docket docket;
    private final Situation situation;
    private final Known known;
    private final Own[] own;
    private final Priority.Verdict verdict;
    private final BitSet turning;

    Judging(Docket docket, Situation situation) {
        this.docket = docket;
        this.situation = situation;
        this.known = docket.know(situation);
        this.own = new Own[docket.lines.size()];
        var waits = false;
        for (var i = 0; i < own.length; i++) {
            own[i] = own(docket.lines.get(i));
            waits |= own[i] == Own.WAITS;
        }
        this.verdict = docket.priority.settle(own, known);
        this.turning = waits ? new Turning(docket, known, own, verdict).find() : NOTHING;
    }

    private Own own(Docket.Line line) {
        if (!line.norm().inForce().contains(known.day)) {
            return Own.OUT;
        }
        var when = line.when().of(known);
        if (when == Kleene.FALSE) {
            return Own.OUT;
        }
        return switch (line.unless().of(known)) {
            case TRUE -> when == Kleene.TRUE ? Own.EXCEPTED : Own.OUT;
            case UNKNOWN -> Own.WAITS;
            case FALSE -> when == Kleene.TRUE ? Own.HOLDS : Own.WAITS;
        };
    }

    /** The answer with its whole trace. */
    Judgement judgement(Judgement.PackId pack, Optional<Judgement.PackId> beneath) {
        var byLine = new @Nullable Finding[own.length];
        var count = 0;
        for (var i = 0; i < own.length; i++) {
            if (own[i] != Own.OUT) {
                byLine[i] = finding(i);
                count++;
            }
        }
        return new Judgement(situation, answer(byLine), list(byLine, count), pack, beneath, Rulebook.ENGINE);
    }

    private static List<Finding> list(@Nullable Finding[] byLine, int count) {
        var findings = new Finding[count];
        var next = 0;
        for (var finding : byLine) {
            if (finding != null) {
                findings[next++] = finding;
            }
        }
        return List.of(findings);
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
                facts(line.reads()),
                status == Finding.Status.WAITING ? missing(line) : List.of());
    }

    private Finding.Status status(int index) {
        return switch (own[index]) {
            case WAITS -> Finding.Status.WAITING;
            case EXCEPTED -> Finding.Status.DEFEATED;
            case HOLDS, OUT -> {
                if (verdict.fates()[index] != Priority.STANDS) {
                    yield Finding.Status.DEFEATED;
                }
                yield settles(index) ? Finding.Status.DECISIVE : Finding.Status.APPLIED;
            }
        };
    }

    private boolean settles(int index) {
        return verdict.kind() == Priority.Kind.HELD
                ? docket.priority.isUnmet(index, known)
                : verdict.decisive() == index && turning.isEmpty();
    }

    private String defeatedBy(int index) {
        if (own[index] == Own.EXCEPTED) {
            return docket.lines.get(index).exception(known);
        }
        return docket.lines.get(verdict.fates()[index]).norm().id();
    }

    private List<Fact> facts(int[] slots) {
        var count = 0;
        for (var slot : slots) {
            if (known.fact(slot) != null) {
                count++;
            }
        }
        var facts = new Fact[count];
        var next = 0;
        for (var slot : slots) {
            var fact = known.fact(slot);
            if (fact != null) {
                facts[next++] = fact;
            }
        }
        return List.of(facts);
    }

    private List<String> missing(Docket.Line line) {
        var missing = new LinkedHashSet<String>();
        docket.missing(line.when(), known, missing);
        docket.missing(line.unless(), known, missing);
        return List.copyOf(missing);
    }

    private Answer answer(@Nullable Finding[] findings) {
        if (verdict.kind() == Priority.Kind.HELD || !turning.isEmpty()) {
            return new Answer.Held(needs(findings));
        }
        if (verdict.kind() == Priority.Kind.SILENT) {
            return new Answer.Silent();
        }
        var because = findings[verdict.decisive()];
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

    private List<Answer.Need> needs(@Nullable Finding[] findings) {
        var needs = new LinkedHashMap<String, Answer.Need>();
        if (verdict.kind() == Priority.Kind.HELD) {
            for (var index : docket.priority.unmet(verdict, known)) {
                for (var slot : docket.lines.get(index).until()) {
                    if (!known.isTrue(slot)) {
                        need(needs, docket.name(slot), docket.wanting(slot), findings[index]);
                    }
                }
            }
        }
        turning.stream().mapToObj(i -> findings[i]).forEach(finding -> {
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
