package uk.comity.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnnumberedTest {

    @Test
    void a_document_of_headings_and_paragraphs_is_divided_by_them() {
        var text = split("""
                Much Wittering Parish Council

                Letters

                The clerk answers every letter within a week of its coming in.

                A letter to the press goes through the chair.

                Visits

                Whoever visits the pavilion tells the clerk:
                - on which day
                - with whom
                """);

        assertThat(text.isWithoutNumbers()).isTrue();
        assertThat(text.passages())
                .extracting(Printed::label)
                .containsExactly("title", "Letters/p1", "Letters/p2", "Visits/p1");
        assertThat(text.passages().getLast().items())
                .extracting(Printed.Item::text)
                .containsExactly("on which day", "with whom");
        assertThat(text.title()).startsWith("Much Wittering Parish Council");
    }

    @Test
    void letters_name_clauses_and_an_item_under_a_colon_is_none() {
        var text = split("""
                The Culm Concord

                A. A councillor may ask any officer.

                B Answers

                Officers answer within ten days. They may ask for time:

                (a) once, and
                (b) for ten days.

                (C) A quarrel goes to the panel.
                """);

        assertThat(text.clauses()).extracting(Printed::number).containsExactly("A", "B", "C");
        assertThat(text.clauses().get(1).section().heading()).isEqualTo("Answers");
        assertThat(text.clauses().get(1).items())
                .extracting(Printed.Item::label)
                .containsExactly("a", "b");
    }

    @Test
    void small_letters_name_clauses_where_no_sentence_leads_to_them() {
        var text = split("""
                House rules for members

                (a) The clerk is told first.

                (b) The chair is told next.
                """);

        assertThat(text.clauses()).extracting(Printed::number).containsExactly("a", "b");
    }

    @Test
    void a_page_without_words_is_empty_and_a_title_alone_is_no_clause() {
        assertThat(split("").isEmpty()).isTrue();
        assertThat(split("Our Protocol").isEmpty()).isTrue();
    }

    @Test
    void numbers_go_before_all_else() {
        var text = split("""
                1.1 Members and officers respect each other.

                A. This is no clause of its own, for the document has numbers.
                """);

        assertThat(text.clauses()).extracting(Printed::number).containsExactly("1.1");
        assertThat(text.isWithoutNumbers()).isFalse();
    }

    private static PrintedText split(String page) {
        return Splitter.split(List.of(page));
    }
}
