package uk.comity.norms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts of one question by slot, defined ones among them; null where a fact is not known. */
final class Known {

    final LocalDate day;
    final long dayNumber;
    private final @Nullable Fact[] facts;
    /** A bit for each slot: whether its fact is a yes. Sixty-four slots are asked at once. */
    private final long[] yes;
    /** The same for a no. What has neither bit is not known, or no yes-or-no fact. */
    private final long[] no;

    Known(int slots, LocalDate day) {
        this.day = day;
        this.dayNumber = number(day);
        this.facts = new Fact[slots];
        this.yes = new long[word(slots) + 1];
        this.no = new long[word(slots) + 1];
    }

    /** Later days have greater numbers; no more is asked of them, and no calendar is gone through. */
    static long number(LocalDate day) {
        return (long) day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
    }

    /** The bits of these slots, as {@link #all} and {@link #any} take them. */
    static long[] bits(int... slots) {
        var words = 0;
        for (var slot : slots) {
            words = Math.max(words, word(slot) + 1);
        }
        var bits = new long[words];
        for (var slot : slots) {
            bits[word(slot)] |= bit(slot);
        }
        return bits;
    }

    private static int word(int slot) {
        return slot >> 6;
    }

    private static long bit(int slot) {
        return 1L << slot;
    }

    @Nullable
    Fact fact(int slot) {
        return facts[slot];
    }

    void put(int slot, @Nullable Fact fact) {
        facts[slot] = fact;
        var word = word(slot);
        var bit = bit(slot);
        yes[word] &= ~bit;
        no[word] &= ~bit;
        if (fact != null && fact.value() instanceof FactValue.Truth(var holds)) {
            (holds ? yes : no)[word] |= bit;
        }
    }

    /** Whether all these yes-or-no facts hold. */
    Kleene all(long[] bits) {
        var holds = Kleene.TRUE;
        for (var word = 0; word < bits.length; word++) {
            if ((no[word] & bits[word]) != 0) {
                return Kleene.FALSE;
            }
            if ((yes[word] & bits[word]) != bits[word]) {
                holds = Kleene.UNKNOWN;
            }
        }
        return holds;
    }

    /** Whether at least one of these yes-or-no facts holds. */
    Kleene any(long[] bits) {
        var holds = Kleene.FALSE;
        for (var word = 0; word < bits.length; word++) {
            if ((yes[word] & bits[word]) != 0) {
                return Kleene.TRUE;
            }
            if ((no[word] & bits[word]) != bits[word]) {
                holds = Kleene.UNKNOWN;
            }
        }
        return holds;
    }

    /** Whether one of the first 64 facts is a no: their bits are {@code bits}. */
    boolean isAnyFalse(long bits) {
        return (no[0] & bits) != 0;
    }

    /** Whether a yes-or-no fact holds. */
    Kleene truth(int slot) {
        if (isTrue(slot)) {
            return Kleene.TRUE;
        }
        return (no[word(slot)] & bit(slot)) == 0 ? Kleene.UNKNOWN : Kleene.FALSE;
    }

    /** Whether the fact is known, and true. */
    boolean isTrue(int slot) {
        return (yes[word(slot)] & bit(slot)) != 0;
    }
}
