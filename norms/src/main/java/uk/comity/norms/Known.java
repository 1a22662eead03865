package uk.comity.norms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts of one question by slot, defined ones among them; null where a fact is not known. */
final class Known {

    final LocalDate day;
    final long dayNumber;
    private final @Nullable Fact[] facts;
    /** Of the yes-or-no facts, so that each is looked into once; null where that is not known. */
    private final @Nullable Kleene[] truths;

    Known(int slots, LocalDate day) {
        this.day = day;
        this.dayNumber = day.toEpochDay();
        this.facts = new Fact[slots];
        this.truths = new Kleene[slots];
    }

    @Nullable
    Fact fact(int slot) {
        return facts[slot];
    }

    void put(int slot, @Nullable Fact fact) {
        facts[slot] = fact;
        truths[slot] = fact != null && fact.value() instanceof FactValue.Truth(var holds) ? Kleene.of(holds) : null;
    }

    /** Whether a yes-or-no fact holds; a value of another shape is the caller's bug. */
    Kleene truth(int slot) {
        var truth = truths[slot];
        if (truth != null) {
            return truth;
        }
        var fact = facts[slot];
        if (fact != null) {
            throw Check.misshapen(fact);
        }
        return Kleene.UNKNOWN;
    }

    /** Whether the fact is known, and true. */
    boolean isTrue(int slot) {
        return truths[slot] == Kleene.TRUE;
    }
}
