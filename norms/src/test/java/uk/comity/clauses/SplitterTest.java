package uk.comity.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Invented texts that imitate what the documents of councils are like. */
class SplitterTest {

    @Test
    void sections_and_clauses_are_told_apart() {
        var text = split("""
                A Protocol for the Fen

                1. General
                1.1 Be kind to each other at all times.
                1.2 Be quick in all that you do.

                2. Papers

                2.1 Papers are lent for one week.
                """);

        assertThat(text.title()).isEqualTo("A Protocol for the Fen");
        assertThat(labels(text)).containsExactly("title", "1.1", "1.2", "2.1");
        assertThat(passage(text, "2.1").section()).isEqualTo(new Printed.Section("2", "Papers"));
    }

    @Test
    void numbers_that_stand_alone_take_the_words_that_follow() {
        var text = split("""
                3.
                3.1.

                Lending of papers to
                members of the council
                Whoever borrows a paper brings it
                back within a week.
                3.2.

                Nobody lends it on.
                """);

        assertThat(passage(text, "3.1").text()).isEqualTo("Whoever borrows a paper brings it back within a week.");
        assertThat(passage(text, "3.2").section().heading()).isEqualTo("Lending of papers to members of the council");
    }

    @Test
    void bullets_letters_and_roman_figures_stay_under_their_clause() {
        var text = split("""
                4.1 A borrower:
                • signs for the paper;
                and
                • brings it back.
                4.2 The lender may
                (a) ask why;
                (b) refuse if
                    (i) the paper is out.
                4.3 (a) A paper is white.
                4.3 (b) Another paper is pink.
                - 4.4 Pink papers are kept apart.
                """);

        assertThat(passage(text, "4.1").items()).extracting(Printed.Item::text).hasSize(2);
        assertThat(passage(text, "4.2").items()).extracting(Printed.Item::label).containsExactly("a", "b", "i");
        assertThat(passage(text, "4.3").items()).extracting(Printed.Item::label).containsExactly("a", "b");
        assertThat(passage(text, "4.4").text()).isEqualTo("Pink papers are kept apart.");
    }

    @Test
    void a_number_within_a_sentence_or_a_day_begins_no_clause() {
        var text = split("""
                2.3 Subject to clause
                2.1 above, a paper is lent within
                24 hours, and from
                10 January 2020 within
                5 working days.
                2.4 It is then returned.
                """);

        assertThat(labels(text)).containsExactly("2.3", "2.4");
    }

    @Test
    void a_table_of_contents_is_no_clause_with_page_numbers_or_without() {
        var dotted = split("""
                Contents
                1. General ........ 1
                2. Papers and how
                   they are lent ........ 2
                3. Conclusion ........ 9

                1. General
                1.1 Be kind.
                """);
        var bare = split("""
                CONTENTS

                1. General
                2. Papers
                3. Conclusion

                1. General

                1.1 Be kind.

                2. Papers

                2.1 Lend them.

                3. Conclusion

                3.1 The end.
                """);

        assertThat(labels(dotted)).containsExactly("contents", "1.1");
        assertThat(labels(bare)).containsExactly("contents", "1.1", "2.1", "3.1");
    }

    @Test
    void running_titles_and_page_numbers_are_set_aside() {
        var pages = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> "Fen Council - Part " + n + "\n\n" + n + ". Heading\n\n" + n
                        + ".1 Words of clause\n\nPage " + n + " of 5")
                .toList();

        var text = Splitter.split(pages);

        assertThat(labels(text)).containsExactly("1.1", "2.1", "3.1", "4.1", "5.1");
        assertThat(passage(text, "3.1").text()).isEqualTo("Words of clause");
        assertThat(passage(text, "3.1").page()).isEqualTo(3);
        assertThat(text.setAside()).hasSize(10);
    }

    @Test
    void a_sentence_goes_on_over_the_page_and_a_divided_word_is_one_again() {
        var text = Splitter.split(List.of(
                "1. Papers\n\n1.1 A borrower tells the lender where the paper is kept, and whoever asks for it in the meantime, be it a mem-\nber or\n",
                "an officer, is told so; the well-\nknown exceptions apply.\n\n1.2 That is all."));

        assertThat(passage(text, "1.1").text())
                .endsWith("be it a member or an officer, is told so; the well-known exceptions apply.");
    }

    @Test
    void repeated_numbers_keep_their_sections() {
        var text = split("""
                1.0 Definitions

                1.1 A paper is white.

                2.0 Old words1.0 Introduction

                1.1 Be kind.

                5.0THE COUNCIL'S PAPERS

                5.1The only papers are white.
                """);

        assertThat(labels(text)).containsExactly("1.0/1.1", "1.0/1.1#2", "5.1");
        assertThat(text.passages())
                .extracting(one -> one.section().heading())
                .containsExactly("Definitions", "Introduction", "THE COUNCIL'S PAPERS");
    }

    @Test
    void a_number_that_is_missing_is_given_by_its_place() {
        var text = split("""
                10.0 Papers

                10.1 Papers are lent to whoever asks for them.

                Whoever wants to keep a paper for longer than that says so at once:
                • to the lender; or
                • to the clerk.

                10.3 That is all there is to say.
                """);

        assertThat(labels(text)).containsExactly("10.1", "10.2", "10.3");
        assertThat(passage(text, "10.2").kind()).isEqualTo(Printed.Kind.NUMBER_MISSING);
        assertThat(passage(text, "10.2").items()).hasSize(2);
    }

    @Test
    void margin_comments_and_footnotes_stand_beside_the_text() {
        var text = split("""
                1. Papers

                1.1 A paper is white and is not¹

                Comment [XY4]: Ask the clerk

                pink in any case.

                ¹ Unless it is confidential.
                """);

        assertThat(labels(text)).contains("XY4", "fn1");
        assertThat(passage(text, "1.1").text()).isEqualTo("A paper is white and is not pink in any case.");
    }

    @Test
    void a_quotation_with_figures_of_its_own_stays_within_its_clause() {
        var text = split("""
                1. Papers

                - 1.5 An old guide says:
                - 1 *"Papers are the memory of a council, and whoever loses one loses a part of it for good."*
                 2. *Whoever finds a paper that was lost brings it to the clerk without reading any of it.*
                - 1.6 That still holds.
                """);

        assertThat(labels(text)).containsExactly("1.5", "1.6");
        assertThat(passage(text, "1.5").items()).extracting(Printed.Item::label).containsExactly("1", "2");
    }

    @Test
    void sections_without_clauses_have_paragraphs_that_can_be_counted() {
        var text = split("""
                2. Roles

                2.1 Lenders

                A lender keeps the papers in good order.

                What borrowers can expect from lenders:

                - Patience
                - A receipt
                """);

        assertThat(labels(text)).containsExactly("2.1/p1", "2.1/p2");
        assertThat(passage(text, "2.1/p2").items()).hasSize(2);
    }

    @Test
    void a_protocol_numbered_1_2_3_has_these_as_its_clauses() {
        var text = split("""
                1. Members and officers are polite to each other.
                2. A question is answered within eight working days.
                3. The clerk keeps the papers.
                """);

        assertThat(labels(text)).containsExactly("1", "2", "3");
    }

    @Test
    void two_protocols_in_one_file_are_noticed() {
        var one = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> n + ". Heading\n\n" + n + ".1 Words of a clause.\n")
                .collect(Collectors.joining("\n"));
        var text = split("First Protocol\n\n" + one + "\nSecond Protocol\n\n" + one);

        assertThat(text.starts())
                .extracting(PrintedText.Start::title)
                .containsExactly("First Protocol", "Second Protocol");
        assertThat(text.only(1).clauses()).hasSize(4);
        assertThat(text.only(0).clauses()).hasSize(4);
    }

    @Test
    void markdown_is_read_as_text() {
        var text = split("""
                # Protocol

                ## 1. Papers

                - **1.1** See [the guide](https://example.org/x) for *white* papers.
                - 1.2 See <u>nothing</u> else.
                """);

        assertThat(passage(text, "1.1").text()).isEqualTo("See the guide for white papers.");
        assertThat(passage(text, "1.2").text()).isEqualTo("See nothing else.");
    }

    @Test
    void two_thousand_pages_are_split_in_seconds() {
        var pages = IntStream.rangeClosed(1, 2000)
                .mapToObj(n -> IntStream.rangeClosed(1, 8)
                        .mapToObj(k -> (n % 50 + 1) + "." + k
                                + " Officers and councillors are kind to each other in every\nway that there is, on page "
                                + n + ".\n")
                        .collect(Collectors.joining("\n")))
                .toList();
        var clock = ManagementFactory.getThreadMXBean();
        var began = clock.getCurrentThreadCpuTime();

        var text = Splitter.split(pages);

        assertThat(text.clauses()).hasSize(16_000);
        assertThat((clock.getCurrentThreadCpuTime() - began) / 1_000_000_000).isLessThan(20);
    }

    @Test
    void english_is_told_from_other_languages() {
        var english =
                "The officer who is asked for a paper answers within a week, and the member may not lend it to any other. ";
        var german =
                "Wer um ein Papier gebeten wird, antwortet binnen einer Woche, und niemand darf es einem anderen leihen. ";

        assertThat(Language.isLikeEnglish(List.of(english.repeat(5)))).isTrue();
        assertThat(Language.isLikeEnglish(List.of(german.repeat(5)))).isFalse();
    }

    private static PrintedText split(String text) {
        return Splitter.split(List.of(text));
    }

    private static List<String> labels(PrintedText text) {
        return text.passages().stream().map(Printed::label).toList();
    }

    private static Printed passage(PrintedText text, String label) {
        return text.passages().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
