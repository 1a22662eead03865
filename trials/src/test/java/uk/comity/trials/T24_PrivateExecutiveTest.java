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
}
