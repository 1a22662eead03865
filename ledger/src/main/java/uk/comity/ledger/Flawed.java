package uk.comity.ledger;

import java.io.Serial;
import java.util.Optional;
import java.util.function.Supplier;

/** Carries a flaw out of nested reading code to {@link #reading}, which turns it into a value; seen by nobody else. */
final class Flawed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int at;

    Flawed(int at, String sentence) {
        super(sentence, null, false, false);
        this.at = at;
    }

    /** What the reader gives back, or the flaw that it met. */
    static <T> Reading<T> reading(Supplier<T> reader) {
        try {
            return new Reading.Read<>(reader.get());
        } catch (Flawed flaw) {
            return new Reading.Flaw<>(flaw.at, String.valueOf(flaw.getMessage()));
        }
    }

    static <T> T need(Optional<T> value, String sentence) {
        return need(value, 0, sentence);
    }

    static <T> T need(Optional<T> value, int at, String sentence) {
        return value.orElseThrow(() -> new Flawed(at, sentence));
    }

    static void unless(boolean right, String sentence) {
        if (!right) {
            throw new Flawed(0, sentence);
        }
    }
}
