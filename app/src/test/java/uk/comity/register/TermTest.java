package uk.comity.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 5, 9);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 10);

    @Test
    void aTermHoldsFromItsFirstDayToItsLastAndNotADayMore() {
        var term = Term.between(FIRST, LAST);
        assertThat(term.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(term.holdsOn(FIRST)).isTrue();
        assertThat(term.holdsOn(LAST)).isTrue();
        assertThat(term.holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aTermWithoutAKnownEndGoesOn() {
        assertThat(Term.from(FIRST).holdsOn(LocalDate.of(2090, 1, 1))).isTrue();
        assertThat(Term.from(FIRST).words()).isEqualTo("from 9 May 2023, no end known");
    }

    @Test
    void aTermOfWhichNothingIsKnownHoldsOnEveryDayAndSaysSo() {
        assertThat(Term.UNKNOWN.holdsOn(FIRST)).isTrue();
        assertThat(Term.UNKNOWN.words()).isEqualTo("start not known, no end known");
    }

    @Test
    void aTermThatEndsBeforeItStartsDoesNotRunForward() {
        assertThat(Term.between(LAST, FIRST).runsForward()).isFalse();
        assertThat(Term.between(FIRST, FIRST).runsForward()).isTrue();
        assertThat(new Term(Optional.empty(), Optional.of(FIRST)).runsForward()).isTrue();
    }

    @Test
    void oneTermMayBeginOnTheDayOnWhichTheOtherEnds() {
        assertThat(Term.between(FIRST, LAST).overlaps(Term.from(LAST))).isFalse();
        assertThat(Term.from(LAST).overlaps(Term.between(FIRST, LAST))).isFalse();
        assertThat(Term.between(FIRST, LAST).overlaps(Term.from(LAST.minusDays(1))))
                .isTrue();
        assertThat(Term.UNKNOWN.overlaps(Term.between(FIRST, LAST))).isTrue();
        assertThat(Term.between(FIRST, FIRST).overlaps(Term.between(FIRST, FIRST)))
                .isTrue();
    }
}
