package uk.comity.acts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import uk.comity.norms.FactValue;

/**
 * An act laid on the desk. Every door makes the same one.
 *
 * @param actId chosen by whoever submits; the same id twice is the same act
 * @param inNameOf the member in whose name support staff acts
 * @param at when, by the hall's clock
 * @param seen index of the last leaf of this folio that the person saw; empty where nothing was shown
 * @param reason why, in the person's own words; may be blank
 * @param declared facts that only the person can tell, by name
 */
public record Submission(
        UUID actId,
        PersonId actor,
        Optional<PersonId> inNameOf,
        Instant at,
        FolioId folio,
        OptionalLong seen,
        String reason,
        Map<String, FactValue> declared,
        Act act) {

    public Submission {
        declared = Map.copyOf(declared);
    }

    /** The same submission, at another time: a menu asks about now. */
    public Submission at(Instant other) {
        return new Submission(actId, actor, inNameOf, other, folio, seen, reason, declared, act);
    }
}
