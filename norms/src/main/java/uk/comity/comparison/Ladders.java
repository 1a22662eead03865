package uk.comity.comparison;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import uk.comity.norms.Ladder;

/** Ladders as far as two councils' can be held against each other: who decides, in what order, after asking whom. */
final class Ladders {

    /** One rung without its time, which is compared by itself. */
    record Rung(List<String> to, List<String> consulting, Ladder.Says says) {}

    private Ladders() {}

    static List<Rung> order(Optional<Ladder> ladder) {
        return ladder.map(Ladders::order).orElse(List.of());
    }

    static List<Rung> order(Ladder ladder) {
        return ladder.rungs().stream()
                .map(rung -> new Rung(sorted(rung.to()), sorted(rung.consulting()), rung.says()))
                .toList();
    }

    private static List<String> sorted(List<String> roles) {
        return List.copyOf(new TreeSet<>(roles));
    }
}
