package uk.comity.norms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts of one question by slot, defined ones among them; null where a fact is not known. */
final class Known {

    final LocalDate day;
    private final @Nullable Fact[] facts;

    Known(int slots, LocalDate day) {
        this.facts = new Fact[slots];
        this.day = day;
    }

    @Nullable
    Fact fact(int slot) {
        return facts[slot];
    }

    void put(int slot, @Nullable Fact fact) {
        facts[slot] = fact;
    }
}
