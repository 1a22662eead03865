package uk.comity.trials;

import static uk.comity.trials.Asking.anEnquiry;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Telling.class)
@DisplayName("T05 Declining, and the ladder of a dispute")
class T05_DecliningTest {

    private static final String HESPER = "hesper-quayle";
    private static final String LEADER = "ottoline-brannock";
    private static final String HEAD = "ivo-merridew-shaw";
    private static final String OFFICER = "davin-okoro-lisle";
    private static final String ASSISTANT_DIRECTOR = "philippa-underhay";
    private static final String MONITORING_OFFICER = "corin-vasquez-holt";
    private static final String CHIEF_EXECUTIVE = "aldous-fenwright";
    private static final String LEGAL = "bettany-oakshott";

    @BeforeEach
    void on_a_tuesday_in_november(Story story) {
        story.on("2026-11-03T10:00");
    }

    @Test
    void in_east_northamptonshire_it_goes_to_the_head_of_service_then_to_the_monitoring_officer_who_talks_it_over(
            Story story) {
        var council = story.at(Story.EAST_NORTHAMPTONSHIRE);
        var hesper = council.as(HESPER);
        var enquiry = hesper.raises(anEnquiry().to(OFFICER)).done();
        council.as(OFFICER)
                .declines(enquiry, "CASEWORK", "It is about one household.")
                .permittedBy("4.2c")
                .advisedBy("FOIA 2000 s.1");
        hesper.disputes(enquiry, "It is about the whole lane.").referredTo(List.of("head-of-service"), "4.2f");
        for (var another : List.of(CHIEF_EXECUTIVE, ASSISTANT_DIRECTOR, MONITORING_OFFICER)) {
            council.as(another).determines(enquiry, "OVERTURN", "Answer it.").refusedBy("4.2d", "4.2e", "4.2f");
        }
        council.as(HEAD)
                .determines(enquiry, "UPHOLD", "It names the household.")
                .permittedBy("4.2f");

        hesper.disputes(enquiry, "The name can be left out.")
                .referredTo(List.of("monitoring-officer"), "4.2f")
                .consulting("group-leader-of-member");
        var officer = council.as(MONITORING_OFFICER);
        officer.determines(enquiry, "DISCUSSED", "Nothing came of it.").heldFor("consultations-recorded", "4.2f");
        officer.hears(enquiry, "group-leader-of-member", "bram-quennell", "Answer.")
                .outOfTurn();
        officer.hears(enquiry, "group-leader-of-member", LEADER, "Leave the name out.")
                .done();
        officer.determines(enquiry, "OVERTURN", "Answer it.")
                .waitsFor("monitoring-officer", "4.2f")
                .says("not decide");
        officer.determines(enquiry, "DISCUSSED", "Ivo will answer without the name.")
                .permittedBy("4.2f");
        hesper.disputes(enquiry, "Once more.").refusedBy("4.2f").says("no further step");
        council.as(OFFICER).answers(enquiry, "In July, without names.").done();
        story.standsInTheLedger();
    }

    @Test
    void in_east_northamptonshire_the_head_of_service_may_have_it_answered(Story story) {
        var council = story.at(Story.EAST_NORTHAMPTONSHIRE);
        var hesper = council.as(HESPER);
        var enquiry = hesper.raises(anEnquiry().to(OFFICER)).done();
        council.as(OFFICER)
                .declines(enquiry, "CASEWORK", "It is about one household.")
                .done();
        hesper.disputes(enquiry, "It is not.").referred();
        council.as(HEAD)
                .determines(enquiry, "OVERTURN", "It is about the lane.")
                .permittedBy("4.2f")
                .owes("answer-after-the-dispute")
                .byLocalSetting("answer-within")
                .due("2026-11-17");
        council.as(OFFICER)
                .declines(enquiry, "COST", "And it costs.")
                .outOfTurn()
                .says("to be answered");
        story.standsInTheLedger();
    }

    @Test
    void in_east_northamptonshire_the_law_is_for_three_offices_and_cost_for_a_senior_officer(Story story) {
        var council = story.at(Story.EAST_NORTHAMPTONSHIRE);
        var hesper = council.as(HESPER);
        var first = hesper.raises(anEnquiry().to(HEAD)).done();
        council.as(HEAD)
                .declines(first, "LEGAL", "It is confidential.")
                .referredTo(List.of("chief-executive", "legal-services", "monitoring-officer"), "4.2d");
        council.as(HESPER).disputes(first, "Too soon.").outOfTurn();
        council.as(LEGAL).determines(first, "UPHOLD", "The lease says so.").permittedBy("4.2d", "4.2e");

        var second = hesper.raises(anEnquiry().to(HEAD)).done();
        council.as(HEAD).declines(second, "OTHER", "I would rather not.").refusedBy("4.2d");
        council.as(HEAD).declines(second, "COST", "It takes five weeks.").permittedBy("4.2e");

        var third = hesper.raises(anEnquiry().to(OFFICER)).done();
        council.as(OFFICER)
                .declines(third, "COST", "It takes five weeks.")
                .referredTo(List.of("head-of-service"), "4.2e");
        story.standsInTheLedger();
    }

    @Test
    void in_wbc_the_monitoring_officer_decides_and_the_chief_executive_after_hearing_the_group_leader(Story story) {
        var council = story.at(Story.WBC);
        var hesper = council.as(HESPER);
        var enquiry = hesper.raises(anEnquiry().to(HEAD)).done();
        council.as(HEAD)
                .declines(enquiry, "DISPROPORTIONATE", "It takes five weeks.")
                .permittedBy("4.5a");
        hesper.disputes(enquiry, "A summary would do.")
                .referredTo(List.of("monitoring-officer"), "4.6a", "4.6b")
                .consulting();
        council.as(HEAD).determines(enquiry, "UPHOLD", "I say so.").refusedBy("4.6a", "4.6b");
        council.as(MONITORING_OFFICER)
                .determines(enquiry, "UPHOLD", "It is too much.")
                .permittedBy("4.6a");

        hesper.disputes(enquiry, "A summary would do.")
                .referredTo(List.of("chief-executive"), "4.6a", "4.6b")
                .consulting("group-leader-of-member");
        var chief = council.as(CHIEF_EXECUTIVE);
        chief.determines(enquiry, "OVERTURN", "A summary, then.").heldFor("consultations-recorded", "4.6b");
        chief.hears(enquiry, "group-leader-of-member", LEADER, "A summary is fair.")
                .done();
        chief.determines(enquiry, "OVERTURN", "A summary, then.")
                .done()
                .owes("answer-after-the-dispute")
                .byLocalSetting("answer-within");
        council.as(HEAD).answers(enquiry, "The summary.").done();
        story.standsInTheLedger();
    }

    @Test
    void in_wbc_a_member_without_a_group_has_no_leader_to_be_heard(Story story) {
        var council = story.at(Story.WBC);
        var jory = council.as("jory-pendrake");
        var enquiry = jory.raises(anEnquiry().to(HEAD)).done();
        council.as(HEAD).declines(enquiry, "CASEWORK", "One household.").permittedBy("4.5b");
        jory.disputes(enquiry, "No.").referred();
        council.as(MONITORING_OFFICER).determines(enquiry, "UPHOLD", "It is.").done();
        jory.disputes(enquiry, "No.").referredTo(List.of("chief-executive"), "4.6a", "4.6b");
        council.as(CHIEF_EXECUTIVE).determines(enquiry, "UPHOLD", "It is.").done();
        jory.disputes(enquiry, "No.").refusedBy("4.6a", "4.6b").says("no further step");
        story.standsInTheLedger();
    }

    @Test
    void in_uttlesford_cost_is_a_directors_question_and_a_dispute_the_chief_executives(Story story) {
        var council = story.at(Story.UTTLESFORD);
        var hesper = council.as(HESPER);
        var enquiry = hesper.raises(anEnquiry().to(HEAD)).done();
        council.as(HEAD).declines(enquiry, "NATURE", "An odd question.").refusedBy("7.2a");
        council.as(HEAD)
                .declines(enquiry, "COST", "It takes five weeks.")
                .referredTo(List.of("director", "assistant-director"), "7.2d");
        council.as(ASSISTANT_DIRECTOR)
                .determines(enquiry, "UPHOLD", "Too much work.")
                .permittedBy("7.2d");
        hesper.disputes(enquiry, "A summary would do.").referredTo(List.of("chief-executive"), "7.2e");
        council.as(MONITORING_OFFICER).determines(enquiry, "UPHOLD", "No.").refusedBy("7.2d", "7.2e");
        council.as(CHIEF_EXECUTIVE)
                .determines(enquiry, "OVERTURN", "A summary, then.")
                .permittedBy("7.2e")
                .owes("answer-after-the-dispute")
                .under("5.1b", "7.2e")
                .byLocalSetting("corporate-response-standard");
        story.standsInTheLedger();
    }

    @Test
    void in_uttlesford_the_law_and_private_ends_are_reasons_and_the_officer_may_take_a_dispute_further_too(
            Story story) {
        var council = story.at(Story.UTTLESFORD);
        var enquiry = council.as(HESPER).raises(anEnquiry().to(HEAD)).done();
        council.as(HEAD).declines(enquiry, "LEGAL", "Commercially sensitive.").permittedBy("7.2b");
        council.as(HEAD).disputes(enquiry, "Please settle it.").referredTo(List.of("chief-executive"), "7.2e");
        var other = council.as(HESPER).raises(anEnquiry().to(HEAD)).done();
        council.as(HEAD)
                .declines(other, "NOT_COUNCIL_BUSINESS", "For a business.")
                .permittedBy("7.2c");
        story.standsInTheLedger();
    }

    @ParameterizedTest
    @ValueSource(strings = {Story.COUNTY, Story.DRAFT_DISTRICT})
    void where_the_protocol_knows_no_ladder_comity_borrows_none(String key, Story story) {
        var council = story.at(key);
        var hesper = council.as(HESPER);
        var enquiry = hesper.raises(anEnquiry().to(HEAD)).done();
        council.as(HEAD).declines(enquiry, "COST", "It takes five weeks.").silent();
        hesper.disputes(enquiry, "A summary would do.").silent();
        hesper.looksAt(enquiry).says("names no office");
        for (var somebody : List.of(MONITORING_OFFICER, HEAD, ASSISTANT_DIRECTOR)) {
            council.as(somebody)
                    .determines(enquiry, "UPHOLD", "I decide.")
                    .outOfTurn()
                    .says("No office");
        }
        council.as(HEAD).answers(enquiry, "The summary.").silent();
        story.standsInTheLedger();
    }
}
