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
    /** A bit for each of the first 64 slots: whether its fact is false. */
    private long falsehoods;

    Known(int slots, LocalDate day) {
        this.day = day;
        this.dayNumber = number(day);
        this.facts = new Fact[slots];
        this.truths = new Kleene[slots];
    }

    /** Later days have greater numbers; no more is asked of them, and no calendar is gone through. */
    static long number(LocalDate day) {
        return (long) day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
    }

    @Nullable
    Fact fact(int slot) {
        return facts[slot];
    }

    void put(int slot, @Nullable Fact fact) {
        facts[slot] = fact;
        if (fact != null && fact.value() instanceof FactValue.Truth(var holds)) {
            truths[slot] = Kleene.of(holds);
            falsehoods = holds ? falsehoods & ~bit(slot) : falsehoods | bit(slot);
        } else {
            truths[slot] = null;
            falsehoods &= ~bit(slot);
        }
    }

    /** Whether one of these facts, each a {@link #bit}, is false. */
    boolean isAnyFalse(long bits) {
        return (falsehoods & bits) != 0;
    }

    /** A fact's own bit among 64, or none for the facts after those. */
    static long bit(int slot) {
        return slot < Long.SIZE ? 1L << slot : 0;
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
