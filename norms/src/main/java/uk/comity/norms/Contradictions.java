package uk.comity.norms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Reads the norms of a pack against each other: which contradict each other, and which can never apply. */
public final class Contradictions {

    /**
     * Two norms that decide otherwise on one act, can apply together, and neither of which says that it goes before.
     *
     * @param example a case in which both apply
     */
    public record Pair(Norm first, Norm second, Case example) {

        /** Whether both only name offices: then somebody is asked whichever comes first. */
        public boolean bothRefer() {
            return first.effect() instanceof Effect.Refer && second.effect() instanceof Effect.Refer;
        }

        /** What each does, and a case in which both apply. */
        public String sentence(Vocabulary vocabulary) {
            var when = example.facts().isEmpty() ? " in every case" : ", for example " + example.when(vocabulary);
            return Sentences.capital("\"" + first.id() + "\" " + verb(first.effect()) + " and \"" + second.id() + "\" "
                    + verb(second.effect()) + " on \"" + example.act() + "\", and both can apply" + when + ".");
        }
    }

    private final Cases cases;
    private final List<Norm> norms;

    private Contradictions(Pack pack, Vocabulary vocabulary) {
        this.cases = Cases.alone(pack, vocabulary);
        this.norms = pack.norms();
    }

    /** However the doubts of the pack are read. */
    public static Contradictions in(Pack pack, Vocabulary vocabulary) {
        return new Contradictions(pack, vocabulary);
    }

    /** The norms that no case fulfils. */
    public List<Norm> neverApplying() {
        return neverApplying(_ -> false);
    }

    /**
     * @param shown whether a case is at hand that fulfils the norm
     */
    List<Norm> neverApplying(Predicate<Norm> shown) {
        return norms.stream()
                .filter(norm -> !shown.test(norm))
                .filter(norm -> cases.find(norm.on().getFirst(), new Claim.Applies(norm.id()))
                        .isEmpty())
                .toList();
    }

    /** The pairs of norms that contradict each other, one for each pair. */
    public List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        var deciding = norms.stream().filter(norm -> norm.effect().decides()).toList();
        for (var second = 1; second < deciding.size(); second++) {
            for (var first = 0; first < second; first++) {
                compare(deciding.get(first), deciding.get(second), pairs);
            }
        }
        return pairs;
    }

    private void compare(Norm first, Norm second, List<Pair> pairs) {
        if (Collections.disjoint(first.on(), second.on())
                || !differ(first.effect(), second.effect())
                || neverStandTogether(first, second)
                || priorityIsStated(first, second)) {
            return;
        }
        first.on().stream()
                .filter(second.on()::contains)
                .flatMap(act -> cases.find(act, new Claim.Applies(first.id()), new Claim.Applies(second.id())).stream())
                .findFirst()
                .ifPresent(example -> pairs.add(new Pair(first, second, example)));
    }

    /** A hold beside a permit asks for something first, which is no contradiction. */
    private static boolean differ(Effect first, Effect second) {
        return switch (first) {
            case Effect.Permit _ -> second instanceof Effect.Refuse || second instanceof Effect.Refer;
            case Effect.Refuse _ -> !(second instanceof Effect.Refuse);
            case Effect.Hold _ -> second instanceof Effect.Refuse || second instanceof Effect.Refer;
            case Effect.Refer(var ladder) -> !(second instanceof Effect.Refer(var other) && ladder.equals(other));
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ -> false;
        };
    }

    /** Two norms that stand under different readings of one doubt. */
    private static boolean neverStandTogether(Norm first, Norm second) {
        return first.read().entrySet().stream().anyMatch(read -> {
            var other = second.read().get(read.getKey());
            return other != null && other != read.getValue();
        });
    }

    private static boolean priorityIsStated(Norm first, Norm second) {
        return first.overrides().contains(second.id()) || second.overrides().contains(first.id());
    }

    private static String verb(Effect effect) {
        return switch (effect) {
            case Effect.Permit _ -> "permits";
            case Effect.Refuse _ -> "refuses";
            case Effect.Hold _ -> "holds";
            case Effect.Refer(var ladder) ->
                "refers to " + Sentences.or(ladder.rungs().getFirst().to());
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ -> "goes along";
        };
    }
}
