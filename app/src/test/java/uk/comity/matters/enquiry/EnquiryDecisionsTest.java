package uk.comity.matters.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.matters.Council.CHIEF_EXECUTIVE;
import static uk.comity.matters.Council.DAY;
import static uk.comity.matters.Council.DIRECTOR_OF_PLACE;
import static uk.comity.matters.Council.HEAD_OF_PLANNING;
import static uk.comity.matters.Council.HESPER;
import static uk.comity.matters.Council.HOUSING_MANAGER;
import static uk.comity.matters.Council.IMARA;
import static uk.comity.matters.Council.JUNIOR_PLANNER;
import static uk.comity.matters.Council.MAUD;
import static uk.comity.matters.Council.MONITORING_OFFICER;
import static uk.comity.matters.Council.PIM;
import static uk.comity.matters.Council.PLANNER;
import static uk.comity.matters.Council.STRANGER;
import static uk.comity.matters.Council.WYSTAN;
import static uk.comity.matters.enquiry.Samples.act;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.EnquiryAct.Acknowledge;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Answer;
import uk.comity.matters.enquiry.EnquiryAct.Conclusion;
import uk.comity.matters.enquiry.EnquiryAct.Consult;
import uk.comity.matters.enquiry.EnquiryAct.Determine;
import uk.comity.matters.enquiry.EnquiryAct.Dispute;
import uk.comity.matters.enquiry.EnquiryAct.Needed;
import uk.comity.matters.enquiry.EnquiryAct.Raise;
import uk.comity.matters.enquiry.EnquiryAct.Redirect;
import uk.comity.matters.enquiry.EnquiryAct.Refuse;
import uk.comity.matters.enquiry.EnquiryAct.Reopen;
import uk.comity.matters.enquiry.EnquiryAct.SeekAdvice;
import uk.comity.matters.enquiry.EnquiryAct.Visibility;
import uk.comity.matters.enquiry.EnquiryAct.Withdraw;

class EnquiryDecisionsTest {

    private static final Determine UPHOLD = new Determine(Conclusion.UPHOLD, "It takes a month.");
    private static final Determine OVERTURN = new Determine(Conclusion.OVERTURN, "It takes an hour.");
    private static final Determine DISCUSSED = new Determine(Conclusion.DISCUSSED, "We talked.");

    // Raising

    @Test
    void a_member_asks_a_named_officer_who_then_has_it() {
        var now = Story.raised().now();

        assertThat(now.member()).isEqualTo(HESPER);
        assertThat(now.officer()).isEqualTo(JUNIOR_PLANNER);
        assertThat(now.handling().department()).isEqualTo("planning-policy");
        assertThat(now.question().ward()).isEqualTo("culver");
    }

    @Test
    void a_department_is_asked_and_its_head_of_service_has_it() {
        assertThat(raisedTo("planning-policy").officer()).isEqualTo(HEAD_OF_PLANNING);
        assertThat(raisedTo("planning-policy").question().named()).isEmpty();
    }

    @Test
    void where_a_department_has_no_head_of_service_its_service_manager_has_it() {
        assertThat(raisedTo("housing").officer()).isEqualTo(HOUSING_MANAGER);
    }

    @Test
    void a_department_that_nobody_heads_cannot_be_asked() {
        assertThat(refusal(HESPER, Story.question(HESPER, Addressee.department("museum"))))
                .isEqualTo("Nobody heads \"Museum\" today, so nobody would have the enquiry."
                        + " Choose an officer, or another department.");
        assertThat(refusal(HESPER, Story.question(HESPER, Addressee.department(""))))
                .isEqualTo("Choose an officer or a department to ask.");
    }

    @Test
    void somebody_who_is_no_officer_cannot_be_asked() {
        assertThat(refusal(HESPER, Story.question(HESPER, Addressee.officer(WYSTAN))))
                .contains("Cllr Wystan Marchbold is not an officer");
    }

    @Test
    void support_staff_asks_in_a_members_name_and_nobody_else_does() {
        var question = Story.question(HESPER, Addressee.officer(PLANNER));

        assertThat(new Story().decideInNameOf(HESPER, PIM, question)).isInstanceOf(Decision.Enter.class);
        assertThat(sentence(new Story().decideInNameOf(HESPER, WYSTAN, question)))
                .contains("Cllr Wystan Marchbold is not entered as support staff of Cllr Hesper Quayle");
        assertThat(refusal(PIM, question)).contains("raised by the member whose it is");
    }

    @Test
    void somebody_who_is_no_member_cannot_ask() {
        assertThat(refusal(STRANGER, Story.question(STRANGER, Addressee.officer(PLANNER))))
                .contains("is not a member of the council today");
    }

    @Test
    void a_member_with_two_wards_says_which() {
        var question = Story.question(MAUD, Addressee.officer(PLANNER));

        assertThat(refusal(MAUD, question)).contains("more than one ward");
        assertThat(new Story().decide(MAUD, with(question, Visibility.MY_WARD, "saltmarsh")))
                .isInstanceOf(Decision.Enter.class);
        assertThat(refusal(
                        HESPER,
                        with(Story.question(HESPER, Addressee.officer(PLANNER)), Visibility.ONLY_ME, "saltmarsh")))
                .contains("does not sit for \"Saltmarsh\"");
    }

    @Test
    void a_member_without_a_ward_or_group_cannot_share_with_one() {
        var imaras = Story.question(IMARA, Addressee.officer(PLANNER));

        assertThat(new Story().decide(IMARA, imaras)).isInstanceOf(Decision.Enter.class);
        assertThat(refusal(IMARA, with(imaras, Visibility.MY_WARD, ""))).contains("has no ward today");
        assertThat(refusal(
                        HESPER,
                        with(
                                Story.question(HESPER, Addressee.officer(PLANNER)),
                                Visibility.MY_GROUP_IN_MY_WARD,
                                "culver")))
                .contains("has no political group today");
    }

    @Test
    void a_day_that_has_passed_cannot_be_asked_for() {
        var question = Story.question(HESPER, Addressee.officer(PLANNER));

        assertThat(refusal(HESPER, by(question, DAY.minusDays(1)))).contains("2 November 2026 has passed");
        assertThat(new Story().decide(HESPER, by(question, DAY))).isInstanceOf(Decision.Enter.class);
    }

    // Handling

    @Test
    void the_officers_managers_may_act_for_the_officer_and_a_colleague_may_not() {
        var answer = act(Answer.class);
        var story = Story.raised();

        for (var manager : List.of(HEAD_OF_PLANNING, DIRECTOR_OF_PLACE, CHIEF_EXECUTIVE)) {
            assertThat(story.decide(manager, answer)).isInstanceOf(Decision.Enter.class);
        }
        assertThat(sentence(story.decide(PLANNER, answer)))
                .isEqualTo("Only Nell Harkaway, who has the enquiry, can do this, or one of that officer's managers.");
    }

    @Test
    void an_enquiry_passed_on_is_the_other_officers_and_the_first_is_remembered() {
        var story = Story.raised().did(JUNIOR_PLANNER, new Redirect(HOUSING_MANAGER, "Council houses."));

        assertThat(story.now().officer()).isEqualTo(HOUSING_MANAGER);
        assertThat(story.now().handling().department()).isEqualTo("housing");
        assertThat(story.now().handling().past()).containsExactly(JUNIOR_PLANNER);
        assertThat(story.decide(JUNIOR_PLANNER, act(Answer.class))).isInstanceOf(Decision.OutOfTurn.class);
        assertThat(sentence(story.decide(HOUSING_MANAGER, new Redirect(HOUSING_MANAGER, ""))))
                .contains("has the enquiry already");
        assertThat(sentence(story.decide(HOUSING_MANAGER, new Redirect(WYSTAN, ""))))
                .contains("is not an officer");
    }

    @Test
    void advice_is_sought_from_somebody_more_senior_only() {
        var story = Story.raised();

        assertThat(story.decide(JUNIOR_PLANNER, new SeekAdvice(MONITORING_OFFICER, "?")))
                .isInstanceOf(Decision.Enter.class);
        assertThat(story.decide(JUNIOR_PLANNER, new SeekAdvice(PLANNER, "?"))).isInstanceOf(Decision.Enter.class);
        assertThat(sentence(story.decide(JUNIOR_PLANNER, new SeekAdvice(JUNIOR_PLANNER, "?"))))
                .contains("Choose a more senior officer");
    }

    @Test
    void an_acknowledgement_states_a_day_that_has_not_passed() {
        var story = Story.raised();

        assertThat(sentence(story.decide(JUNIOR_PLANNER, new Acknowledge(DAY.minusDays(1), ""))))
                .contains("2 November 2026 has passed");
        story.did(JUNIOR_PLANNER, new Acknowledge(DAY, ""));
        assertThat(story.hearing().stated(story.now(), "expected-date")).hasValue(DAY);
    }

    @Test
    void a_reply_gives_the_enquiry_back_to_the_officer_as_it_was() {
        var story = Samples.at(State.ACKNOWLEDGED);

        story.did(JUNIOR_PLANNER, act(EnquiryAct.AskMember.class));
        assertThat(story.hearing().awaits(story.now(), EnquiryWords.REPLY)).isTrue();
        story.did(HESPER, act(EnquiryAct.Reply.class));
        assertThat(story.now().state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(story.hearing().awaits(story.now(), EnquiryWords.REPLY)).isFalse();
    }

    @Test
    void only_the_member_withdraws_and_reopens() {
        var story = Story.raised();

        assertThat(sentence(story.decide(JUNIOR_PLANNER, act(Withdraw.class))))
                .contains("Only Cllr Hesper Quayle, who asked");
        assertThat(story.decideInNameOf(HESPER, PIM, act(Withdraw.class))).isInstanceOf(Decision.Enter.class);
        story.did(HESPER, act(Withdraw.class)).did(HESPER, act(Reopen.class));
        assertThat(story.now().state()).isEqualTo(State.RAISED);
        assertThat(story.hearing().awaits(story.now(), EnquiryWords.ANSWER)).isTrue();
    }

    // Refusing and disputing

    @Test
    void a_refusal_that_the_protocol_gives_to_an_office_is_only_proposed() {
        var story = Story.raised().sentUp(JUNIOR_PLANNER, act(Refuse.class), Story.MONITORING_OFFICER_DECIDES);

        assertThat(story.now().state()).isEqualTo(State.REFUSAL_PROPOSED);
        assertThat(story.hearing().awaits(story.now(), EnquiryWords.ANSWER)).isFalse();
        assertThat(story.hearing().openReferral(story.now())).isPresent();
        assertThat(sentence(story.decide(JUNIOR_PLANNER, act(Consult.class))))
                .isEqualTo(
                        "The question is with the Monitoring Officer (Oriel Vennacombe). Only that office can do this.");
    }

    @Test
    void an_office_that_settles_a_proposal_leaves_the_ladder_of_a_dispute_at_its_foot() {
        var story = Story.raised()
                .sentUp(JUNIOR_PLANNER, act(Refuse.class), Story.MONITORING_OFFICER_DECIDES)
                .did(MONITORING_OFFICER, UPHOLD);

        assertThat(story.now().state()).isEqualTo(State.DETERMINED);
        assertThat(story.hearing().rung(story.now(), act(Dispute.class))).isZero();
    }

    @Test
    void a_second_dispute_goes_to_the_next_office_and_a_new_refusal_starts_at_the_foot_again() {
        var story = Samples.at(State.DETERMINED);

        assertThat(story.hearing().rung(story.now(), act(Dispute.class))).isEqualTo(1);
        story.sentUp(
                HESPER,
                act(Dispute.class),
                Story.MONITORING_OFFICER_DECIDES,
                Story.CHIEF_EXECUTIVE_DECIDES_AFTER_THE_LEADER);
        assertThat(story.decide(MONITORING_OFFICER, act(Consult.class))).isInstanceOf(Decision.OutOfTurn.class);
        story.did(CHIEF_EXECUTIVE, UPHOLD);
        assertThat(story.hearing().rung(story.now(), act(Dispute.class))).isEqualTo(2);

        story.did(JUNIOR_PLANNER, act(Answer.class))
                .did(HESPER, act(Reopen.class))
                .did(JUNIOR_PLANNER, act(Refuse.class));
        assertThat(story.hearing().rung(story.now(), act(Dispute.class))).isZero();
    }

    @Test
    void an_enquiry_that_an_office_says_is_to_be_answered_can_no_longer_be_declined() {
        var story = Samples.at(State.DISPUTED).did(MONITORING_OFFICER, OVERTURN);

        assertThat(story.now().state()).isEqualTo(State.RAISED);
        assertThat(sentence(story.decide(JUNIOR_PLANNER, act(Refuse.class))))
                .isEqualTo("Oriel Vennacombe decided that this enquiry is to be answered."
                        + " Answer it, or say when the answer will come.");
        story.did(JUNIOR_PLANNER, act(Answer.class)).did(HESPER, act(Reopen.class));
        assertThat(story.decide(JUNIOR_PLANNER, act(Refuse.class))).isInstanceOf(Decision.Enter.class);
    }

    @Test
    void an_office_that_may_only_talk_it_over_decides_nothing_and_one_that_decides_must_decide() {
        var talking = Samples.at(State.REFUSED).sentUp(HESPER, act(Dispute.class), Story.MONITORING_OFFICER_DISCUSSES);
        var deciding = Samples.at(State.DISPUTED);

        assertThat(sentence(talking.decide(MONITORING_OFFICER, UPHOLD))).contains("talk this over and not decide it");
        assertThat(sentence(deciding.decide(MONITORING_OFFICER, DISCUSSED))).contains("Say whether the refusal stands");
        talking.did(MONITORING_OFFICER, DISCUSSED);
        assertThat(talking.now().state()).isEqualTo(State.DETERMINED);
        assertThat(talking.decide(JUNIOR_PLANNER, act(Answer.class))).isInstanceOf(Decision.Enter.class);
    }

    @Test
    void where_the_protocol_names_no_office_nobody_decides_and_the_officer_may_still_answer() {
        var story = Samples.at(State.REFUSED).did(HESPER, act(Dispute.class));

        assertThat(story.now().state()).isEqualTo(State.DISPUTED);
        assertThat(sentence(story.decide(MONITORING_OFFICER, UPHOLD))).contains("No office has this question");
        assertThat(story.decide(JUNIOR_PLANNER, act(Answer.class))).isInstanceOf(Decision.Enter.class);
    }

    @Test
    void whoever_is_heard_holds_the_role_in_which_they_are_heard() {
        var story = wystansDispute();

        assertThat(sentence(story.decide(MONITORING_OFFICER, new Consult("group-leader-of-member", HESPER, "No."))))
                .contains("Cllr Hesper Quayle is not the leader of the member's group (Cllr Maud Tarrowby) today");
        story.did(MONITORING_OFFICER, new Consult("group-leader-of-member", MAUD, "He has a point."));
        assertThat(story.now().argument().consulted())
                .map(EnquiryEntry.Consulted::whom)
                .containsExactly(MAUD);
    }

    @Test
    void what_only_a_refusal_and_a_dispute_can_be_is_not_made_of_other_acts() {
        var story = Story.raised();
        var answer = act(Answer.class);
        var decision =
                story.hearing().refer(story.now(), answer, story.submission(JUNIOR_PLANNER, Optional.empty(), answer));

        assertThat(sentence(decision)).contains("gives this question to an office first");
    }

    static Story wystansDispute() {
        return new Story()
                .did(WYSTAN, Story.question(WYSTAN, Addressee.officer(JUNIOR_PLANNER)))
                .did(JUNIOR_PLANNER, act(Refuse.class))
                .sentUp(WYSTAN, act(Dispute.class), Story.MONITORING_OFFICER_DISCUSSES);
    }

    private static Enquiry raisedTo(String department) {
        return new Story()
                .did(HESPER, Story.question(HESPER, Addressee.department(department)))
                .now();
    }

    private static String refusal(PersonId actor, Raise act) {
        return sentence(new Story().decide(actor, act));
    }

    private static String sentence(Decision decision) {
        return switch (decision) {
            case Decision.OutOfTurn(var sentence) -> sentence;
            case Decision.Enter(var entries) -> throw new AssertionError("entered " + entries);
        };
    }

    private static Raise with(Raise it, Visibility visibility, String ward) {
        return new Raise(
                it.title(),
                it.question(),
                it.member(),
                it.addressee(),
                it.capacity(),
                it.subject(),
                it.whyThisOfficer(),
                visibility,
                ward,
                it.needed());
    }

    private static Raise by(Raise it, java.time.LocalDate day) {
        return new Raise(
                it.title(),
                it.question(),
                it.member(),
                it.addressee(),
                it.capacity(),
                it.subject(),
                it.whyThisOfficer(),
                it.visibility(),
                it.ward(),
                Optional.of(new Needed(day, "The ward meeting")));
    }
}
