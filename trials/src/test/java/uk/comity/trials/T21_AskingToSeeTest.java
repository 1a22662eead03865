package uk.comity.trials;

import static uk.comity.trials.Seeing.aReport;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenarios S01 and S03: who sees a pink paper, its draft, and another committee's confidential report. */
@ExtendWith(Telling.class)
@DisplayName("T21 Members ask for papers of committees on which they do not sit")
class T21_AskingToSeeTest {

    @Test
    void a_scrutiny_member_is_given_a_pink_paper_and_must_say_why_she_needs_its_draft(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.EAST_NORTHAMPTONSHIRE);
        council.as("linnet-farrow").takesASeat("scrutiny", "ottoline-brannock").done();
        var ottoline = council.as("ottoline-brannock");
        var exempt = aReport().where("paper-class", "exempt").where("exempt-paragraph", "business-affairs");

        ottoline.asksToSee(exempt)
                .permittedBy("4.6c")
                .triedThe("scrutiny", "opens")
                .triedThe("statute", "does-not-reach")
                .triedThe("membership", "does-not-reach");

        var draft = exempt.where("paper-kind", "draft");
        var held = ottoline.asksToSee(draft)
                .heldFor("need-is-explained", "4.7", "4.8a")
                .advisedBy("4.6d");
        held.triedThe("need-to-know", "waits").triedThe("scrutiny", "does-not-reach");
        var folio = held.begun("inspection", ottoline);
        ottoline.gets("/folios/" + folio).isStatus(200).stands("waiting");
        ottoline.asksAgain(folio, draft.again().with("purpose", "The committee reviews how the depot was costed."))
                .referredTo(java.util.List.of("manager-holding-the-paper"), "4.7", "4.6d", "4.9a", "4.9b");
        story.standsInTheLedger();
    }

    @Test
    void in_east_northamptonshire_an_ordinary_member_sees_a_confidential_report_by_asking(Story story) {
        story.on("2026-11-03T10:00");
        var jory = story.at(Story.EAST_NORTHAMPTONSHIRE).as("jory-pendrake");

        jory.asksToSee(aReport().where("paper-class", "confidential"))
                .permittedBy("4.6e")
                .triedThe("protocol", "opens");
        story.standsInTheLedger();
    }

    @Test
    void in_wbc_the_right_does_not_reach_a_green_item_and_freedom_of_information_is_noted(Story story) {
        story.on("2026-11-03T10:00");
        var jory = story.at(Story.WBC).as("jory-pendrake");

        var held = jory.asksToSee(aReport().where("paper-class", "confidential"))
                .heldFor("need-is-explained", "6.2b", "6.3a")
                .advisedBy("6.2c")
                .triedThe("statute", "does-not-reach");
        var folio = held.begun("inspection", jory);
        // Reasons are for the officer to weigh: nothing is shown on the member's word alone.
        jory.asksAgain(folio, aReport().again().with("purpose", "A resident of my ward is affected."))
                .done();
        jory.gets("/folios/" + folio).isStatus(200).stands("with the officer");
        story.standsInTheLedger();
    }

    @Test
    void in_the_draft_district_the_monitoring_officers_advice_comes_first(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.DRAFT_DISTRICT);
        var jory = council.as("jory-pendrake");
        var confidential = aReport().where("paper-class", "confidential");

        var held = jory.asksToSee(confidential).heldFor("access-advice-is-on-file", "11.5c");
        var folio = held.begun("inspection", jory);
        jory.acts(folio, "seek-advice", java.util.Map.of("question", "May I see it?"))
                .done();
        council.as("nell-harkaway")
                .acts(folio, "advise", java.util.Map.of("view", "SHOW", "advice", "Yes."))
                .outOfTurn();
        council.as("corin-vasquez-holt")
                .acts(folio, "advise", java.util.Map.of("view", "SHOW", "advice", "It may be shown."))
                .done();
        jory.asksAgain(folio, confidential.again()).permittedBy("11.3b");
        council.as("tamar-ruddock").gets("/folios/" + folio).notFound();
        story.standsInTheLedger();
    }

    @Test
    void what_a_pink_paper_says_is_found_by_every_member_on_council_business_and_a_draft_by_those_who_keep_it(
            Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.EAST_NORTHAMPTONSHIRE);
        var planner = council.as("gideon-larkspur");

        planner.files(Filing.aReport("Rents at the mill", "gorsedd").exempt("BUSINESS_AFFAIRS"))
                .isFoundBy("hesper-quayle", "jory-pendrake", "gideon-larkspur", "corin-vasquez-holt")
                .isHiddenFrom("petra-solvane", "winifred-stagg");
        var draft = planner.files(Filing.aReport("Rents at the mill, first draft", "quincunx")
                        .with("sort", "DRAFT"))
                .isFoundBy("gideon-larkspur", "linnet-farrow")
                .isHiddenFrom("hesper-quayle", "jory-pendrake");
        var asking = aReport().again().with("paper", draft.folio()).with("words", "");
        var hesper = council.as("hesper-quayle");
        hesper.asksToSee(asking).heldFor("need-is-explained", "4.7", "4.8a").advisedBy("4.6d");
        draft.isHiddenFrom("hesper-quayle");
        var folio = hesper.asksToSee(asking.with("purpose", "The committee reviews the rents."))
                .referredTo(java.util.List.of("manager-holding-the-paper"), "4.7", "4.6d", "4.9a", "4.9b")
                .folio();
        planner.acts(folio, "determine", java.util.Map.of("conclusion", "FOUND", "reasons", "She reviews them."))
                .done();
        planner.acts(folio, "show", java.util.Map.of("form", "READING")).done();
        hesper.acts(folio, "accept", java.util.Map.of()).done();
        draft.isFoundBy("hesper-quayle").isHiddenFrom("jory-pendrake", "bram-quennell");
        story.standsInTheLedger();
    }

    @Test
    void what_a_green_item_says_is_found_in_wbc_by_the_member_to_whom_it_was_shown_and_by_no_other(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.WBC);
        var planner = council.as("gideon-larkspur");
        var jory = council.as("jory-pendrake");
        var item = planner.files(
                        Filing.aReport("The sale of the quay", "baldachin").confidential())
                .isHiddenFrom("jory-pendrake", "tamar-ruddock");

        var folio = jory.asksToSee(
                        aReport().where("paper-class", "confidential").with("purpose", "My ward has the quay."))
                .done()
                .folio();
        planner.acts(folio, "identify", java.util.Map.of("paper", item.folio())).done();
        planner.acts(folio, "show", java.util.Map.of("form", "READING", "until", "2026-11-20"))
                .done();
        jory.acts(folio, "accept", java.util.Map.of()).done();
        item.isFoundBy("jory-pendrake").isHiddenFrom("tamar-ruddock", "imara-toft-hadley");
        planner.acts(folio, "take-back", java.util.Map.of("why", "The buyer has withdrawn."))
                .done();
        item.isHiddenFrom("jory-pendrake");
        story.standsInTheLedger();
    }

    @Test
    void what_is_exempt_is_found_in_the_draft_district_once_the_monitoring_officer_has_advised(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.DRAFT_DISTRICT);
        var jory = council.as("tamar-ruddock");
        var paper = council.as("gideon-larkspur")
                .files(Filing.aReport("The sale of the wharf", "catafalque").exempt("CONTRACT_TERMS"))
                .isHiddenFrom("tamar-ruddock");
        var asking = aReport().again().with("paper", paper.folio());

        var folio = jory.asksToSee(asking)
                .heldFor("access-advice-is-on-file", "11.5c")
                .begun("inspection", jory);
        jory.acts(folio, "seek-advice", java.util.Map.of("question", "May I see it?"))
                .done();
        council.as("corin-vasquez-holt")
                .acts(folio, "advise", java.util.Map.of("view", "SHOW", "advice", "It may be shown."))
                .done();
        paper.isHiddenFrom("tamar-ruddock");
        jory.asksAgain(folio, asking).permittedBy("11.3b");
        paper.isFoundBy("tamar-ruddock").isHiddenFrom("imara-toft-hadley");
        story.standsInTheLedger();
    }
}
