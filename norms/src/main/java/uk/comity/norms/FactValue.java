package uk.comity.norms;

import java.time.LocalDate;

/** What a fact says. There is no value for "unknown": an unknown fact is absent from the {@link Situation}. */
public sealed interface FactValue {

    /** Yes or no. */
    record Truth(boolean holds) implements FactValue {
        private static final Truth YES = new Truth(true);
        private static final Truth NO = new Truth(false);
    }

    /** One word of the closed list that its {@link FactType} declares. */
    record Term(String word) implements FactValue {}

    /** A whole number, in the unit that its {@link FactType} declares. */
    record Count(long number) implements FactValue {}

    /** A calendar day. */
    record Day(LocalDate date) implements FactValue {}

    static FactValue of(boolean holds) {
        return holds ? Truth.YES : Truth.NO;
    }

    static FactValue of(String word) {
        return new Term(word);
    }

    static FactValue of(long number) {
        return new Count(number);
    }

    static FactValue of(LocalDate date) {
        return new Day(date);
    }
}
