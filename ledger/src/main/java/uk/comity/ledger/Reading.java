package uk.comity.ledger;

import java.util.function.Function;

/**
 * What came of reading a text from outside: the value, or the place and the reason why it cannot be read.
 *
 * @param <T> what the text stands for
 */
public sealed interface Reading<T> {

    /** The text was in order. */
    record Read<T>(T value) implements Reading<T> {}

    /**
     * The text cannot be read.
     *
     * @param at the byte, counted from 0 in UTF-8, at which the text first goes wrong
     * @param sentence what is wrong there, in plain English
     */
    record Flaw<T>(int at, String sentence) implements Reading<T> {}

    /**
     * The value, for a caller who wrote the text itself.
     *
     * @throws IllegalArgumentException with the sentence, if the text could not be read
     */
    default T orElseThrow() {
        return switch (this) {
            case Read<T> read -> read.value();
            case Flaw<T> flaw -> throw new IllegalArgumentException(flaw.sentence() + " (at byte " + flaw.at() + ")");
        };
    }

    /** Reads on from the value; a flaw stays the flaw that it is. */
    default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
        return switch (this) {
            case Read<T> read -> next.apply(read.value());
            case Flaw<T> flaw -> new Flaw<>(flaw.at(), flaw.sentence());
        };
    }

    /** The value changed into another; a flaw stays the flaw that it is. */
    default <R> Reading<R> map(Function<? super T, ? extends R> change) {
        return then(value -> new Read<>(change.apply(value)));
    }
}
