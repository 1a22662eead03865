package uk.comity.norms;

import java.util.List;
import java.util.Optional;

/**
 * What one norm said of one situation: a line of the trace.
 *
 * @param pack key of the pack that holds the norm, such as {@code wbc} or {@code law-england}
 * @param norm the norm's id in its pack
 * @param clauses the clauses that it rests on; empty only for a local setting
 * @param gist what it says, in the pack's own words
 * @param defeatedBy the id of the norm, or the fact under {@code unless}, that defeated it
 * @param facts the facts that it read, in reading order; an unknown one is absent
 * @param missing names of the facts that it needs and that nobody has given
 */
public record Finding(
        String pack,
        String norm,
        List<String> clauses,
        String gist,
        Effect effect,
        Status status,
        Optional<String> defeatedBy,
        List<Fact> facts,
        List<String> missing) {

    public Finding {
        clauses = List.copyOf(clauses);
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    /** What became of the norm in this judgement. */
    public enum Status {
        /** It settled the answer. */
        DECISIVE,
        /** It applied, and did not have to settle the answer. */
        APPLIED,
        /** Its conditions held, but another norm or an exception went before it. */
        DEFEATED,
        /** Whether it applies hangs on a fact that is not known. */
        WAITING
    }
}
