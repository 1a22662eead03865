package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseNumberTest {

    @Test
    void numbers_are_compared_as_numbers_and_letters_as_letters() {
        assertThat(sorted("4.10", "4.9b", "4.9", "4.9a", "10.1", "5.1"))
                .containsExactly("4.9", "4.9a", "4.9b", "4.10", "5.1", "10.1");
    }

    @Test
    void the_front_page_comes_first_and_notes_and_footnotes_last() {
        assertThat(sorted("fn1", "[AT2]", "[AT10]", "16.7", "1.1", "def/1.1", "front/title"))
                .containsExactly("front/title", "def/1.1", "1.1", "16.7", "[AT2]", "[AT10]", "fn1");
    }

    @Test
    void a_number_that_stands_in_another_section_is_put_there() {
        assertThat(ClauseNumber.of("s11/12.4a").section()).isEqualTo("11");
        assertThat(sorted("12.1", "s11/12.4a", "11.1", "[11.4]a"))
                .containsExactly("11.1", "[11.4]a", "s11/12.4a", "12.1");
    }

    @Test
    void bracketed_and_lettered_numbers_stand_beside_their_neighbours() {
        assertThat(sorted("1.5(2)a", "1.5(1)b", "1.6", "1.5")).containsExactly("1.5", "1.5(1)b", "1.5(2)a", "1.6");
        assertThat(sorted("3.2b", "3/NB", "3.1a")).containsExactly("3.1a", "3.2b", "3/NB");
    }

    @Test
    void a_letter_or_a_name_stands_in_place_of_a_number() {
        assertThat(ClauseNumber.of("A (private)").section()).isEqualTo("A");
        assertThat(ClauseNumber.of("B, last line").section()).isEqualTo("B");
        assertThat(ClauseNumber.of("B, last line").inWords()).isEqualTo("clause B, last line");
        assertThat(ClauseNumber.of("Letters (visits)").section()).isEqualTo("Letters");
        assertThat(ClauseNumber.of("Letters (visits)").inWords()).isEqualTo("Letters (visits)");
        assertThat(ClauseNumber.of("Depot").hasPlace()).isFalse();
        assertThat(ClauseNumber.of("4.9").hasPlace()).isTrue();
    }

    @Test
    void a_statutes_provisions_stay_together() {
        assertThat(ClauseNumber.of("LGA 1972 s.100F(1)").section()).isEqualTo("LGA 1972");
        assertThat(ClauseNumber.of("SI 1990/851 Sch para 1").section()).isEqualTo("SI 1990/851");
        assertThat(ClauseNumber.of("Publicity Code 2011 paras 33-35").section()).isEqualTo("Publicity Code 2011");
        assertThat(sorted("LGA 1972 s.117(1)", "LGA 1972 s.100F(1)"))
                .containsExactly("LGA 1972 s.100F(1)", "LGA 1972 s.117(1)");
    }

    @Test
    void a_number_is_said_as_people_say_it() {
        assertThat(ClauseNumber.of("4.9").inWords()).isEqualTo("clause 4.9");
        assertThat(ClauseNumber.of("s8-groups/8.1a").inWords()).isEqualTo("clause 8.1a of section 8 (groups)");
        assertThat(ClauseNumber.of("1/p3").inWords()).isEqualTo("clause 1, paragraph 3");
        assertThat(ClauseNumber.of("2.2/from-officers-b").inWords()).isEqualTo("clause 2.2, from officers b");
        assertThat(ClauseNumber.of("[AT16]").inWords()).isEqualTo("note AT16");
        assertThat(ClauseNumber.of("fn1").inWords()).isEqualTo("footnote 1");
        assertThat(ClauseNumber.of("FOIA 2000 s.1").inWords()).isEqualTo("FOIA 2000 s.1");
    }

    private static List<String> sorted(String... ids) {
        return Arrays.stream(ids)
                .map(ClauseNumber::of)
                .sorted()
                .map(ClauseNumber::id)
                .toList();
    }
}
