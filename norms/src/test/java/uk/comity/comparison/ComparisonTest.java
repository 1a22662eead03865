package uk.comity.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.comity.comparison.Gardens.norm;
import static uk.comity.comparison.Gardens.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permit: {}|refuse: {}|OPPOSITE",
                "permit: {}|refer: [ { to: warden } ]|ANOTHER_DECIDES",
                "refer: [ { to: warden }, { to: clerk } ]|refer: [ { to: clerk }, { to: warden } ]|ANOTHER_DECIDES",
                "refer: [ { to: warden } ]|refer: [ { to: warden } ]|NONE",
                "permit: {}|hold: { until: [ warden-agrees ] }|ASKED_FIRST",
                "refuse: {}|advise: {}|SILENT",
                "permit: {}|advise: {}|SAID_ALOUD",
                "refuse: {}|refuse: {}|NONE",
                "tell: { who: clerk, when: after }|tell: { who: warden, when: after }|TELLING",
                "'owe: { holder: clerk, claimant: holder, to: plot.dig, within: 5 days }'|'owe: { holder: clerk, claimant: holder, to: plot.dig, within: 6 days }'|TIME",
            })
    void two_rules_on_one_act_are_as_far_apart_as_their_answers(String one, String other, Sharpness apart) {
        var comparison = of(
                norm("a", "1", "plot.dig", one.replace("'", "")), norm("b", "1", "plot.dig", other.replace("'", "")));

        assertThat(concept(comparison, "digging").sharpness()).isEqualTo(apart);
    }

    @Test
    void the_smallest_case_has_no_fact_that_does_not_matter() {
        var comparison = of(
                norm(
                        "a",
                        "1",
                        "plot.dig",
                        "when: [ is-holder, { fact: crop, is-one-of: [ kale ] } ]\nunless: [ is-raining ]\npermit: {}"),
                norm("b", "1", "plot.dig", "when: [ { fact: crop, is-one-of: [ kale, beans ] } ]\nrefuse: {}"));

        var sharpest = comparison.acts().getFirst().cases().getFirst();

        assertThat(sharpest.contrast().facts())
                .extracting(Fact::name)
                .containsExactlyInAnyOrder("crop", "is-holder", "is-raining");
        assertThat(sharpest.contrast().facts())
                .filteredOn(fact -> fact.name().equals("crop"))
                .extracting(Fact::value)
                .containsExactly(FactValue.of("kale"));
        assertThat(sharpest.sentence())
                .startsWith("Dig a plot, when the person acting holds the plot")
                .endsWith("Mead permits it (1); Orchard refuses it (1).");
    }

    @Test
    void counts_are_told_apart_at_the_edge_where_one_council_changes_its_answer() {
        var comparison = of(
                norm("a", "1", "plot.dig", "when: [ { fact: spades, at-least: 3 } ]\nrefuse: {}"),
                norm("b", "1", "plot.dig", "when: [ { fact: spades, at-least: 5 } ]\nrefuse: {}"));

        var facts = comparison.acts().getFirst().cases().getFirst().contrast().facts();

        assertThat(facts).extracting(Fact::value).containsExactly(FactValue.of(3));
    }

    @Test
    void where_both_answer_alike_in_every_case_nothing_is_found_however_the_norms_are_cut() {
        var comparison = of(
                norm("a", "1", "plot.dig", "when: { any: [ is-holder, is-raining ] }\nrefuse: {}"),
                norm("b", "1", "plot.dig", "when: [ is-holder ]\nrefuse: {}")
                        + norm("c", "1", "plot.dig", "when: [ is-raining ]\nrefuse: {}"));

        assertThat(comparison.acts()).isEmpty();
        assertThat(concept(comparison, "digging").sharpness()).isEqualTo(Sharpness.NONE);
    }

    @Test
    void silence_on_an_act_that_needs_a_power_is_sharper_than_silence_where_the_act_goes_on() {
        var comparison = of(norm("a", "2", "plot.close", "permit: {}"), norm("b", "1", "plot.dig", "permit: {}"));

        assertThat(concept(comparison, "closing").sharpness()).isEqualTo(Sharpness.SILENT);
        assertThat(concept(comparison, "digging").sharpness()).isEqualTo(Sharpness.SAID_ALOUD);
        assertThat(comparison.concepts()).extracting(Concept::name).containsExactly("closing", "digging");
    }

    @Test
    void a_third_council_is_told_the_same_case_with_all_else_as_usual() {
        var comparison = Comparison.of(
                List.of(
                        rules("mead", norm("a", "1", "plot.dig", "permit: {}")),
                        rules("orchard", norm("b", "1", "plot.dig", "refuse: {}")),
                        rules("heath", norm("c", "1", "plot.dig", "when: [ is-raining ]\nrefuse: {}"))),
                Gardens.DAY);

        assertThat(comparison.acts().getFirst().cases().getFirst().inShort())
                .containsExactly("permits (1)", "refuses (1)", "silent");
        assertThat(Summary.of(comparison)).anyMatch(sentence -> sentence.contains("opposite answers"));
    }

    @Test
    void fewer_than_two_and_more_than_six_are_not_compared() {
        var one = rules("mead", norm("a", "1", "plot.dig", "permit: {}"));

        assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of(List.of(one), Gardens.DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(java.util.Collections.nCopies(7, one), Gardens.DAY));
    }

    @Test
    void a_spreadsheet_takes_no_cell_for_a_formula_and_finds_every_cell_again() {
        assertThat(Csv.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(Csv.cell("-1")).isEqualTo("'-1");
        assertThat(Csv.line(List.of("a,b", "two\nlines", "plain"))).isEqualTo("\"a,b\",\"two\nlines\",plain\r\n");
    }

    private static Comparison of(String one, String other) {
        return Comparison.of(List.of(rules("mead", one), rules("orchard", other)), Gardens.DAY);
    }

    private static Concept concept(Comparison comparison, String name) {
        return comparison.concepts().stream()
                .filter(concept -> concept.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
