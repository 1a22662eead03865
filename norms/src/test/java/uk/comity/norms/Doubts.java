package uk.comity.norms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Step 4 of "How an answer is reached" as {@link Reference} takes it: on which waiting norms the answer turns. */
final class Doubts {

    private final List<Docket.Line> lines;
    private final Order order;
    private final Set<Integer> holds;
    private final Order.Verdict now;
    private final List<Integer> candidates;
    private final Set<Integer> turning = new HashSet<>();

    Doubts(List<Docket.Line> lines, Order order, Set<Integer> holds, Set<Integer> waiting) {
        this.lines = lines;
        this.order = order;
        this.holds = holds;
        this.now = order.settle(holds);
        this.candidates = waiting.stream()
                .sorted()
                .filter(i -> lines.get(i).effect().decides() || order.canDefeat(i))
                .toList();
    }

    /** Sets of one norm, then of two, and so on, until some set of that size changes the answer. */
    Set<Integer> turning() {
        var all = candidates.size();
        for (var size = 1; turning.isEmpty() && size <= all; size++) {
            var alone = size == 1 || candidates.stream().anyMatch(order::canDefeat);
            if (alone && (all <= Turning.MOST || size <= 2 || size == all)) {
                trySets(Set.of(), 0, size);
            }
        }
        return turning;
    }

    private void trySets(Set<Integer> chosen, int from, int size) {
        if (chosen.size() == size) {
            if (changes(chosen)) {
                turning.addAll(chosen);
            }
            return;
        }
        for (var i = from; i < candidates.size(); i++) {
            var more = new HashSet<>(chosen);
            more.add(candidates.get(i));
            trySets(more, i + 1, size);
        }
    }

    private boolean changes(Set<Integer> presumed) {
        var all = new HashSet<>(holds);
        all.addAll(presumed);
        var then = order.settle(all);
        if (then.kind() != now.kind()) {
            return true;
        }
        return switch (then.kind()) {
            case HELD -> !asks(then).equals(asks(now));
            case REFERRED -> !effect(then).equals(effect(now));
            case REFUSED, PERMITTED, SILENT -> false;
        };
    }

    private Set<Integer> asks(Order.Verdict verdict) {
        var asks = new HashSet<Integer>();
        verdict.decisive().forEach(i -> IntStream.of(lines.get(i).until()).forEach(asks::add));
        return asks;
    }

    private Effect effect(Order.Verdict verdict) {
        return lines.get(verdict.decisive().getFirst()).effect();
    }
}
