package uk.comity.matters.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.matters.Council.CHIEF_EXECUTIVE;
import static uk.comity.matters.Council.DAY;
import static uk.comity.matters.Council.HEAD_OF_PLANNING;
import static uk.comity.matters.Council.HESPER;
import static uk.comity.matters.Council.JUNIOR_PLANNER;
import static uk.comity.matters.Council.MAUD;
import static uk.comity.matters.Council.MONITORING_OFFICER;
import static uk.comity.matters.Council.NOON;
import static uk.comity.matters.Council.PIM;
import static uk.comity.matters.enquiry.Samples.act;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.matters.Restrictions;
import uk.comity.matters.Words;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Consult;
import uk.comity.matters.enquiry.EnquiryAct.Determine;
import uk.comity.matters.enquiry.EnquiryAct.Dispute;
import uk.comity.matters.enquiry.EnquiryAct.Redirect;
import uk.comity.norms.Fact;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;

class EnquiryFactsTest {

    @Test
    void every_fact_that_nobody_has_to_be_asked_for_is_told_on_every_act_for_which_it_is_declared() {
        for (var act : Samples.acts()) {
            var story = Samples.at(stateFor(act));
            var told = facts(story, HESPER, Optional.empty(), act, Map.of());

            assertThat(told.facts().keySet())
                    .as(act.name())
                    .containsAll(Stream.concat(Words.ACTOR.stream(), EnquiryWords.FACTS.stream())
                            .filter(fact -> fact.question().isEmpty())
                            .filter(fact -> fact.acts().isEmpty() || fact.acts().contains(act.name()))
                            .map(FactType::name)
                            .toList());
        }
    }

    @Test
    void every_fact_that_is_told_is_declared() {
        var declared = Stream.concat(Words.ACTOR.stream(), EnquiryWords.FACTS.stream())
                .map(FactType::name)
                .toList();
        for (var act : Samples.acts()) {
            assertThat(declared)
                    .containsAll(facts(Samples.at(stateFor(act)), HESPER, Optional.empty(), act, Map.of())
                            .facts()
                            .keySet());
        }
    }

    @Test
    void what_the_person_declares_is_told_with_who_declared_it() {
        var told = facts(new Story(), HESPER, Optional.empty(), question(), Map.of("routine", FactValue.of(true)));

        assertThat(told.find("routine"))
                .contains(new Fact("routine", FactValue.of(true), "declared by Cllr Hesper Quayle"));
        assertThat(told.find("purely-factual")).isEmpty();
    }

    @Test
    void nobody_can_declare_what_the_register_knows_nor_what_another_act_asks_nor_a_word_that_is_not_listed() {
        var told = facts(
                new Story(),
                HESPER,
                Optional.empty(),
                question(),
                Map.of(
                        "actor-is-monitoring-officer", FactValue.of(true),
                        "capacity", FactValue.of("private"),
                        "law-bars-the-information", FactValue.of(true),
                        "routine", FactValue.of("yes")));

        assertThat(told.find("actor-is-monitoring-officer")).map(Fact::value).hasValue(FactValue.of(false));
        assertThat(told.find("capacity")).map(Fact::value).hasValue(FactValue.of("constituent"));
        assertThat(told.find("law-bars-the-information")).isEmpty();
        assertThat(told.find("routine")).isEmpty();
    }

    @Test
    void the_officer_asked_is_the_one_who_would_have_the_enquiry() {
        assertThat(holds(facts(new Story(), HESPER, Optional.empty(), question(), Map.of()), "officer-asked-is-junior"))
                .isTrue();
        var toTheDepartment = facts(
                new Story(),
                HESPER,
                Optional.empty(),
                Story.question(HESPER, Addressee.department("planning-policy")),
                Map.of());
        assertThat(holds(toTheDepartment, "officer-is-named")).isFalse();
        assertThat(holds(toTheDepartment, "officer-asked-is-head-of-service-or-above"))
                .isTrue();
        var passedOn =
                facts(Story.raised(), JUNIOR_PLANNER, Optional.empty(), new Redirect(HEAD_OF_PLANNING, ""), Map.of());
        assertThat(holds(passedOn, "officer-asked-is-junior")).isFalse();
        assertThat(holds(passedOn, "actor-is-handling-officer")).isTrue();
    }

    @Test
    void restrictions_are_asked_for_this_member_and_this_officer() {
        Restrictions onlyHespersOfNell = (_, member, officer) -> {
            var restricted = member.equals(HESPER) && officer.equals(JUNIOR_PLANNER);
            return new Restrictions.Reach(restricted, restricted, false, "the restriction entered on 1 June 2026");
        };
        var told = facts(new Story(onlyHespersOfNell), HESPER, Optional.empty(), question(), Map.of());

        assertThat(told.find("member-is-restricted"))
                .contains(
                        new Fact("member-is-restricted", FactValue.of(true), "the restriction entered on 1 June 2026"));
        assertThat(holds(told, "officer-asked-is-covered-by-restriction")).isTrue();
        assertThat(holds(told, "head-of-service-has-consented")).isFalse();
    }

    @Test
    void support_staff_is_told_apart_from_the_member() {
        var told = facts(new Story(), PIM, Optional.of(HESPER), question(), Map.of());

        assertThat(holds(told, "actor-is-support-staff")).isTrue();
        assertThat(holds(told, "actor-is-member")).isFalse();
        assertThat(holds(told, "actor-is-member-asking")).isFalse();
    }

    @Test
    void the_ground_of_the_refusal_is_told_on_its_dispute() {
        var told = facts(Samples.at(State.REFUSED), HESPER, Optional.empty(), act(Dispute.class), Map.of());

        assertThat(told.find("ground")).map(Fact::value).hasValue(FactValue.of("cost"));
        assertThat(told.find("capacity")).map(Fact::value).hasValue(FactValue.of("constituent"));
    }

    @Test
    void the_office_that_has_the_dispute_is_told_and_whether_it_heard_whom_it_must() {
        var story = EnquiryDecisionsTest.wystansDispute();
        var before = facts(story, MONITORING_OFFICER, Optional.empty(), act(Determine.class), Map.of());
        story.did(MONITORING_OFFICER, new Consult("group-leader-of-member", MAUD, "He has a point."));
        var after = facts(story, MONITORING_OFFICER, Optional.empty(), act(Determine.class), Map.of());

        assertThat(before.find("deciding-office")).map(Fact::value).hasValue(FactValue.of("monitoring-officer"));
        assertThat(before.find("decision")).map(Fact::value).hasValue(FactValue.of("refusal-stands"));
        assertThat(holds(before, "refusal-is-disputed")).isTrue();
        assertThat(holds(before, "actor-is-decider")).isTrue();
        assertThat(holds(before, "consultations-recorded")).isFalse();
        assertThat(holds(after, "consultations-recorded")).isTrue();
        assertThat(holds(
                        facts(story, CHIEF_EXECUTIVE, Optional.empty(), act(Determine.class), Map.of()),
                        "actor-is-decider"))
                .isFalse();
    }

    @Test
    void nobody_is_waited_for_whom_nobody_can_hear() {
        // Hesper is of no group, so no group leader can be heard.
        var story = Samples.at(State.REFUSED).sentUp(HESPER, act(Dispute.class), Story.MONITORING_OFFICER_DISCUSSES);

        assertThat(holds(
                        facts(story, MONITORING_OFFICER, Optional.empty(), act(Determine.class), Map.of()),
                        "consultations-recorded"))
                .isTrue();
    }

    private static EnquiryAct question() {
        return Story.question(HESPER, Addressee.officer(JUNIOR_PLANNER));
    }

    /** A state in which the act is in turn. */
    private static State stateFor(EnquiryAct act) {
        return Stream.of(State.values())
                .filter(state -> Turns.of(state, act) instanceof Turns.Turn.Of)
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(Situation situation, String fact) {
        return situation.find(fact).map(Fact::value).orElseThrow().equals(FactValue.of(true));
    }

    private static Situation facts(
            Story story, PersonId actor, Optional<PersonId> inNameOf, EnquiryAct act, Map<String, FactValue> declared) {
        var submission = new Submission(
                new UUID(0, 1), actor, inNameOf, NOON, Story.FOLIO, OptionalLong.empty(), "", declared, act);
        var facts = Situation.of(act.name(), DAY);
        story.hearing().situate(story.now(), act, submission, facts);
        return facts.build();
    }
}
