package uk.comity.acts;

import java.time.Instant;
import java.util.List;

/**
 * More time for a duty, as it was agreed.
 *
 * @param by how much longer, such as {@code 10 working days}: counted from the day on which it fell due until then
 * @param at when it was agreed
 * @param clauses under which
 */
public record Extended(String by, Instant at, List<String> clauses) {
    public Extended {
        clauses = List.copyOf(clauses);
    }
}
