package uk.comity.acts;

/** What would become of a submission, without the writing. */
public sealed interface Weighed {

    /** The protocol's word on it; whether it may go on follows from {@link Ruling#answer()} and the act's silence. */
    record Judged(Ruling ruling, boolean goesOn) implements Weighed {}

    /** The matter's state does not allow it. */
    record OutOfTurn(String sentence) implements Weighed {}

    /** Not theirs to see. */
    record NotYours() implements Weighed {}
}
