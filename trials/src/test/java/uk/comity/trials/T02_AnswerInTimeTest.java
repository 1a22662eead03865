package uk.comity.trials;

import static uk.comity.trials.Asking.anEnquiry;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario S11: an enquiry of Monday 2 November 2026. */
@ExtendWith(Telling.class)
@DisplayName("T02 A five-day enquiry, and what counts elsewhere")
class T02_AnswerInTimeTest {

    private static final String HESPER = "hesper-quayle";
    private static final String IVO = "ivo-merridew-shaw";

    @Test
    void in_the_draft_district_a_question_of_monday_is_due_on_the_next_monday_and_overdue_after_it(Story story) {
        story.on("2026-11-02T10:00");
        var hesper = story.at(Story.DRAFT_DISTRICT).as(HESPER);
        var enquiry = hesper.raises(anEnquiry().to(IVO)).permittedBy("11.2a");
        enquiry.owes("answer-in-five-days")
                .under("4.7a", "4.7b")
                .byNoLocalSetting()
                .of(IVO)
                .to(HESPER)
                .within("5 working days")
                .strength("best-endeavours")
                .due("2026-11-09")
                .contested("AT9");
        story.on("2026-11-09T23:59");
        hesper.looksAt(enquiry).owes("answer-in-five-days").is("open");
        story.on("2026-11-10T00:01");
        hesper.looksAt(enquiry).owes("answer-in-five-days").is("overdue").contested("AT9");
        story.at(Story.DRAFT_DISTRICT).as(IVO).answers(enquiry, "In July.").silent();
        hesper.looksAt(enquiry).owes("answer-in-five-days").is("discharged");
        story.standsInTheLedger();
    }

    @Test
    void in_the_draft_district_an_acknowledgement_that_says_when_keeps_it_from_being_overdue(Story story) {
        story.on("2026-11-02T10:00");
        var council = story.at(Story.DRAFT_DISTRICT);
        var hesper = council.as(HESPER);
        var enquiry = hesper.raises(anEnquiry().to(IVO)).done();
        story.on("2026-11-06T10:00");
        council.as(IVO).acknowledges(enquiry, "2026-11-05").outOfTurn().says("5 November 2026 has passed");
        council.as(IVO).acknowledges(enquiry, "2026-11-20").done();
        story.on("2026-11-10T09:00");
        hesper.looksAt(enquiry).owes("answer-in-five-days").is("open").due("2026-11-20");
        story.on("2026-11-21T09:00");
        hesper.looksAt(enquiry).owes("answer-in-five-days").is("overdue");
        story.standsInTheLedger();
    }

    @Test
    void in_the_draft_district_the_member_owes_a_reply_in_five_days_too(Story story) {
        story.on("2026-11-02T10:00");
        var council = story.at(Story.DRAFT_DISTRICT);
        var enquiry = council.as(HESPER).raises(anEnquiry().to(IVO)).done();
        council.as(IVO)
                .asksTheMember(enquiry, "Which lane?")
                .done()
                .owes("members-reply-in-five-days")
                .under("4.8")
                .of(HESPER)
                .to(IVO)
                .due("2026-11-09")
                .contested("AT10");
        story.standsInTheLedger();
    }

    @Test
    void in_uttlesford_the_corporate_standard_counts_and_progress_is_reported(Story story) {
        story.on("2026-11-02T10:00");
        var council = story.at(Story.UTTLESFORD);
        var enquiry = council.as(HESPER).raises(anEnquiry().to(IVO)).permittedBy("7.2a");
        enquiry.owes("answer-within-the-corporate-standard")
                .under("5.1a", "5.1b", "5.1c", "2.2/from-officers-c")
                .byLocalSetting("corporate-response-standard")
                .within("10 working days")
                .due("2026-11-16");
        story.on("2026-11-13T10:00");
        council.as(IVO)
                .acknowledges(enquiry, "2026-12-04")
                .done()
                .owes("keep-the-member-informed")
                .under("5.1c")
                .byLocalSetting("progress-within")
                .due("2026-11-27");
        story.on("2026-11-28T10:00");
        council.as(HESPER).looksAt(enquiry).owes("keep-the-member-informed").is("overdue");
        council.as(IVO)
                .reportsProgress(enquiry, "The contractor has been asked.")
                .done();
        council.as(HESPER).looksAt(enquiry).owes("keep-the-member-informed").is("discharged");
        council.as(HESPER)
                .looksAt(enquiry)
                .owes("answer-within-the-corporate-standard")
                .is("open")
                .due("2026-12-04");
        story.standsInTheLedger();
    }

    @ParameterizedTest
    @ValueSource(strings = {Story.EAST_NORTHAMPTONSHIRE, Story.WBC, Story.COUNTY})
    void where_the_protocol_gives_no_time_it_is_a_local_setting_and_no_clause_is_cited(String key, Story story) {
        story.on("2026-11-02T10:00");
        var council = story.at(key);
        council.as(HESPER)
                .raises(anEnquiry().to(IVO))
                .done()
                .owes("answer-in-time")
                .under()
                .byLocalSetting("answer-within")
                .within("10 working days")
                .due("2026-11-16");
        story.standsInTheLedger();
    }
}
