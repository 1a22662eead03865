package uk.comity.norms;

import java.util.Optional;
import java.util.function.Function;

/** A fact in its slot that follows from the day since which a time runs, where nobody tells it. */
record Elapsed(int slot, String fact, OwnWords.Passed passed) {

    void workOut(Known known, Function<String, Optional<Fact>> told) {
        if (known.fact(slot) == null) {
            known.put(
                    slot, passed.at(fact, known.day, told.apply(passed.since())).orElse(null));
        }
    }
}
