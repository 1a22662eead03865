package uk.comity.register;

import java.util.Optional;
import uk.comity.acts.Decision;

/** Asks one thing after the other; the first that does not hold is why the act is out of turn. */
record Check(Optional<String> objection) {

    /** Nothing asked yet. */
    static Check begin() {
        return new Check(Optional.empty());
    }

    /**
     * Goes on where this holds.
     *
     * @param otherwise why not, and what can be done next
     */
    Check that(boolean holds, String otherwise) {
        return objection.isPresent() || holds ? this : new Check(Optional.of(otherwise));
    }

    Check and(Check other) {
        return objection.isPresent() ? this : other;
    }

    Decision thenEnter(RegisterEntry entry) {
        return objection.map(Decision::outOfTurn).orElseGet(() -> Decision.enter(entry));
    }
}
