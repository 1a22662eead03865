package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows from a fact by the meaning of the words, and which answers cannot all be so. */
class TiesTest {

    private static final Vocabulary WORDS = Vocabulary.of(
            List.of(),
            List.of(yesNo("member"), yesNo("officer"), yesNo("chief"), yesNo("retired"), paper()),
            List.of(),
            List.of(
                    Tie.excludes("Nobody is both.", "member", "officer"),
                    Tie.implies("The chief is an officer.", "chief", "officer"),
                    new Tie.ExactlyOne(
                            List.of(Tie.yes("member"), Tie.yes("officer"), Tie.yes("retired")),
                            "Everybody is one of the three."),
                    new Tie.Excludes(List.of(Tie.yes("chief"), Tie.is("paper", "draft")), "The chief sees no drafts."),
                    new Tie.Excludes(List.of(Tie.yes("chief"), Tie.is("paper", "note")), "The chief sees no notes.")));

    @Test
    void what_follows_is_followed_to_its_end() {
        assertThat(WORDS.follow(List.of(yes("chief"))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "officer", FactValue.of(true),
                        "member", FactValue.of(false),
                        "retired", FactValue.of(false),
                        "paper", FactValue.of("final")));
    }

    @Test
    void where_all_but_one_are_ruled_out_the_last_is_so() {
        assertThat(WORDS.follow(List.of(no("member"), no("officer")))).containsEntry("retired", FactValue.of(true));
    }

    @Test
    void answers_that_cannot_both_be_so_are_told_with_the_reason_and_nothing_besides() {
        var clash =
                WORDS.clash(List.of(no("retired"), yes("chief"), yes("member"))).orElseThrow();

        assertThat(clash.facts()).extracting(Fact::name).containsExactly("chief", "member");
        assertThat(clash.sentence(WORDS))
                .isEqualTo("These answers cannot both be so: it is chief and it is member. Nobody is both."
                        + " The chief is an officer.");
    }

    @Test
    void answers_that_can_all_be_so_do_not_clash() {
        assertThat(WORDS.clash(List.of(yes("chief"), no("member"), no("retired"))))
                .isEmpty();
        assertThat(WORDS.clash(List.of())).isEmpty();
    }

    @Test
    void a_tie_that_speaks_of_no_fact_is_refused() {
        assertThatThrownBy(() -> Vocabulary.of(
                        List.of(), List.of(yesNo("member")), List.of(), List.of(Tie.implies("So.", "member", "lamb"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lamb");
    }

    private static FactType yesNo(String name) {
        return new FactType(
                name,
                new FactType.YesNo("it is " + name, "it is not " + name),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private static FactType paper() {
        var words = List.of("draft", "note", "final");
        return new FactType(
                "paper",
                new FactType.OneOf(words, Map.of("draft", "a draft", "note", "a note", "final", "final")),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private static Fact yes(String name) {
        return new Fact(name, FactValue.of(true), "a test");
    }

    private static Fact no(String name) {
        return new Fact(name, FactValue.of(false), "a test");
    }
}
