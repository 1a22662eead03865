package uk.comity.norms;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the norms that wait for a fact and on which the answer turns.
 *
 * <p>First each by itself: would the answer be another if this norm held? Where none would change it alone, several may
 * do so together (two refusals, each with its own exception that is not known), so sets of two, then three, and so on are
 * tried. Exact up to {@link #MOST} waiting norms; beyond that sets of two and all together are tried.
 */
final class Turning {

    static final int MOST = 12;

    private final Judging judging;
    private final Priority priority;
    private final int[] candidates;

    private Turning(Judging judging) {
        this.judging = judging;
        this.priority = judging.docket().priority;
        this.candidates = judging.waiting().stream()
                .filter(i -> judging.docket().lines.get(i).effect().decides() || priority.canDefeat(i))
                .toArray();
    }

    static BitSet find(Judging judging) {
        return new Turning(judging).find();
    }

    private BitSet find() {
        var turning = new BitSet();
        for (var candidate : candidates) {
            var one = new BitSet();
            one.set(candidate);
            if (changes(one)) {
                turning.set(candidate);
            }
        }
        // A set of norms none of which can defeat another changes the answer only if one of them does.
        var joint = turning.isEmpty() && Arrays.stream(candidates).anyMatch(priority::canDefeat);
        for (var size = 2; joint && turning.isEmpty() && size <= candidates.length; size++) {
            if (candidates.length <= MOST || size == 2 || size == candidates.length) {
                trySets(new BitSet(), 0, size, turning);
            }
        }
        return turning;
    }

    private void trySets(BitSet chosen, int from, int size, BitSet turning) {
        if (size == 0) {
            if (changes(chosen)) {
                turning.or(chosen);
            }
            return;
        }
        for (var i = from; i + size <= candidates.length; i++) {
            chosen.set(candidates[i]);
            trySets(chosen, i + 1, size - 1, turning);
            chosen.clear(candidates[i]);
        }
    }

    private boolean changes(BitSet presumed) {
        var holds = (BitSet) judging.holds().clone();
        holds.or(presumed);
        var then = priority.settle(holds, judging.met());
        var now = judging.verdict();
        return then.kind() != now.kind()
                || switch (then.kind()) {
                    case HELD -> !asks(then).equals(asks(now));
                    case REFERRED -> !effects(then).equals(effects(now));
                    case REFUSED, PERMITTED, SILENT -> false;
                };
    }

    private Set<Integer> asks(Priority.Verdict verdict) {
        var asks = new HashSet<Integer>();
        verdict.decisive()
                .forEach(i -> asks.addAll(judging.docket().lines.get(i).until()));
        return asks;
    }

    private List<Effect> effects(Priority.Verdict verdict) {
        return verdict.decisive().stream()
                .map(i -> judging.docket().lines.get(i).effect())
                .toList();
    }
}
