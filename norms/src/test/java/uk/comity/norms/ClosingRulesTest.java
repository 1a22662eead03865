package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingRulesTest {

    private static final String OPENING = Allotments.norm("holders", "when: [ is-holder ]\npermit: {}")
            + Allotments.norm("with-leave", "when: [ warden-agrees ]\npermit: {}");

    @Test
    void a_closing_norm_that_gives_way_to_all_refuses_everything_else() {
        var book = Allotments.rulebook(OPENING + Allotments.norm("nobody-else", "refuse: {}\ngives-way-to: all"));

        assertThat(answer(book, "is-holder", "!warden-agrees")).isInstanceOf(Answer.Permitted.class);
        assertThat(answer(book, "!is-holder", "!warden-agrees")).isInstanceOf(Answer.Refused.class);
        assertThat(answer(book, "!is-holder")).isInstanceOf(Answer.Held.class);
    }

    @Test
    void a_norm_that_overrides_all_goes_before_every_other() {
        var book = Allotments.rulebook(
                OPENING + Allotments.norm("never-in-rain", "when: [ is-raining ]\nrefuse: {}\noverrides: all"));

        assertThat(answer(book, "is-holder", "is-raining")).isInstanceOf(Answer.Refused.class);
        assertThat(answer(book, "is-holder", "!is-raining")).isInstanceOf(Answer.Permitted.class);
        assertThat(book.council().findNorm("never-in-rain").orElseThrow().overrides())
                .containsExactly("holders", "with-leave");
    }

    @Test
    void a_norm_that_names_a_closing_one_still_goes_before_it() {
        var book = Allotments.rulebook(OPENING
                + Allotments.norm("never-in-rain", "when: [ is-raining ]\nrefuse: {}\noverrides: all")
                + Allotments.norm(
                        "rescue", "when: [ { fact: spades, at-least: 9 } ]\npermit: {}\noverrides: [ never-in-rain ]"));

        var rescue = Allotments.aDig()
                .with("is-raining", FactValue.of(true), "test")
                .with("is-holder", FactValue.of(false), "test")
                .with("warden-agrees", FactValue.of(false), "test")
                .with("spades", FactValue.of(9), "test");
        assertThat(book.judge(rescue.build()).answer()).isInstanceOf(Answer.Permitted.class);
    }

    @Test
    void slips_are_told() {
        assertThat(mistakes(Allotments.norm("x", "refuse: {}\ngives-way-to: holders")))
                .contains("\"gives-way-to\" can only say: all.");
        assertThat(mistakes(OPENING + Allotments.norm("x", "refuse: {}\noverrides: [ all, holders ]")))
                .contains("\"overrides: all\" stands alone.");
        assertThat(mistakes(Allotments.norm("x", "refer: [ { to: nobody }, { to: warden } ]")))
                .contains("\"nobody\" can only be the last rung");
        assertThat(mistakes(Allotments.norm("x", "refer: [ { to: nobody } ]")))
                .contains("This ladder has nobody on it.");
    }

    @ParameterizedTest
    @CsvSource({
        "at-most: 3, 3, 4",
        "less-than: 3, 2, 3",
        "more-than: 3, 4, 3",
        "exactly: 3, 3, 4",
        "exactly: 3, 3, 2",
    })
    void counts_can_be_compared_in_every_way(String comparison, long inside, long outside) {
        var book = Allotments.rulebook(
                Allotments.norm("some", "when: [ { fact: spades, " + comparison + " } ]\npermit: {}"));

        assertThat(spades(book, inside)).isInstanceOf(Answer.Permitted.class);
        assertThat(spades(book, outside)).isInstanceOf(Answer.Silent.class);
    }

    @Test
    void pounds_can_be_written_as_people_write_them() {
        var book = Allotments.rulebook(
                Allotments.norm("dear", "when: [ { fact: spades, more-than: \"£5,000\" } ]\npermit: {}"));

        assertThat(spades(book, 5001)).isInstanceOf(Answer.Permitted.class);
        assertThat(spades(book, 5000)).isInstanceOf(Answer.Silent.class);
    }

    @Test
    void a_ladder_says_who_acts_where_the_office_is_the_person_concerned_and_where_it_ends() {
        var book = Allotments.rulebook(
                Allotments.norm("x", "refer: [ { to: warden, unless-concerned: clerk }, { to: nobody } ]"));

        assertThat(Explanation.text(book.judge(Allotments.aDig().build()), book))
                .contains("1. Keeper of the Gardens decides. Where that is the person concerned: the Clerk.");
    }

    private static Answer answer(Rulebook book, String... facts) {
        return book.judge(Allotments.digging(facts)).answer();
    }

    private static Answer spades(Rulebook book, long number) {
        return book.judge(Allotments.aDig()
                        .with("spades", FactValue.of(number), "test")
                        .build())
                .answer();
    }

    private static String mistakes(String norms) {
        var reading =
                PackReader.readDraft(Allotments.files(norms, Map.of()), Allotments.vocabulary(), Optional.empty());
        return reading instanceof Reading.Unsound(var all) ? all.toString() : "none";
    }
}
