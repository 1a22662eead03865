package uk.comity.trials;

import static uk.comity.trials.Filing.aReport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario S59, and what the two other protocols say: a member has a confidential paper on the council's assets. */
@ExtendWith(Telling.class)
@DisplayName("T27 Confidential information travels")
class T27_ConfidencesTest {

    private static final String TAMAR = "tamar-ruddock";
    private static final String KEEPER = "gideon-larkspur";

    @Test
    void in_east_northamptonshire_it_is_passed_on_to_nobody_at_all_and_personal_use_is_flagged(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.EAST_NORTHAMPTONSHIRE);
        var paper = council.as(KEEPER)
                .files(aReport("What the council owns", "hereditament").confidential());
        var tamar = council.as(TAMAR);
        paper.readBy(TAMAR).done();

        tellsAFriend(tamar, paper, "OTHER_DUTIES").refusedBy("5.1c").advisedBy("5.2a");
        tellsAFriend(tamar, paper, "GAIN_OR_HARM").refusedBy("5.1a").advisedBy("5.2b");
        tells(tamar, paper, "Another member who has it", "AS_REQUESTED", "recipient-was-given-it-too")
                .refusedBy("5.1c");
        uses(tamar, paper, "GAIN_OR_HARM").refusedBy("5.1a").advisedBy("5.2b");
        uses(tamar, paper, "AS_REQUESTED").done().notAdvisedBy("5.2b");
        story.standsInTheLedger();
    }

    @Test
    void in_the_county_telling_it_without_authority_is_refused_with_a_warning_on_the_code(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.COUNTY);
        var paper = council.as(KEEPER)
                .files(aReport("What the council owns", "messuage").exempt("CONTRACT_TERMS"))
                .isHiddenFrom(TAMAR);
        var tamar = council.as(TAMAR);
        var folio = tamar.asksToSee(Seeing.aReport().again().with("paper", paper.folio()))
                .referredTo(List.of("monitoring-officer"), "5.5", "5.10")
                .folio();
        council.as("corin-vasquez-holt")
                .acts(folio, "determine", Map.of("conclusion", "FOUND", "reasons", "She sits on the review."))
                .done();
        council.as(KEEPER).acts(folio, "show", Map.of("form", "READING")).done();
        tamar.acts(folio, "accept", Map.of()).done();
        paper.isFoundBy(TAMAR).readBy(TAMAR).done();

        tellsAFriend(tamar, paper, "OTHER_DUTIES").refusedBy("5.12b").advisedBy("5.12c");
        tells(tamar, paper, "The bank", "AS_REQUESTED", "disclosure-is-consented-to")
                .done()
                .notAdvisedBy("5.12c");
        uses(tamar, paper, "ANOTHER_PURPOSE").refusedBy("5.12a");
        story.standsInTheLedger();
    }

    @Test
    void in_the_draft_district_part_two_stays_in_the_room_until_an_office_directs_otherwise(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.DRAFT_DISTRICT);
        var paper = council.as(KEEPER)
                .files(aReport("What the council owns", "appurtenance").exempt("CONTRACT_TERMS"));
        var tamar = council.as(TAMAR);
        var asking = Seeing.aReport().again().with("paper", paper.folio());
        var folio = tamar.asksToSee(asking)
                .heldFor("access-advice-is-on-file", "11.5c")
                .begun("inspection", tamar);
        council.as("corin-vasquez-holt")
                .acts(folio, "advise", Map.of("view", "SHOW", "advice", "It may be shown."))
                .done();
        tamar.asksAgain(folio, asking).permittedBy("11.3b");

        tells(tamar, paper, "A friend", "AS_REQUESTED", "item-was-in-private", "given-in-confidence")
                .refusedBy("11.8")
                .says("part-two-stays-in-the-room");
        tells(tamar, paper, "A friend", "AS_REQUESTED", "item-was-in-private")
                .refusedBy("11.10")
                .mayBeDecidedBy("chief-executive", "head-of-service");
        uses(tamar, paper, "OTHER_DUTIES").refusedBy("11.6");
        directs(council.as(KEEPER), paper).refusedBy("11.10").mayBeDecidedBy("chief-executive", "head-of-service");
        directs(council.as("aldous-fenwright"), paper).permittedBy("11.10");
        tells(tamar, paper, "A friend", "AS_REQUESTED", "item-was-in-private").done();
        story.standsInTheLedger();
    }

    @Test
    void wbc_reminds_of_the_confidence_and_uttlesford_closes_only_what_was_said_in_private_talks(Story story) {
        story.on("2026-11-03T10:00");
        var wexcombe = story.at(Story.WBC);
        var paper = wexcombe.as(KEEPER)
                .files(aReport("What the council owns", "tenement").of("planning-committee", "2026-11-20", "NO"));
        tellsAFriend(wexcombe.as(TAMAR), paper, "OTHER_DUTIES").silent().advisedBy("11.2a");

        var underhay = story.at(Story.UTTLESFORD);
        var keeper = underhay.as(KEEPER);
        var talks = keeper.files(aReport("What the council owns", "curtilage").confidential())
                .isHiddenFrom(TAMAR);
        tells(keeper, talks, "A friend", "AS_REQUESTED", "said-in-private-talks")
                .refusedBy("3.45c");
        tellsAFriend(keeper, talks, "AS_REQUESTED").silent();
        story.standsInTheLedger();
    }

    private static Reply tellsAFriend(Somebody who, OnFile paper, String purpose) {
        return tells(who, paper, "A friend", purpose);
    }

    /** Passes it on: of what the protocol may ask, these are so. */
    private static Reply tells(Somebody who, OnFile paper, String whom, String purpose, String... so) {
        var declared = new LinkedHashMap<String, Object>();
        for (var fact : List.of(
                "given-in-confidence",
                "recipient-was-given-it-too",
                "recipient-is-the-media",
                "disclosure-is-consented-to",
                "law-asks-for-disclosure",
                "item-was-in-private",
                "said-in-private-talks",
                "recipient-is-another-member")) {
            declared.put(fact, List.of(so).contains(fact));
        }
        return who.acts(
                paper.folio(),
                "disclose",
                Map.of("to", whom, "purpose", purpose, "what", "What it is worth"),
                declared);
    }

    private static Reply uses(Somebody who, OnFile paper, String purpose) {
        return who.acts(paper.folio(), "use", Map.of("purpose", purpose, "what", "What it is worth"));
    }

    private static Reply directs(Somebody who, OnFile paper) {
        return who.acts(
                paper.folio(),
                "direct-release",
                Map.of("terms", "The price may be told."),
                Map.of("item-was-in-private", true));
    }
}
