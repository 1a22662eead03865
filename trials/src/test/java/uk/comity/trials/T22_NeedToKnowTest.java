package uk.comity.trials;

import static uk.comity.trials.Seeing.aFile;
import static uk.comity.trials.Seeing.aReport;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario S05, and what follows a decision on a need to know. */
@ExtendWith(Telling.class)
@DisplayName("T22 A need to know is presumed, argued for, and disputed to the end")
class T22_NeedToKnowTest {

    private static final String DILWYN = "dilwyn-carrowmere";

    @Test
    void in_the_county_the_spokesman_need_not_say_why_but_for_other_peoples_details_he_must(Story story) {
        story.on("2026-11-03T10:00");
        var dilwyn = story.at(Story.COUNTY).as(DILWYN);
        var ordinary = aFile().where("asker-speaks-for-the-opposition", true).with("department", "highways");

        dilwyn.asksToSee(ordinary).permittedBy("5.9a").triedThe("need-to-know", "opens");
        dilwyn.asksToSee(ordinary.where("paper-tells-of-third-parties", true))
                .heldFor("reasons-are-specific", "5.7a", "5.8a", "5.9b");
        story.standsInTheLedger();
    }

    @Test
    void whoever_asks_for_anything_in_the_archive_is_asked_what_for_and_may_ask_for_less(Story story) {
        story.on("2026-11-03T10:00");
        var dilwyn = story.at(Story.COUNTY).as(DILWYN);
        var everything =
                aFile().where("asker-speaks-for-the-opposition", true).with("words", "Anything in the archive");

        var asked = dilwyn.asksToSee(everything).heldFor("asks-at-large", "5.8b");
        var folio = asked.begun("inspection", dilwyn);
        dilwyn.gets("/folios/" + folio).isStatus(200).says("names no one document");
        dilwyn.asksAgain(folio, everything.again().where("asks-at-large", true))
                .refusedBy("5.8b")
                .says("Name the document");
        dilwyn.acts(folio, "narrow", Map.of("words", "The lease of the highways depot"))
                .done();
        dilwyn.asksAgain(folio, everything.again()).permittedBy("5.9a");
        story.standsInTheLedger();
    }

    @Test
    void in_east_northamptonshire_a_dispute_ends_at_a_meeting_on_whose_agenda_it_was_put(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.EAST_NORTHAMPTONSHIRE);
        var jory = council.as("jory-pendrake");
        var manager = council.as("gideon-larkspur");
        var clerk = council.as("linnet-farrow");
        var draft = aReport().where("paper-kind", "draft").with("purpose", "It moves a road in my ward.");

        var folio = jory.asksToSee(draft)
                .referredTo(List.of("manager-holding-the-paper"), "4.7", "4.6d", "4.9a", "4.9b")
                .folio();
        council.as("corin-vasquez-holt")
                .acts(folio, "determine", decision("NOT_FOUND", ""))
                .refusedBy("4.9a")
                .mayBeDecidedBy("manager-holding-the-paper");
        manager.acts(folio, "determine", decision("NOT_FOUND", "")).permittedBy("4.9a");
        jory.acts(folio, "dispute", Map.of("why", "It does concern my ward."))
                .referredTo(List.of("meeting-responsible"), "4.9b");
        manager.acts(folio, "determine", decision("FOUND", "Minute 14")).refusedBy("4.9b");
        clerk.acts(folio, "put-on-agenda", Map.of("body", "planning-committee", "on", "2026-11-17"))
                .done();
        clerk.acts(folio, "determine", decision("FOUND", "Minute 14")).outOfTurn();
        story.on("2026-11-18T10:00");
        clerk.acts(folio, "determine", decision("FOUND", "Minute 14"))
                .permittedBy("4.9b")
                .owes("shown-after-the-decision");
        manager.acts(folio, "show", Map.of("form", "READING", "conditions", "")).outOfTurn();
        story.standsInTheLedger();
    }

    @Test
    void reasons_for_refusing_a_scrutiny_member_a_copy_go_to_the_committee_in_writing(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.UTTLESFORD);
        var bram = council.as("bram-quennell");
        var copy = aReport().asACopy().with("purpose", "The committee reviews the sale of the depot.");

        var folio = bram.asksToSee(copy).done().folio();
        var officer = council.as("gideon-larkspur");
        officer.acts(folio, "refuse", Map.of("reasons", "It is with counsel."))
                .heldFor("reasons-are-written-down", "SI 2012/2089 reg 17(4)");
        officer.acts(
                        folio,
                        "refuse",
                        Map.of(
                                "reasons",
                                "It is with counsel.",
                                "statement",
                                "Counsel advises on the sale until March."))
                .done()
                .told("bram-quennell", "hesper-quayle");
        // The statement is the whole committee's to read.
        council.as("hesper-quayle").gets("/folios/" + folio).isStatus(200).says("Counsel advises on the sale");
        council.as("jory-pendrake").gets("/folios/" + folio).notFound();
        story.standsInTheLedger();
    }

    private static Map<String, Object> decision(String conclusion, String minute) {
        return Map.of("conclusion", conclusion, "reasons", "That is the decision.", "conditions", "", "minute", minute);
    }

    @Test
    void a_file_that_the_spokesman_was_shown_is_found_by_him_and_an_adoption_file_stays_closed(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.COUNTY);
        var dilwyn = council.as(DILWYN);
        var ivo = council.as("ivo-merridew-shaw");
        var ordinary = ivo.files(Filing.aFile("The bypass at Bere", "cumbrance", "highways"))
                .isHiddenFrom(DILWYN);
        var adoption = ivo.files(Filing.aFile("A family in Bere", "escutcheon", "highways")
                        .with("traits", List.of("TELLS_OF_THIRD_PARTIES")))
                .isHiddenFrom(DILWYN);
        var speaking = aFile().again().where("asker-speaks-for-the-opposition", true);

        dilwyn.asksToSee(speaking.with("paper", ordinary.folio())).permittedBy("5.9a");
        dilwyn.asksToSee(speaking.where("access-may-breach-data-law", false).with("paper", adoption.folio()))
                .heldFor("reasons-are-specific", "5.7a", "5.8a", "5.9b");
        ordinary.isFoundBy(DILWYN).isHiddenFrom("bram-quennell");
        adoption.isHiddenFrom(DILWYN);
        story.standsInTheLedger();
    }
}
