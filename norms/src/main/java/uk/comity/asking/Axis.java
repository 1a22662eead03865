package uk.comity.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;

/**
 * One thing that can be asked, and the cases that the norms can tell apart by it.
 *
 * @param name a fact's, or a chooser's
 * @param guises for each case the ways in which a person may choose it; empty lists where it is a fact
 * @param cases the facts of each case
 */
record Axis(String name, List<List<Guise>> guises, List<Map<String, FactValue>> cases) {

    Axis {
        guises = guises.stream().map(List::copyOf).toList();
        cases = cases.stream().map(Map::copyOf).toList();
    }

    /** A fact that is asked by itself. */
    static Axis of(FactType type, List<FactValue> values) {
        return new Axis(
                type.name(),
                values.stream().map(_ -> List.<Guise>of()).toList(),
                values.stream().map(value -> Map.of(type.name(), value)).toList());
    }

    /** Several facts that are asked at once; guises that the norms cannot tell apart are one case. */
    static Axis of(Chooser chooser, Set<String> read) {
        var cases = new LinkedHashMap<Map<String, FactValue>, List<Guise>>();
        for (var guise : chooser.guises()) {
            var facts = chooser.facts().stream()
                    .filter(read::contains)
                    .collect(Collectors.toMap(
                            fact -> fact, fact -> FactValue.of(guise.holds().contains(fact))));
            cases.computeIfAbsent(facts, _ -> new ArrayList<>()).add(guise);
        }
        return new Axis(chooser.name(), List.copyOf(cases.values()), List.copyOf(cases.keySet()));
    }

    boolean isChooser() {
        return !guises.getFirst().isEmpty();
    }

    int size() {
        return cases.size();
    }

    Set<String> facts() {
        return cases.getFirst().keySet();
    }

    /** A fact's value in each case. */
    List<FactValue> values(String fact) {
        return cases.stream()
                .map(each -> Objects.requireNonNull(each.get(fact)))
                .toList();
    }

    /** What a guise tells of the facts that are read here; nothing where it is none of this question's. */
    Map<String, FactValue> factsOf(Guise guise) {
        for (var way = 0; way < size(); way++) {
            if (guises.get(way).contains(guise)) {
                return cases.get(way);
            }
        }
        return Map.of();
    }

    /** Whether a case says just which value a fact has: a number or a day stands for all that count alike. */
    boolean tellsExactly(String fact) {
        return switch (values(fact).getFirst()) {
            case FactValue.Truth _, FactValue.Term _ -> true;
            case FactValue.Count _, FactValue.Day _ -> false;
        };
    }
}
