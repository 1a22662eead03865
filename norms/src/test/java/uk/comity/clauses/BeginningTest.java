package uk.comity.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void every_clause_is_called_by_its_number_where_that_is_its_alone() {
        var begun = begun("""
                Working together

                1. General
                1.1 Members and officers respect each other.
                1.2 Officers serve the whole council.
                """);

        assertThat(begun)
                .extracting(Beginning.Begun::name)
                .contains("1.1", "1.2")
                .doesNotHaveDuplicates();
        assertThat(begun).extracting(Beginning.Begun::words).anyMatch(words -> words.contains("respect each other"));
    }

    @Test
    void where_every_clause_is_called_one_a_word_of_it_tells_it_apart() {
        var begun = begun("""
                1. Letters are answered by the clerk within a week.

                1. Visits are announced to the clerk beforehand.

                1. Letters to the press go through the chair.
                """);

        assertThat(begun).hasSize(3);
        assertThat(begun).extracting(Beginning.Begun::name).doesNotHaveDuplicates();
        assertThat(begun.getFirst().name()).contains("(letters)");
        assertThat(begun.get(1).name()).contains("(visits)");
    }

    @Test
    void what_stands_above_the_first_clause_is_kept_unless_it_is_a_title() {
        var begun = begun("""
                Much Wittering Parish Council

                How we work together

                We wrote this down after the trouble over the pavilion.

                1. A councillor asks the clerk.

                1. Councillors do not ask the caretaker.
                """);

        assertThat(begun)
                .extracting(Beginning.Begun::name)
                .containsExactly("Introduction", "1 (councillor)", "1 (caretaker)");
        assertThat(begun.getFirst().words()).isEqualTo("We wrote this down after the trouble over the pavilion.");
    }

    @Test
    void a_document_without_numbers_keeps_every_paragraph() {
        var begun = begun("""
                We have one clerk and she works for all of us.

                Councillors write to the clerk and not to the groundsman.
                """);

        assertThat(begun).extracting(Beginning.Begun::words).anyMatch(words -> words.contains("groundsman"));
        assertThat(begun).extracting(Beginning.Begun::name).doesNotHaveDuplicates();
    }

    @Test
    void whatever_is_printed_makes_a_page_that_can_be_read_again() {
        var yaml = Beginning.yaml(
                List.of(new Beginning.Begun("4 \"a\" \\", "- not a list: # nor a remark\n\tindented {braces}", 2)),
                "our text");

        assertThat(yaml)
                .contains("- clause: \"4 \\\"a\\\" \\\\\"   # page 2")
                .contains("    - not a list: # nor a remark\n    indented {braces}\n")
                .doesNotContain("\t");
    }

    private static List<Beginning.Begun> begun(String page) {
        return Beginning.of(Splitter.split(List.of(page)));
    }
}
