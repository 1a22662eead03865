package uk.comity.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void datesAndTimesAreSaidInFull() {
        assertThat(Spoken.day(TUESDAY)).isEqualTo("Tuesday 24 November 2026");
        assertThat(Spoken.time(LocalTime.of(15, 15))).isEqualTo("3:15pm");
        assertThat(Spoken.time(LocalTime.of(9, 0))).isEqualTo("9am");
        assertThat(Spoken.time(LocalTime.NOON)).isEqualTo("midday");
    }

    @Test
    void countsAndListsReadAsWords() {
        assertThat(Spoken.count(1, "working day")).isEqualTo("1 working day");
        assertThat(Spoken.count(0, "working day")).isEqualTo("0 working days");
        assertThat(Spoken.all(List.of("a"))).isEqualTo("a");
        assertThat(Spoken.all(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void aDueDateSaysInWordsHowMuchItPresses() {
        assertThat(Due.on(TUESDAY, TUESDAY.minusDays(4), 2))
                .isEqualTo(new Due(Due.State.SOON, "Tuesday 24 November 2026, in 2 working days"));
        assertThat(Due.on(TUESDAY, TUESDAY.minusDays(5), 3).state()).isEqualTo(Due.State.LATER);
        assertThat(Due.on(TUESDAY, TUESDAY, 0)).isEqualTo(new Due(Due.State.TODAY, "Tuesday 24 November 2026"));
        assertThat(Due.on(TUESDAY, TUESDAY.plusDays(1), 1))
                .isEqualTo(new Due(Due.State.OVERDUE, "Tuesday 24 November 2026, 1 working day ago"));
    }
}
