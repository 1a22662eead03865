package uk.comity.trials;

import static uk.comity.trials.Seeing.aReport;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario S08: a private executive meeting on Tuesday, a public decision day on Wednesday. */
@ExtendWith(Telling.class)
@DisplayName("T24 Papers of a private executive meeting open when it has ended")
class T24_PrivateExecutiveTest {

    private static final Seeing PRIVATE = aReport().where("paper-business", "private-executive");

    @Test
    void in_the_county_a_member_sees_them_after_the_meeting_with_the_notes_of_staff(Story story) {
        story.on("2026-11-02T10:00");
        var imara = story.at(Story.COUNTY).as("imara-toft-hadley");

        imara.asksToSee(PRIVATE).refusedBy("5.4b").triedThe("statute", "does-not-reach");
        story.on("2026-11-03T12:00");
        var over = PRIVATE.where("executive-business-is-over", true);
        imara.asksToSee(over)
                .triedThe("statute", "opens")
                .triedThe("protocol", "opens")
                .done();
        imara.asksToSee(over.where("paper-kind", "meeting-notes")).done();
        imara.asksToSee(aReport()
                        .where("paper-business", "public-executive")
                        .where("clear-days-before-the-meeting", 8)
                        .where("paper-is-available", false))
                .heldFor("paper-is-available", "5.4a");
        story.standsInTheLedger();
    }

    @Test
    void what_they_say_is_found_once_it_is_on_record_that_the_meeting_has_ended(Story story) {
        story.on("2026-11-02T10:00");
        var council = story.at(Story.COUNTY);
        var keeper = council.as("gideon-larkspur");
        var paper = keeper.files(Filing.aReport("A new depot", "demesne").of("cabinet", "2026-11-03", "PRIVATE"))
                .isHiddenFrom("imara-toft-hadley", "bram-quennell");

        story.on("2026-11-03T12:00");
        paper.isHiddenFrom("imara-toft-hadley");
        keeper.acts(paper.folio(), "conclude-private-business", java.util.Map.of("note", "It ended at noon."))
                .done();
        paper.isFoundBy("imara-toft-hadley", "bram-quennell").isHiddenFrom("petra-solvane");
        keeper.files(Filing.aReport("Notes of the meeting on the depot", "feoffment")
                        .with("sort", "MEETING_NOTES")
                        .of("cabinet", "2026-11-02", "PUBLIC"))
                .isFoundBy("imara-toft-hadley");
        story.standsInTheLedger();
    }
}
