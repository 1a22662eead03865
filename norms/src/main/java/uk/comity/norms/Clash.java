package uk.comity.norms;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers that cannot all be so.
 *
 * @param facts the fewest among those given that clash
 * @param because why, a sentence for each tie between them
 */
public record Clash(List<Fact> facts, List<String> because) {

    public Clash {
        facts = List.copyOf(facts);
        because = List.copyOf(because);
    }

    /** "These answers cannot both be so: the person acting is a member, and ... No officer is a member." */
    public String sentence(Vocabulary vocabulary) {
        var said = facts.stream().map(fact -> FactWords.of(fact, vocabulary)).toList();
        var both = facts.size() == 2 ? "cannot both be so" : "cannot all be so";
        return (facts.size() == 1 ? "This answer cannot be so: " : "These answers " + both + ": ")
                + Sentences.and(said) + ". "
                + because.stream().distinct().collect(Collectors.joining(" "));
    }
}
