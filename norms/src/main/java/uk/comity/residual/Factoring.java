package uk.comity.residual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says once what several alternatives ask alike: {@code a and x, or b and x} becomes {@code x, and a or b}. */
final class Factoring {

    private Factoring() {}

    /** The same alternatives, fewer where two of them share a condition. */
    static List<Residual> of(List<Residual> alternatives) {
        var left = new ArrayList<>(alternatives);
        for (var one = 0; one < left.size(); one++) {
            for (var other = one + 1; other < left.size(); other++) {
                var both = joined(left.get(one), left.get(other));
                if (both.isPresent()) {
                    left.set(one, both.get());
                    left.remove(other);
                    // What was joined may share something with one that was looked at before.
                    other = one;
                }
            }
        }
        return left;
    }

    private static Optional<Residual> joined(Residual one, Residual other) {
        var shared = new LinkedHashSet<>(conditions(one));
        shared.retainAll(conditions(other));
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<Residual>(shared);
        var alternatives = List.of(without(one, shared), without(other, shared));
        if (!alternatives.contains(Residual.always())) {
            all.add(new Residual.Any(of(alternatives.stream()
                    .flatMap(each ->
                            each instanceof Residual.Any(var of) ? of.stream() : java.util.stream.Stream.of(each))
                    .toList())));
        }
        return Optional.of(all.size() == 1 ? all.getFirst() : new Residual.All(all));
    }

    private static List<Residual> conditions(Residual of) {
        return of instanceof Residual.All(var all) ? all : List.of(of);
    }

    private static Residual without(Residual of, Set<Residual> shared) {
        var rest =
                conditions(of).stream().filter(each -> !shared.contains(each)).toList();
        return rest.size() == 1 ? rest.getFirst() : new Residual.All(rest);
    }
}
