package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.trials.Asking.anEnquiry;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Telling.class)
@DisplayName("T04 Who may ask whom for what")
class T04_RaisingTest {

    private static final String HESPER = "hesper-quayle";
    private static final String HEAD = "ivo-merridew-shaw";
    private static final String OFFICER = "davin-okoro-lisle";
    private static final String JUNIOR = "fern-abbotsleigh";

    @BeforeEach
    void on_a_tuesday_in_november(Story story) {
        story.on("2026-11-03T10:00");
    }

    @Test
    void east_northamptonshire_lets_every_section_be_asked_but_not_for_casework(Story story) {
        var hesper = story.at(Story.EAST_NORTHAMPTONSHIRE).as(HESPER);
        hesper.raises(anEnquiry().to(HEAD)).permittedBy("4.2a").advisedBy("4.2b");
        hesper.raises(anEnquiry().toDepartment("housing")).permittedBy("4.2a").told("tamsin-greyl");
        hesper.raises(anEnquiry().to(JUNIOR).forAConstituent())
                .permittedBy("4.3a")
                .advisedBy("4.3b")
                .advisedBy("4.3c")
                .advisedBy("4.3d");
        hesper.raises(anEnquiry().about("CASEWORK")).refusedBy("4.2c").says("how the service works in general");
        hesper.raises(anEnquiry().about("EMPLOYMENT")).refusedBy("4.2c");
        hesper.raises(anEnquiry().asAPrivatePerson())
                .silent()
                .advisedBy("4.1c")
                .advisedBy("FOIA 2000 s.1")
                .told(HEAD)
                .owesNothing();
        story.standsInTheLedger();
    }

    @Test
    void wbc_refuses_casework_and_personal_affairs(Story story) {
        var hesper = story.at(Story.WBC).as(HESPER);
        hesper.raises(anEnquiry().to(OFFICER))
                .permittedBy("6.1a")
                .advisedBy("4.5a")
                .advisedBy("6.1b");
        hesper.raises(anEnquiry().about("CASEWORK")).refusedBy("4.5b");
        hesper.raises(anEnquiry().about("PERSONAL")).refusedBy("4.5b");
        hesper.raises(anEnquiry().about("EMPLOYMENT")).permittedBy("6.1a");
        hesper.raises(anEnquiry().asAPrivatePerson()).silent().owesNothing();
        story.standsInTheLedger();
    }

    @Test
    void uttlesford_sends_what_is_not_routine_to_a_service_manager_and_nothing_for_private_ends(Story story) {
        var hesper = story.at(Story.UTTLESFORD).as(HESPER);
        hesper.raises(anEnquiry().to(OFFICER)).refusedBy("3.910a").says("service manager");
        hesper.raises(anEnquiry().to(OFFICER).declaring("routine")).permittedBy("7.2a");
        hesper.raises(anEnquiry().to("oriel-whitlock")).permittedBy("7.2a");
        hesper.raises(anEnquiry().to(JUNIOR).declaring("routine"))
                .permittedBy("7.2a")
                .advisedBy("3.78");
        hesper.raises(anEnquiry().declaring("about-a-meeting-paper"))
                .permittedBy("7.2a")
                .advisedBy("7.3a")
                .advisedBy("7.3b")
                .advisedBy("7.1b");
        hesper.raises(anEnquiry().asAPrivatePerson()).refusedBy("7.2c").advisedBy("FOIA 2000 s.1");
        story.standsInTheLedger();
    }

    @Test
    void the_county_wants_a_reason_before_anybody_but_a_senior_officer_is_asked(Story story) {
        var hesper = story.at(Story.COUNTY).as(HESPER);
        hesper.raises(anEnquiry().to(HEAD)).permittedBy("5.1a");
        hesper.raises(anEnquiry().to(OFFICER)).heldFor("reason-for-this-officer-given", "5.1c");
        hesper.raises(anEnquiry().to(OFFICER).sayingWhyThisOfficer("He was at the site."))
                .done();
        hesper.raises(anEnquiry().forAConstituent()).permittedBy("5.1a").advisedBy("5.1b");
        hesper.raises(anEnquiry().asAPrivatePerson()).silent().owesNothing();
        story.standsInTheLedger();
    }

    @Test
    void the_draft_district_asks_senior_officers_first_and_bars_the_jumping_of_queues(Story story) {
        var hesper = story.at(Story.DRAFT_DISTRICT).as(HESPER);
        hesper.raises(anEnquiry().to(HEAD)).permittedBy("11.2a").advisedBy("4.7c");
        hesper.raises(anEnquiry().toDepartment("highways")).permittedBy("11.2a").advisedBy("4.6d");
        hesper.raises(anEnquiry().to(OFFICER).declaring("purely-factual")).permittedBy("4.6c");
        hesper.raises(anEnquiry().to(OFFICER)).heldFor("reason-for-this-officer-given", "4.6c");
        hesper.raises(anEnquiry().to(OFFICER).sayingWhyThisOfficer("He was at the site."))
                .done();
        hesper.raises(anEnquiry().forAConstituent().declaring("asks-to-jump-the-queue"))
                .refusedBy("10.9a")
                .advisedBy("10.9b")
                .advisedBy("11.2b");
        hesper.raises(anEnquiry().asAPrivatePerson()).silent().owesNothing();
        story.standsInTheLedger();
    }

    @Test
    void a_question_that_the_form_must_ask_is_asked_before_the_protocol_answers(Story story) {
        var hesper = story.at(Story.DRAFT_DISTRICT).as(HESPER);
        var undeclared = new Asking(anEnquiry().forAConstituent().act(), Map.of(), Optional.empty());
        hesper.raises(undeclared).problem(422, "held").says("asks-to-jump-the-queue");
        story.standsInTheLedger();
    }

    @ParameterizedTest
    @CsvSource({"east-northamptonshire, 4.2a", "wbc, 6.1a", "uttlesford, 7.2a", "county, 5.1a", "draft-district, 11.2a"
    })
    void support_staff_ask_in_the_name_of_a_member_whom_they_support_and_of_nobody_else(
            String key, String clause, Story story) {
        var council = story.at(key);
        var odile = council.as("odile-renshaw");
        var enquiry = odile.raises(anEnquiry().inTheNameOf(HESPER)).permittedBy(clause);
        var timeline = council.as(HESPER).looksAt(enquiry).body().path("timeline");
        assertThat(timeline.path(0).path("actor").asString()).isEqualTo("odile-renshaw");
        assertThat(timeline.path(0).path("inNameOf").asString()).isEqualTo(HESPER);
        odile.actsFor(HESPER, enquiry.folio(), "withdraw", Map.of("why", "Settled."))
                .done();
        odile.raises(anEnquiry().inTheNameOf("jory-pendrake")).outOfTurn().says("not entered as support staff");
        odile.raises(anEnquiry()).outOfTurn();
        council.as("jory-pendrake")
                .sends("enquiry/raise", Map.of("act", anEnquiry().by(HESPER)))
                .outOfTurn()
                .says("Hesper Quayle");
        story.standsInTheLedger();
    }
}
