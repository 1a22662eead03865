package uk.comity.matters.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.matters.Council.CHIEF_EXECUTIVE;
import static uk.comity.matters.Council.DAY;
import static uk.comity.matters.Council.DIRECTOR_OF_PLACE;
import static uk.comity.matters.Council.HEAD_OF_PLANNING;
import static uk.comity.matters.Council.HESPER;
import static uk.comity.matters.Council.HOUSING_MANAGER;
import static uk.comity.matters.Council.JUNIOR_PLANNER;
import static uk.comity.matters.Council.MAUD;
import static uk.comity.matters.Council.MONITORING_OFFICER;
import static uk.comity.matters.Council.PIM;
import static uk.comity.matters.Council.PLANNER;
import static uk.comity.matters.Council.STRANGER;
import static uk.comity.matters.Council.WYSTAN;
import static uk.comity.matters.enquiry.Samples.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.acts.Sharing;
import uk.comity.matters.Words;
import uk.comity.matters.enquiry.EnquiryAct.Acknowledge;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Capacity;
import uk.comity.matters.enquiry.EnquiryAct.Dispute;
import uk.comity.matters.enquiry.EnquiryAct.Raise;
import uk.comity.matters.enquiry.EnquiryAct.Redirect;
import uk.comity.matters.enquiry.EnquiryAct.SeekAdvice;
import uk.comity.matters.enquiry.EnquiryAct.Subject;
import uk.comity.matters.enquiry.EnquiryAct.Visibility;

class EnquiryPeopleTest {

    @Test
    void whoever_plays_a_role_is_found_in_the_register_or_the_folio() {
        var story = new Story().did(WYSTAN, Story.question(WYSTAN, Addressee.officer(JUNIOR_PLANNER)));

        assertThat(Map.of(
                        "member-asking", List.of(WYSTAN),
                        "member-concerned", List.of(WYSTAN),
                        "officer-asked", List.of(JUNIOR_PLANNER),
                        "manager-of-officer-asked", List.of(HEAD_OF_PLANNING),
                        "head-of-service", List.of(HEAD_OF_PLANNING),
                        "director", List.of(DIRECTOR_OF_PLACE),
                        "chief-officer", List.of(DIRECTOR_OF_PLACE),
                        "chief-executive", List.of(CHIEF_EXECUTIVE),
                        "monitoring-officer", List.of(MONITORING_OFFICER),
                        "group-leader-of-member", List.of(MAUD)))
                .allSatisfy((role, holders) ->
                        assertThat(story.hearing().holders(story.now(), role)).isEqualTo(holders));
        assertThat(Story.raised().hearing().holders(Story.raised().now(), "support-staff"))
                .containsExactly(PIM);
    }

    @Test
    void the_relevant_head_of_service_is_one_below_the_director_or_chief_executive_who_was_asked() {
        for (var senior : List.of(DIRECTOR_OF_PLACE, CHIEF_EXECUTIVE)) {
            var story = new Story().did(WYSTAN, Story.question(WYSTAN, Addressee.officer(senior)));

            assertThat(story.hearing().holders(story.now(), "head-of-service")).containsExactly(HEAD_OF_PLANNING);
        }
        var housing = new Story().did(WYSTAN, Story.question(WYSTAN, Addressee.officer(HOUSING_MANAGER)));
        assertThat(housing.hearing().holders(housing.now(), "head-of-service")).isEmpty();
    }

    @Test
    void every_role_that_norms_may_name_can_be_asked_and_nobody_holds_one_before_the_question() {
        var story = new Story();
        for (var role : Words.ROLES) {
            assertThat(story.hearing().holders(story.now(), role.name())).isEmpty();
            assertThat(Story.raised().hearing().holders(Story.raised().now(), role.name()))
                    .doesNotContainNull();
        }
        assertThat(Story.raised().hearing().holders(Story.raised().now(), "no-such-role"))
                .isEmpty();
    }

    @Test
    void those_who_deal_or_dealt_with_it_may_read_it() {
        var story = Story.raised()
                .did(JUNIOR_PLANNER, new SeekAdvice(HEAD_OF_PLANNING, "May I?"))
                .did(JUNIOR_PLANNER, new Redirect(HOUSING_MANAGER, "Council houses."))
                .did(HOUSING_MANAGER, act(EnquiryAct.Refuse.class))
                .sentUp(HESPER, act(Dispute.class), Story.MONITORING_OFFICER_DECIDES);
        var sharing = story.hearing().sharing(story.now());

        assertThat(sharing.people())
                .containsExactlyInAnyOrder(HESPER, PIM, JUNIOR_PLANNER, HEAD_OF_PLANNING, HOUSING_MANAGER);
        assertThat(sharing.departments()).containsExactly("housing");
        assertThat(sharing.offices()).containsExactly("monitoring-officer");
        assertThat(sharing.wards()).isEmpty();
    }

    @Test
    void a_member_may_share_with_the_ward_or_with_the_group_in_the_ward() {
        assertThat(sharedBy(Visibility.MY_WARD).wards()).containsExactly(new Sharing.WardMembers("culver", ""));
        assertThat(sharedBy(Visibility.MY_GROUP_IN_MY_WARD).wards())
                .containsExactly(new Sharing.WardMembers("culver", "copper"));
    }

    @Test
    void one_sentence_says_where_it_stands_with_names() {
        assertThat(standing(State.RAISED)).isEqualTo("Nell Harkaway has it and has yet to answer.");
        assertThat(standing(State.ACKNOWLEDGED))
                .isEqualTo("Nell Harkaway has it and expects to answer by 10 November 2026.");
        assertThat(standing(State.AWAITING_MEMBER))
                .isEqualTo("Nell Harkaway has asked Cllr Hesper Quayle for something and waits for the reply.");
        assertThat(standing(State.REFUSAL_PROPOSED))
                .isEqualTo("Nell Harkaway would like to decline."
                        + " The Monitoring Officer (Oriel Vennacombe) decides whether that stands.");
        assertThat(standing(State.DISPUTED))
                .isEqualTo("The refusal is disputed. The Monitoring Officer (Oriel Vennacombe) has the question.");
        assertThat(standing(State.DETERMINED))
                .isEqualTo("Oriel Vennacombe decided that the refusal stands."
                        + " Cllr Hesper Quayle may take it further or close it.");
        assertThat(standing(State.WITHDRAWN)).isEqualTo("Cllr Hesper Quayle withdrew it, and may re-open it.");
    }

    @Test
    void a_dispute_says_whom_the_office_must_hear_first() {
        var story = EnquiryDecisionsTest.wystansDispute();

        assertThat(story.hearing().summary(story.now()).standing())
                .isEqualTo("The refusal is disputed. The Monitoring Officer (Oriel Vennacombe) has the question."
                        + " It must first hear the leader of the member's group (Cllr Maud Tarrowby).");
    }

    @Test
    void lists_filter_by_member_officer_department_ward_capacity_and_state() {
        var story = Story.raised();

        assertThat(story.hearing().summary(story.now()).facets())
                .isEqualTo(Map.of(
                        "member", "hesper-quayle",
                        "officer", "nell-harkaway",
                        "department", "planning-policy",
                        "ward", "culver",
                        "capacity", "constituent",
                        "state", "raised"));
    }

    @Test
    void a_menu_holds_what_makes_sense_for_the_person_and_nothing_else() {
        assertThat(menu(Story.raised(), JUNIOR_PLANNER))
                .containsExactlyInAnyOrder(
                        "enquiry.acknowledge",
                        "enquiry.answer",
                        "enquiry.ask-member",
                        "enquiry.report-progress",
                        "enquiry.seek-advice",
                        "enquiry.redirect",
                        "enquiry.refuse");
        assertThat(menu(Story.raised(), HESPER)).containsExactlyInAnyOrder("enquiry.reply", "enquiry.withdraw");
        assertThat(menu(Story.raised(), PIM)).containsExactlyInAnyOrder("enquiry.reply", "enquiry.withdraw");
        assertThat(menu(Story.raised(), PLANNER)).isEmpty();
        assertThat(menu(new Story(), HESPER)).containsExactly("enquiry.raise");
        assertThat(menu(new Story(), PIM)).containsExactly("enquiry.raise");
        assertThat(menu(new Story(), STRANGER)).isEmpty();
        assertThat(menu(EnquiryDecisionsTest.wystansDispute(), MONITORING_OFFICER))
                .containsExactlyInAnyOrder("enquiry.consult", "enquiry.determine");
        assertThat(menu(Samples.at(State.REFUSED), HESPER))
                .containsExactlyInAnyOrder("enquiry.dispute", "enquiry.withdraw", "enquiry.close");
    }

    @Test
    void an_expected_day_is_forgotten_when_the_enquiry_starts_again() {
        var story = Story.raised()
                .did(JUNIOR_PLANNER, new Acknowledge(DAY.plusDays(7), ""))
                .did(JUNIOR_PLANNER, act(EnquiryAct.Answer.class))
                .did(HESPER, act(EnquiryAct.Reopen.class));

        assertThat(story.hearing().stated(story.now(), "expected-date")).isEmpty();
    }

    private static List<String> menu(Story story, PersonId actor) {
        return story.hearing().menu(story.now(), actor).stream()
                .map(EnquiryAct::name)
                .toList();
    }

    private static String standing(State state) {
        var story = Samples.at(state);
        return story.hearing().summary(story.now()).standing();
    }

    private static Sharing sharedBy(Visibility visibility) {
        var story = new Story()
                .did(
                        WYSTAN,
                        new Raise(
                                "Drains",
                                "When?",
                                WYSTAN,
                                Addressee.officer(PLANNER),
                                Capacity.CONSTITUENT,
                                Subject.SERVICE,
                                "",
                                visibility,
                                "culver",
                                Optional.empty()));
        return story.hearing().sharing(story.now());
    }
}
