package uk.comity.norms;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the norms that wait for a fact and on which the answer turns.
 *
 * <p>First each by itself: would the answer be another if this norm held? Where none would change it alone, several may
 * do so together (two refusals, each with its own exception that is not known), so sets of two, then three, and so on are
 * tried. Exact up to {@link #MOST} waiting norms; beyond that sets of two and all together are tried.
 */
final class Turning {

    static final int MOST = 12;

    private final Docket docket;
    private final Priority priority;
    private final Known known;
    private final int[] own;
    private final int[] fates;
    private final Priority.Verdict now;
    private final int[] candidates;

    Turning(Docket docket, Known known, Priority.Verdict now) {
        this.docket = docket;
        this.priority = docket.priority;
        this.known = known;
        this.now = now;
        this.own = IntStream.of(now.fates())
                .map(fate -> Math.min(fate, Priority.STANDS))
                .toArray();
        this.fates = new int[own.length];
        this.candidates = IntStream.range(0, own.length)
                .filter(i -> own[i] == Priority.WAITS)
                .filter(i -> docket.lines.get(i).effect().decides() || priority.canDefeat(i))
                .toArray();
    }

    BitSet find() {
        var turning = new BitSet();
        trySets(new BitSet(), 0, 1, turning);
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
            if (changes()) {
                turning.or(chosen);
            }
            return;
        }
        for (var i = from; i + size <= candidates.length; i++) {
            chosen.set(candidates[i]);
            own[candidates[i]] = Priority.STANDS;
            trySets(chosen, i + 1, size - 1, turning);
            chosen.clear(candidates[i]);
            own[candidates[i]] = Priority.WAITS;
        }
    }

    /** Whether the answer is another when the norms hold that are presumed to. */
    private boolean changes() {
        System.arraycopy(own, 0, fates, 0, own.length);
        var then = priority.settle(fates, known);
        return then.kind() != now.kind()
                || switch (then.kind()) {
                    case HELD -> !asks(then).equals(asks(now));
                    case REFERRED -> !effect(then).equals(effect(now));
                    case REFUSED, PERMITTED, SILENT -> false;
                };
    }

    private Set<Integer> asks(Priority.Verdict verdict) {
        return IntStream.of(priority.unmet(verdict, known))
                .flatMap(i -> IntStream.of(docket.lines.get(i).until()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private Effect effect(Priority.Verdict verdict) {
        return docket.lines.get(verdict.decisive()).effect();
    }
}
