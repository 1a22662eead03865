package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.trials.Asking.anEnquiry;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Telling.class)
@DisplayName("T06 The life of an enquiry, and what becomes of its deadline")
class T06_LifeOfAnEnquiryTest {

    private static final String HESPER = "hesper-quayle";
    private static final String IVO = "ivo-merridew-shaw";
    private static final String ORIEL = "oriel-whitlock";
    private static final String DEMOCRATIC_SERVICES = "linnet-farrow";

    @BeforeEach
    void on_monday_the_second_of_november(Story story) {
        story.on("2026-11-02T10:00");
    }

    /** Council, the norm that has it answered, the day on which it is due, the same with two days of pause. */
    @ParameterizedTest
    @CsvSource({
        "east-northamptonshire, answer-in-time, 2026-11-16, 2026-11-18",
        "wbc, answer-in-time, 2026-11-16, 2026-11-18",
        "uttlesford, answer-within-the-corporate-standard, 2026-11-16, 2026-11-18",
        "county, answer-in-time, 2026-11-16, 2026-11-18",
        "draft-district, answer-in-five-days, 2026-11-09, 2026-11-11"
    })
    void the_clock_stands_still_while_the_member_is_asked(
            String key, String norm, String due, String paused, Story story) {
        var council = story.at(key);
        var hesper = council.as(HESPER);
        var enquiry = hesper.raises(anEnquiry().to(IVO)).done();
        hesper.looksAt(enquiry).owes(norm).is("open").due(due);
        story.on("2026-11-04T10:00");
        council.as(IVO).asksTheMember(enquiry, "Which lane?").done();
        hesper.looksAt(enquiry).owes(norm).is("paused").due("");
        story.on("2026-11-06T10:00");
        hesper.replies(enquiry, "Mill Lane.").done();
        hesper.looksAt(enquiry).owes(norm).is("open").due(paused).sumSays("the clock stood still");
        council.as(IVO).answers(enquiry, "In July.").done();
        hesper.looksAt(enquiry).owes(norm).is("discharged");
        story.standsInTheLedger();
    }

    @Test
    void a_closure_day_that_is_declared_later_moves_the_deadline_and_its_withdrawal_moves_it_back(Story story) {
        story.on("2027-02-01T10:00");
        var council = story.at(Story.DRAFT_DISTRICT);
        var hesper = council.as(HESPER);
        var linnet = council.as(DEMOCRATIC_SERVICES);
        var enquiry = hesper.raises(anEnquiry().to(IVO)).done();
        enquiry.owes("answer-in-five-days").due("2027-02-08");
        hesper.declaresClosed("2027-02-04", "I would like that.").notFound();
        linnet.declaresClosed("2027-02-04", "Burst pipe in the offices").done();
        hesper.looksAt(enquiry).owes("answer-in-five-days").due("2027-02-09").sumSays("Burst pipe in the offices");
        linnet.withdrawsClosure("2027-02-04").done();
        hesper.looksAt(enquiry).owes("answer-in-five-days").due("2027-02-08");
        story.standsInTheLedger();
    }

    @Test
    void bank_holidays_and_the_councils_own_closure_days_at_christmas_are_not_counted(Story story) {
        story.on("2026-12-23T10:00");
        // 24, 31 December, 4, 5, 6 January: Christmas, Boxing Day (kept on the 28th), two closure days and New Year lie
        // between.
        story.at(Story.DRAFT_DISTRICT)
                .as(HESPER)
                .raises(anEnquiry().to(IVO))
                .owes("answer-in-five-days")
                .due("2027-01-06")
                .sumSays("between the holidays");
        story.standsInTheLedger();
    }

    @Test
    void it_is_passed_to_the_officer_who_knows_and_the_duty_goes_with_it(Story story) {
        var council = story.at(Story.WBC);
        var enquiry = council.as(HESPER).raises(anEnquiry().to(IVO)).done();
        council.as(ORIEL).doesNotSee(enquiry);
        council.as(ORIEL).redirects(enquiry, ORIEL, "Mine, I think.").notFound();
        council.as(HESPER).redirects(enquiry, ORIEL, "Hers, I think.").outOfTurn();
        council.as(IVO)
                .redirects(enquiry, ORIEL, "She runs the rounds.")
                .permittedBy("6.1b")
                .owes("answer-in-time")
                .of(ORIEL);
        council.as(ORIEL).sees(enquiry);
        council.as(IVO).sees(enquiry);
        assertThat(council.as(ORIEL).work().body().path("owed").toString()).contains(enquiry.folio());
        council.as(ORIEL).answers(enquiry, "In July.").done();
        assertThat(council.as(ORIEL).work().body().path("owed").toString()).doesNotContain(enquiry.folio());
        story.standsInTheLedger();
    }

    @Test
    void a_junior_officer_in_east_northamptonshire_may_check_with_a_senior_first(Story story) {
        var council = story.at(Story.EAST_NORTHAMPTONSHIRE);
        var enquiry =
                council.as(HESPER).raises(anEnquiry().to("percy-thornback")).done();
        council.as("percy-thornback")
                .seeksAdvice(enquiry, "winifred-stagg", "May I say this?")
                .permittedBy("4.3d");
        council.as("winifred-stagg").sees(enquiry);
        council.as("percy-thornback")
                .seeksAdvice(enquiry, "fern-abbotsleigh", "And you?")
                .outOfTurn();
        council.as("percy-thornback").answers(enquiry, "In July.").silent().advisedBy("4.3d");
        story.standsInTheLedger();
    }

    @ParameterizedTest
    @CsvSource({
        "east-northamptonshire, answer-in-time, 2026-11-23",
        "wbc, answer-in-time, 2026-11-23",
        "uttlesford, answer-within-the-corporate-standard, 2026-11-23",
        "county, answer-in-time, 2026-11-23",
        "draft-district, answer-in-five-days, 2026-11-16"
    })
    void it_is_withdrawn_reopened_answered_closed_and_reopened_again(String key, String norm, String due, Story story) {
        var council = story.at(key);
        var hesper = council.as(HESPER);
        var ivo = council.as(IVO);
        var enquiry = hesper.raises(anEnquiry().to(IVO)).done();
        ivo.withdraws(enquiry, "Not needed.").outOfTurn();
        hesper.withdraws(enquiry, "The parish has told me.").done().owes(norm).is("lapsed");
        ivo.answers(enquiry, "In July.").outOfTurn().says("withdrew");
        story.on("2026-11-09T10:00");
        var reopened = hesper.reopens(enquiry, "It was wrong.").done();
        assertThat(reopened.body().path("duties")).hasSize(2);
        assertThat(reopened.body().path("duties").path(1).path("due").asString())
                .isEqualTo(due);
        ivo.closes(enquiry, "Done.").outOfTurn();
        ivo.answers(enquiry, "In July.").done();
        ivo.answers(enquiry, "In August.").outOfTurn();
        ivo.closes(enquiry, "Answered.").done();
        hesper.closes(enquiry, "Again.").outOfTurn();
        hesper.reopens(enquiry, "Which week?").done();
        ivo.answers(enquiry, "The second.").done();
        hesper.closes(enquiry, "Thank you.").done();
        assertThat(hesper.looksAt(enquiry).body().path("state").asString()).isEqualTo("closed");
        story.standsInTheLedger();
    }

    @Test
    void what_is_not_ones_turn_is_not_entered_and_says_whose_it_is(Story story) {
        var council = story.at(Story.COUNTY);
        var enquiry =
                council.as(HESPER).raises(anEnquiry().readableBy("MY_WARD")).done();
        council.as("ottoline-brannock").answers(enquiry, "I know!").outOfTurn().says("Ivo Merridew-Shaw");
        council.as("ottoline-brannock")
                .withdraws(enquiry, "For her.")
                .outOfTurn()
                .says("Hesper Quayle");
        council.as(HESPER).replies(enquiry, "By the way.").done();
        story.standsInTheLedger();
    }

    @Test
    void weighing_says_what_would_come_of_it_and_enters_nothing(Story story) {
        var council = story.at(Story.WBC);
        var hesper = council.as(HESPER);
        var enquiry = hesper.raises(anEnquiry().to(IVO)).done();
        var before = hesper.looksAt(enquiry).body().path("timeline").size();
        council.as(IVO)
                .weighs(enquiry.folio(), "refuse", Map.of("ground", "CASEWORK", "reasons", "One household."), Map.of())
                .isStatus(200)
                .says("casework-may-be-declined");
        assertThat(hesper.looksAt(enquiry).body().path("timeline").size()).isEqualTo(before);
        story.standsInTheLedger();
    }
}
