package uk.comity.acts;

import java.util.Optional;

/** What would become of a submission, without the writing. */
public sealed interface Weighed {

    /** The protocol's word on it; whether it may go on follows from {@link Ruling#answer()} and the act's silence. */
    record Judged(Ruling ruling, boolean goesOn) implements Weighed {}

    /**
     * The matter's state does not allow it.
     *
     * @param waitsFor the referral for whose office the matter waits, where it waits for one
     */
    record OutOfTurn(String sentence, Optional<DeskEntry.Referred> waitsFor) implements Weighed {}

    /** Not theirs to see. */
    record NotYours() implements Weighed {}
}
