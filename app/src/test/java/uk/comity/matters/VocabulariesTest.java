package uk.comity.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.comity.matters.contact.ContactWords;
import uk.comity.matters.enquiry.EnquiryWords;
import uk.comity.norms.ActType;
import uk.comity.norms.ActType.Silence;
import uk.comity.norms.FactType;

class VocabulariesTest {

    @Test
    void a_fact_that_two_kinds_declare_is_known_on_the_acts_of_both() {
        var junior = Vocabularies.of(List.of(EnquiryWords.lexicon(), ContactWords.lexicon()))
                .findFact("officer-asked-is-junior");

        assertThat(junior)
                .map(FactType::acts)
                .hasValueSatisfying(known -> assertThat(known)
                        .containsExactlyInAnyOrder(
                                "enquiry.raise", "enquiry.redirect", "contact.approach", "contact.meet"));
    }

    @Test
    void a_fact_that_one_kind_knows_on_every_act_is_known_on_every_act() {
        var everywhere = Words.yesNo("late", "it is late", "it is not late");
        var somewhere = Words.yesNo("late", "it is late", "it is not late", Set.of("tea.pour"));

        assertThat(Vocabularies.of(facts(somewhere, everywhere)).findFact("late"))
                .map(FactType::acts)
                .hasValue(Set.of());
    }

    @Test
    void the_facts_of_the_actor_and_the_shared_roles_are_always_there() {
        var vocabulary = Vocabularies.of(List.of());

        assertThat(vocabulary.findFact("actor-is-member")).isPresent();
        assertThat(vocabulary.findRole("monitoring-officer")).isPresent();
    }

    @Test
    void one_name_for_two_meanings_is_told() {
        var clock = Words.yesNo("late", "it is late", "it is not late");
        var person = Words.yesNo("late", "the person is dead", "the person lives");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabularies.of(facts(clock, person)))
                .withMessage("Two kinds mean different things by the fact late.");
    }

    @Test
    void an_act_that_two_kinds_declare_is_told() {
        var pour = new ActType("tea.pour", "Pour", Silence.GOES_ON);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabularies.of(List.of(new Lexicon(List.of(pour, pour), List.of(), List.of()))))
                .withMessage("Two kinds declare the act tea.pour.");
    }

    private static List<Lexicon> facts(FactType... facts) {
        return List.of(new Lexicon(List.of(), List.of(facts), List.of()));
    }
}
