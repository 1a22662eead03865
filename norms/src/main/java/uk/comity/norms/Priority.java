package uk.comity.norms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who goes before whom among the norms on one act, worked out once. */
final class Priority {

    /** The kinds of answer. */
    enum Kind {
        REFUSED,
        HELD,
        REFERRED,
        PERMITTED,
        SILENT
    }

    /**
     * What comes of a set of norms that hold.
     *
     * @param stands those not defeated
     * @param defeatedBy for each norm the one that went before it, or -1
     * @param decisive those that settle the answer: one, several that hold it up together, or none
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; arrays are what the inner loop wants.
    record Verdict(Kind kind, BitSet stands, int[] defeatedBy, List<Integer> decisive) {}

    private final List<Docket.Line> lines;
    /** The law's norms before the council's, and the overriding before the overridden. */
    private final List<Integer> order = new ArrayList<>();
    /** The law's norms before the council's, else as they stand in the pack. */
    private final List<Integer> ranked = new ArrayList<>();

    private final int[][] overriders;
    private final List<Integer> lawDeciding;

    Priority(List<Docket.Line> lines) {
        this.lines = lines;
        this.overriders = new int[lines.size()][];
        var indices = new ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            indices.add(i);
        }
        indices.stream().filter(i -> lines.get(i).law()).forEach(ranked::add);
        indices.stream().filter(i -> !lines.get(i).law()).forEach(ranked::add);
        indices.forEach(i -> overriders[i] =
                indices.stream().filter(o -> overrides(o, i)).mapToInt(o -> o).toArray());
        lawDeciding = ranked.stream()
                .filter(i -> lines.get(i).law() && takesAway(lines.get(i).effect()))
                .toList();
        var placed = new HashSet<Integer>();
        ranked.forEach(i -> place(i, placed));
    }

    private boolean overrides(int one, int other) {
        var first = lines.get(one);
        var second = lines.get(other);
        return first.law() == second.law()
                && first.norm().overrides().contains(second.norm().id());
    }

    private void place(int line, Set<Integer> placed) {
        if (placed.add(line)) {
            for (var overrider : overriders[line]) {
                place(overrider, placed);
            }
            order.add(line);
        }
    }

    /** A hold of the law asks for something first; it gives and takes no right, so it defeats nothing by being law. */
    private static boolean takesAway(Effect effect) {
        return effect.decides() && !(effect instanceof Effect.Hold);
    }

    /** Whether this norm can defeat another at all. */
    boolean canDefeat(int line) {
        return lawDeciding.contains(line) || !lines.get(line).norm().overrides().isEmpty();
    }

    /**
     * What comes of it when these norms hold.
     *
     * @param holds norms whose conditions hold and of whose exceptions none does
     * @param met holds whose facts are all true
     */
    Verdict settle(BitSet holds, BitSet met) {
        var stands = new BitSet(lines.size());
        var defeatedBy = new int[lines.size()];
        for (int line : order) {
            defeatedBy[line] = holds.get(line) ? defeater(line, stands) : -1;
            stands.set(line, holds.get(line) && defeatedBy[line] < 0);
        }
        var refused = first(stands, Effect.Refuse.class);
        if (!refused.isEmpty()) {
            return new Verdict(Kind.REFUSED, stands, defeatedBy, refused);
        }
        var unmet = ranked.stream()
                .filter(i -> stands.get(i) && !met.get(i) && lines.get(i).effect() instanceof Effect.Hold)
                .toList();
        if (!unmet.isEmpty()) {
            return new Verdict(Kind.HELD, stands, defeatedBy, unmet);
        }
        var referred = first(stands, Effect.Refer.class);
        if (!referred.isEmpty()) {
            return new Verdict(Kind.REFERRED, stands, defeatedBy, referred);
        }
        var permit = first(stands, Effect.Permit.class);
        var permitted = permit.isEmpty() ? first(stands, Effect.Hold.class) : permit;
        return new Verdict(permitted.isEmpty() ? Kind.SILENT : Kind.PERMITTED, stands, defeatedBy, permitted);
    }

    private int defeater(int line, BitSet stands) {
        for (var overrider : overriders[line]) {
            if (stands.get(overrider)) {
                return overrider;
            }
        }
        var effect = lines.get(line).effect();
        if (!lines.get(line).law() && effect.decides()) {
            for (int law : lawDeciding) {
                if (stands.get(law) && !sameAnswer(lines.get(law).effect(), effect)) {
                    return law;
                }
            }
        }
        return -1;
    }

    /** Where law and protocol both permit or both refuse, nothing is taken away and both are shown. */
    private static boolean sameAnswer(Effect law, Effect protocol) {
        return (law instanceof Effect.Permit && protocol instanceof Effect.Permit)
                || (law instanceof Effect.Refuse && protocol instanceof Effect.Refuse);
    }

    private List<Integer> first(BitSet stands, Class<? extends Effect> effect) {
        for (int line : ranked) {
            if (stands.get(line) && effect.isInstance(lines.get(line).effect())) {
                return List.of(line);
            }
        }
        return List.of();
    }
}
