package uk.comity.acts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import uk.comity.norms.FactValue;

/**
 * An act laid on the desk. Every door makes the same one.
 *
 * @param actId chosen by whoever submits; the same id twice from the same person is the same act
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

    /**
     * The id under which it is entered: made of whoever submits and of what they chose, so that two people who choose the same
     * are two, and nobody can try out whether another person's id was used.
     */
    public UUID enteredAs() {
        return enteredAs(actId, actor);
    }

    static UUID enteredAs(UUID actId, PersonId actor) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(("comity-act/1\n" + actor.value() + "\n" + actId).getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(digest);
            // Version 8 of RFC 9562: made as the program sees fit.
            return new UUID((bytes.getLong() & ~0xF000L) | 0x8000L, (bytes.getLong() >>> 2) | Long.MIN_VALUE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same submission, at another time: a menu asks about now. */
    public Submission at(Instant other) {
        return new Submission(actId, actor, inNameOf, other, folio, seen, reason, declared, act);
    }
}
