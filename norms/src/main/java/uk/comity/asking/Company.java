package uk.comity.asking;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may be asking, whom they may be asking about, and who can tell what the person who asks does not know.
 *
 * @param choosers questions that tell several facts at once
 * @param tellers the first that fits counts
 * @param questions by fact, where the register or a folio would know it, and a person who only asks may know it too
 */
public record Company(List<Chooser> choosers, List<Teller> tellers, Map<String, String> questions) {

    public static final Company NOBODY = new Company(List.of(), List.of(), Map.of());

    public Company {
        choosers = List.copyOf(choosers);
        tellers = List.copyOf(tellers);
        questions = Map.copyOf(questions);
    }

    /**
     * An office that can tell facts.
     *
     * @param facts how their names begin
     * @param role the office, or the part somebody plays
     */
    public record Teller(String facts, String role) {}

    Optional<Chooser> telling(String fact) {
        return choosers.stream()
                .filter(chooser -> chooser.facts().contains(fact))
                .findFirst();
    }

    Optional<Chooser> find(String name) {
        return choosers.stream().filter(chooser -> chooser.name().equals(name)).findFirst();
    }

    /** The office that can tell a fact. */
    Optional<String> teller(String fact) {
        return tellers.stream()
                .filter(teller -> fact.startsWith(teller.facts()))
                .map(Teller::role)
                .findFirst();
    }
}
