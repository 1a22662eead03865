package uk.comity.norms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Steps 2 and 3 of "How an answer is reached" as {@link Reference} takes them: who defeats whom, and what is left. */
final class Order {

    /**
     * What comes of a set of norms that hold.
     *
     * @param defeats each defeated norm, and the first that went before it
     */
    record Verdict(Priority.Kind kind, Set<Integer> stands, Map<Integer, Integer> defeats, List<Integer> decisive) {
        int defeatedBy(int index) {
            return Objects.requireNonNull(defeats.get(index));
        }
    }

    private final List<Docket.Line> lines;
    private final IntPredicate met;
    private final List<Integer> ranked = new ArrayList<>();

    Order(List<Docket.Line> lines, IntPredicate met) {
        this.lines = lines;
        this.met = met;
        for (var law : List.of(true, false)) {
            for (var i = 0; i < lines.size(); i++) {
                if (lines.get(i).law() == law) {
                    ranked.add(i);
                }
            }
        }
    }

    Verdict settle(Set<Integer> holds) {
        var fate = new HashMap<Integer, Integer>();
        var stands = new HashSet<Integer>();
        for (var index : holds) {
            var by = defeater(index, holds, new HashSet<>());
            if (by == null) {
                stands.add(index);
            } else {
                fate.put(index, by);
            }
        }
        var refused = standing(stands, Effect.Refuse.class);
        var holding = standing(stands, Effect.Hold.class);
        var unmet = holding.stream().filter(i -> !met.test(i)).toList();
        var referred = standing(stands, Effect.Refer.class);
        var permitted = new ArrayList<>(standing(stands, Effect.Permit.class));
        permitted.addAll(holding);
        if (!refused.isEmpty()) {
            return new Verdict(Priority.Kind.REFUSED, stands, fate, refused.subList(0, 1));
        }
        if (!unmet.isEmpty()) {
            return new Verdict(Priority.Kind.HELD, stands, fate, unmet);
        }
        if (!referred.isEmpty()) {
            return new Verdict(Priority.Kind.REFERRED, stands, fate, referred.subList(0, 1));
        }
        return permitted.isEmpty()
                ? new Verdict(Priority.Kind.SILENT, stands, fate, List.of())
                : new Verdict(Priority.Kind.PERMITTED, stands, fate, permitted.subList(0, 1));
    }

    private List<Integer> standing(Set<Integer> stands, Class<? extends Effect> effect) {
        return ranked.stream()
                .filter(i ->
                        stands.contains(i) && effect.isInstance(lines.get(i).effect()))
                .toList();
    }

    /** The first norm that goes before this one and is not itself defeated. */
    private @Nullable Integer defeater(int index, Set<Integer> holds, Set<Integer> above) {
        if (!above.add(index)) {
            throw new AssertionError("norms that override each other in a circle are no pack");
        }
        for (var stated : List.of(true, false)) {
            for (var other : stated ? holds.stream().sorted().toList() : ranked) {
                var before = stated ? overrides(other, index) : byLaw(other, index);
                if (before && holds.contains(other) && defeater(other, holds, new HashSet<>(above)) == null) {
                    return other;
                }
            }
        }
        return null;
    }

    private boolean overrides(int one, int other) {
        var first = lines.get(one);
        var second = lines.get(other);
        return first.law() == second.law()
                && first.norm().overrides().contains(second.norm().id());
    }

    private boolean byLaw(int one, int other) {
        var law = lines.get(one);
        var norm = lines.get(other);
        var same = (law.effect() instanceof Effect.Permit && norm.effect() instanceof Effect.Permit)
                || (law.effect() instanceof Effect.Refuse && norm.effect() instanceof Effect.Refuse);
        return law.law()
                && !norm.law()
                && law.effect().decides()
                && !(law.effect() instanceof Effect.Hold)
                && norm.effect().decides()
                && !same;
    }

    boolean canDefeat(int index) {
        var line = lines.get(index);
        var takesAway = line.law() && line.effect().decides() && !(line.effect() instanceof Effect.Hold);
        return takesAway || !line.norm().overrides().isEmpty();
    }
}
