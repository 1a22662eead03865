package uk.comity.asking;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question that tells several facts at once, such as "Who are you?".
 *
 * @param name as it stands in an address: {@code who}
 * @param question what is asked
 * @param facts every fact that it tells
 * @param guises from the most usual to the rarest; where norms cannot tell several apart, the first stands for them all
 */
public record Chooser(String name, String question, Set<String> facts, List<Guise> guises) {

    public Chooser {
        facts = Set.copyOf(facts);
        guises = List.copyOf(guises);
        for (var guise : guises) {
            if (!facts.containsAll(guise.holds())) {
                throw new IllegalArgumentException(guise.name() + " holds a fact that " + name + " does not tell");
            }
        }
    }

    public Optional<Guise> find(String name) {
        return guises.stream().filter(guise -> guise.name().equals(name)).findFirst();
    }
}
