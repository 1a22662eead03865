package uk.comity.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.norms.Clause;
import uk.comity.norms.Place;

class MatchingTest {

    @Test
    void rules_that_a_pack_tells_apart_share_their_printed_clause() {
        var matched = match("1. Papers\n1.1 Lend papers. Bring them back.\n1.2 Be kind.", "1.1a", "1.1b", "1.3");

        assertThat(where(matched, "1.1a")).isEqualTo("1.1");
        assertThat(where(matched, "1.1b")).isEqualTo("1.1");
        assertThat(matched.unmatched()).extracting(Printed::label).containsExactly("1.2");
        assertThat(matched.missing()).extracting(Clause::id).containsExactly("1.3");
    }

    @Test
    void a_pack_that_was_begun_from_a_document_is_found_in_it_whatever_its_clauses_are_called() {
        var text = Splitter.split(List.of("""
                Much Wittering Parish Council

                We wrote this down after the trouble over the pavilion.

                1. Councillors ask the clerk.

                1. The clerk answers within seven days.

                Keys

                The caretaker lends the keys to councillors only.
                """));
        var begun = Beginning.of(text).stream()
                .map(one -> new Clause(
                        one.name(),
                        Optional.empty(),
                        Beginning.GIST,
                        Clause.Effect.TEXT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(one.words()),
                        Map.of(),
                        Optional.empty(),
                        Place.file("clauses.yaml")))
                .toList();

        var matched = Matching.match(text, begun, Map.of());

        assertThat(begun).hasSize(4);
        assertThat(matched.missing()).isEmpty();
        assertThat(matched.unmatched()).isEmpty();
        assertThat(matched.found().values()).extracting(Matched.Where::passage).doesNotHaveDuplicates();
    }

    @Test
    void where_there_is_a_bullet_for_each_letter_each_letter_has_its_bullet() {
        var even = match("2. Papers\n2.1 Lend:\n• white papers;\n• pink papers.", "2.1a", "2.1b1", "2.1b2");
        var uneven = match("2. Papers\n2.1 Lend:\n• white papers;\n• pink papers.", "2.1a", "2.1b", "2.1c");
        var lettered = match("2. Papers\n2.1 Lend:\n(a) white papers;\n(b) pink papers.", "2.1(a)", "2.1(b)");

        assertThat(even.found().get("2.1b2")).isEqualTo(new Matched.Where("2.1", Optional.of(1)));
        assertThat(uneven.found().get("2.1b")).isEqualTo(new Matched.Where("2.1", Optional.empty()));
        assertThat(lettered.found().get("2.1(b)")).isEqualTo(new Matched.Where("2.1", Optional.of(1)));
    }

    @Test
    void a_repeated_number_is_found_by_the_figure_and_the_words_of_its_section() {
        var matched = match("""
                8.0 Scrutiny and papers

                8.1 Scrutiny reads papers.

                8.0 Party groups

                8.1 Groups read papers.

                9.0 Premises

                8.1 Premises hold papers.
                """, "s8-groups/8.1a", "s8-scrutiny/8.1", "s9/8.1");

        assertThat(where(matched, "s8-groups/8.1a")).isEqualTo("8.0/8.1#2");
        assertThat(where(matched, "s8-scrutiny/8.1")).isEqualTo("8.0/8.1");
        assertThat(where(matched, "s9/8.1")).isEqualTo("9.0/8.1");
    }

    @Test
    void passages_without_a_number_are_found_by_their_place_or_their_words() {
        var matched = match(
                """
                A Protocol

                [Note: a draft.]

                1. Roles

                First paragraph of it all.

                What lenders can expect from borrowers:
                • Patience
                • Thanks

                2. Papers

                2.1 The principles:
                • Honesty in lending
                • Care - keeping papers dry

                2.2 Be kind.

                NB Nothing above is new.
                """, "front/title", "front/note", "1/p1a", "1/from-borrowers-b", "2.1/care", "2/NB", "front/contents");

        assertThat(where(matched, "front/title")).isEqualTo("title");
        assertThat(where(matched, "front/note")).isEqualTo("note");
        assertThat(where(matched, "1/p1a")).isEqualTo("1/p1");
        assertThat(matched.found().get("1/from-borrowers-b")).isEqualTo(new Matched.Where("1/p2", Optional.of(1)));
        assertThat(matched.found().get("2.1/care")).isEqualTo(new Matched.Where("2.1", Optional.of(1)));
        assertThat(where(matched, "2/NB")).isEqualTo("2.2");
        assertThat(matched.missing()).extracting(Clause::id).containsExactly("front/contents");
    }

    @Test
    void clauses_with_a_letter_or_a_heading_alone_are_found_by_it() {
        var matched = match("""
                The Concord

                Foreword

                We wrote this for one another.

                A. Any member asks any officer.

                B. Officers answer in ten days.

                Visits

                Whoever comes to the depot tells the keeper.

                A visit lasts an hour.
                """, "Foreword", "A", "b", "Visits", "Visits (hour)", "Keys");

        assertThat(where(matched, "Foreword")).isEqualTo("Foreword/p1");
        assertThat(where(matched, "A")).isEqualTo("A");
        assertThat(where(matched, "b")).isEqualTo("B");
        assertThat(matched.missing()).extracting(Clause::id).containsExactly("Keys");
    }

    @Test
    void what_a_person_settled_stands() {
        var text = Splitter.split(List.of("1. Papers\n1.1 Lend papers.\n1.2 Be kind."));

        var matched = Matching.match(text, List.of(clause("1.1a"), clause("7.7")), Map.of("7.7", "1.2"));

        assertThat(where(matched, "7.7")).isEqualTo("1.2");
        assertThat(where(matched, "1.1a")).isEqualTo("1.1");
        assertThat(matched.unmatched()).isEmpty();
    }

    @Test
    void the_same_number_with_quite_other_words_is_pointed_out() {
        var text = Splitter.split(
                List.of(
                        "1. Papers\n1.1 Councillors borrow documents overnight.\n1.2 Complaints about behaviour reach the monitoring officer directly."));
        var gist = "Complaints about behaviour go directly to the monitoring officer.";

        var matched = Matching.match(text, List.of(clause("1.1", gist)), Map.of());

        assertThat(matched.doubtful()).containsExactly("1.1");
    }

    private static Matched match(String text, String... ids) {
        return Matching.match(
                Splitter.split(List.of(text)),
                Arrays.stream(ids).map(MatchingTest::clause).toList(),
                Map.of());
    }

    private static String where(Matched matched, String clause) {
        return Optional.ofNullable(matched.found().get(clause))
                .map(Matched.Where::passage)
                .orElse("nowhere");
    }

    private static Clause clause(String id) {
        return clause(id, "Lend papers.");
    }

    private static Clause clause(String id, String gist) {
        return new Clause(
                id,
                Optional.empty(),
                gist,
                Clause.Effect.TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                new Place("clauses.yaml", 1, 1));
    }
}
