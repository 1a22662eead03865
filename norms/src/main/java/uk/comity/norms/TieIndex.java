package uk.comity.norms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ties as sets of statements of which never all can be so, found by each fact that they speak of.
 *
 * @param alone sets of one statement: what is never so
 */
record TieIndex(Map<String, List<Never>> byFact, List<Never> alone) {

    /** What can never all be so, of a tie. */
    record Never(List<Tie.Said> said) {}

    static TieIndex of(Collection<Tie> ties) {
        var byFact = new HashMap<String, List<Never>>();
        var alone = new ArrayList<Never>();
        for (var tie : ties) {
            for (var said : tie.never()) {
                var never = new Never(said);
                said.forEach(one -> byFact.computeIfAbsent(one.fact(), _ -> new ArrayList<>())
                        .add(never));
                if (said.size() == 1) {
                    alone.add(never);
                }
            }
        }
        return new TieIndex(byFact, alone);
    }

    List<Never> of(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }
}
