package uk.comity.acts;

import java.util.List;
import java.util.Optional;

/** What became of a submission. Every door answers each of these by an exhaustive switch. */
public sealed interface Outcome {

    /** Entered: the protocol permits it, or says nothing on it. */
    record Done(Receipt receipt, Ruling ruling) implements Outcome {}

    /** Entered, and an office decides next. */
    record Referred(Receipt receipt, Ruling ruling, DeskEntry.Referred referral) implements Outcome {}

    /** The protocol stands in the way; the refusal was recorded. */
    record Refused(Receipt receipt, Ruling ruling) implements Outcome {}

    /** Something is wanting first; the attempt was recorded. */
    record Held(Receipt receipt, Ruling ruling) implements Outcome {}

    /**
     * The matter's state does not allow it.
     *
     * @param sentence why, and what can be done next
     * @param waitsFor the referral for whose office the matter waits, where it waits for one
     */
    record OutOfTurn(String sentence, Optional<DeskEntry.Referred> waitsFor) implements Outcome {}

    /** Somebody was quicker: what happened since the person looked. */
    record Stale(long seen, List<Entered> since) implements Outcome {
        public Stale {
            since = List.copyOf(since);
        }
    }

    /** No such folio for this person: not there, or not theirs to see. */
    record NotYours() implements Outcome {}

    /** The ruling, where the question reached the protocol. */
    default Optional<Ruling> findRuling() {
        return switch (this) {
            case Done done -> Optional.of(done.ruling());
            case Referred referred -> Optional.of(referred.ruling());
            case Refused refused -> Optional.of(refused.ruling());
            case Held held -> Optional.of(held.ruling());
            case OutOfTurn _, Stale _, NotYours _ -> Optional.empty();
        };
    }
}
