package uk.comity.norms;

import java.util.List;

/**
 * A name that counts as a condition over other facts.
 *
 * @param whenTrue sentence that reads well after "because"
 * @param whenFalse sentence that reads well after "because"
 */
public record DefinedFact(
        String name, Condition means, List<String> clauses, String whenTrue, String whenFalse, Place place) {

    public DefinedFact {
        clauses = List.copyOf(clauses);
    }
}
