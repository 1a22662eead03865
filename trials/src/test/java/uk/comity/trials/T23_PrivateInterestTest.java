package uk.comity.trials;

import static uk.comity.trials.Seeing.aReport;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario S06: Cllr Quillon Reave owns the field next to the site of a drainage report. */
@ExtendWith(Telling.class)
@DisplayName("T23 A member with a private interest asks for a document")
class T23_PrivateInterestTest {

    private static final String QUILLON = "quillon-reave";
    private static final Seeing THE_DRAINAGE_REPORT =
            aReport().with("words", "The drainage report on Sedge Lane of May");

    private static Somebody withHisField(Story story, String council) {
        story.on("2026-11-03T10:00");
        var quillon = story.at(council).as(QUILLON);
        quillon.declaresAnInterest("I own the field next to the works", List.of("Sedge Lane"))
                .done();
        return quillon;
    }

    @Test
    void in_east_northamptonshire_he_gets_what_any_resident_would_and_the_officer_is_told(Story story) {
        var quillon = withHisField(story, Story.EAST_NORTHAMPTONSHIRE);

        quillon.asksToSee(THE_DRAINAGE_REPORT)
                .refusedBy("4.1b", "4.1c")
                .says("the register of interests: I own the field next to the works");
        quillon.acts("interest/" + QUILLON, "state-capacity", Map.of("about", "The drainage of Sedge Lane"))
                .permittedBy("4.1d");
        story.standsInTheLedger();
    }

    @Test
    void in_the_draft_district_he_takes_the_monitoring_officers_advice_first(Story story) {
        var quillon = withHisField(story, Story.DRAFT_DISTRICT);

        quillon.asksToSee(THE_DRAINAGE_REPORT).heldFor("access-advice-is-on-file", "11.5b");
        story.standsInTheLedger();
    }

    @Test
    void in_uttlesford_documents_are_not_for_private_ends_and_declaring_is_his_to_decide(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.UTTLESFORD);
        var quillon = council.as(QUILLON);

        quillon.asksToSee(THE_DRAINAGE_REPORT.with("capacity", "PRIVATE")).refusedBy("7.2c");
        quillon.acts("interest/" + QUILLON, "seek-advice", Map.of("question", "Must I declare it at committee?"))
                .permittedBy("11.1a")
                .owes("advice-on-an-interest");
        council.as("corin-vasquez-holt")
                .acts("interest/" + QUILLON, "advise", Map.of("advice", "I would."))
                .done();
        quillon.declaresAnInterest("I own the field next to the works", List.of("Sedge Lane"))
                .permittedBy("11.1b")
                .advisedBy("11.1a");
        council.as("jory-pendrake").gets("/folios/interest/" + QUILLON).notFound();
        story.standsInTheLedger();
    }

    @Test
    void whose_interest_it_touches_does_not_find_what_every_other_member_finds(Story story) {
        var quillon = withHisField(story, Story.EAST_NORTHAMPTONSHIRE);
        var report = quillon.town()
                .as("gideon-larkspur")
                .files(Filing.aReport("Drainage at Sedge Lane", "alluvion").exempt("BUSINESS_AFFAIRS"))
                .isFoundBy("jory-pendrake", "bram-quennell")
                .isHiddenFrom(QUILLON);

        quillon.asksToSee(aReport().again().with("paper", report.folio())).refusedBy("4.1b", "4.1c");
        report.isHiddenFrom(QUILLON);
        story.standsInTheLedger();
    }
}
