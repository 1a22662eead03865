package uk.comity.trials.browser;

import static uk.comity.trials.browser.Window.Scripts.OFF;
import static uk.comity.trials.browser.Window.Scripts.ON;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
@DisplayName("B03 Declining, and the ladder of a dispute, through the pages")
class B03_DecliningTest {

    @Test
    void it_is_declined_disputed_held_until_the_group_leader_is_heard_and_decided(Windows windows) {
        try (var hesper = windows.open(Window.DESK, OFF);
                var ivo = windows.open(Window.TABLET, OFF);
                var corin = windows.open(Window.DESK, ON);
                var aldous = windows.open(Window.DESK, OFF)) {
            var matter = B02_LifeOfAnEnquiryTest.raised(hesper);
            ivo.signInAs("wbc", "Ivo Merridew-Shaw")
                    .goTo(matter)
                    .press("Decline to answer")
                    .look("decline");
            ivo.choose("It asks for more than is apt, within reason and in proportion")
                    .write("Your reasons", "It takes five weeks.");
            ivo.send("Decline to answer").look("declined-receipt");

            disputes(hesper, matter);
            corin.signInAs("wbc", "Corin Vasquez-Holt").look("work-decider").says("Decide: Which roads");
            decides(corin, matter, "The refusal stands");

            hesper.goTo(matter).press("Dispute the refusal").write("Why should it be answered?", "A summary would do.");
            hesper.press("Read it over").look("dispute-referred").says("This is for", "to decide");
            hesper.press("Dispute the refusal").look("dispute-receipt");

            aldous.signInAs("wbc", "Aldous Fenwright").goTo(matter).look("enquiry-decider");
            aldous.goTo(matter + "/determine")
                    .choose("The enquiry is to be answered")
                    .write("Your reasons", "A summary, then.");
            aldous.press("Read it over").isStatus(422).look("determine-held").says("Before this can go on");
            aldous.press("Put it on record that you asked").isStatus(422).look("determine-held-on-record");
            aldous.goTo(matter).press("Record a consultation").look("consult");
            aldous.choose("Whom did you hear?", "Cllr Ottoline Brannock")
                    .write("What is their view?", "A summary is fair.");
            aldous.send("Record a consultation").isStatus(200);
            decides(aldous, matter, "The enquiry is to be answered");

            ivo.goTo(matter)
                    .press("Answer")
                    .write("Your answer", "The summary.")
                    .sayNoToTheRest();
            ivo.send("Answer").isStatus(200);
            hesper.goTo(matter).unfold().look("enquiry-whole-ladder").says("The summary.");
        }
    }

    private static void disputes(Window member, String matter) {
        member.goTo(matter).press("Dispute the refusal").look("dispute");
        member.write("Why should it be answered?", "A summary would do.")
                .send("Dispute the refusal")
                .isStatus(200);
    }

    private static void decides(Window office, String matter, String conclusion) {
        office.goTo(matter).press("Decide the dispute").choose(conclusion).write("Your reasons", "It is fair.");
        office.send("Decide the dispute").isStatus(200);
    }
}
