package uk.comity.trials.browser;

import static uk.comity.trials.browser.Window.Scripts.OFF;
import static uk.comity.trials.browser.Window.Scripts.ON;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
@DisplayName("B02 The life of an enquiry, through its pages")
class B02_LifeOfAnEnquiryTest {

    private static final String MEMBER = "Cllr Hesper Quayle";
    private static final String HEAD = "Ivo Merridew-Shaw";

    @Test
    void it_is_passed_on_acknowledged_asked_back_and_answered(Windows windows) {
        try (var hesper = windows.open(Window.DESK, OFF);
                var ivo = windows.open(Window.DESK, ON);
                var oriel = windows.open(Window.TABLET, OFF)) {
            var matter = raised(hesper);
            ivo.signInAs("wbc", HEAD)
                    .goTo(matter)
                    .press("Pass it to another employee")
                    .look("redirect");
            ivo.pick("Who should have it?", "Oriel Whitlock")
                    .write("Why does it belong there?", "She runs the rounds.");
            ivo.send("Pass it to another employee").look("redirect-receipt");

            oriel.signInAs("wbc", "Oriel Whitlock").goTo(matter);
            oriel.press("Acknowledge and say when to expect an answer").look("acknowledge");
            oriel.writeDay("When can the answer be expected?", "2026-11-10")
                    .send("Acknowledge and say when to expect an answer")
                    .isStatus(200);
            oriel.goTo(matter)
                    .press("Report progress")
                    .write("How far is it?", "Half of it.")
                    .send("Report progress");
            oriel.goTo(matter).press("Ask the councillor for something").look("ask-councillor");
            oriel.write("What do you need from the councillor?", "Which lane?")
                    .send("Ask the councillor for something");

            hesper.goTo("/wbc/work").look("work-reply-wanted").says("Reply: Which roads are gritted first");
            hesper.goTo(matter).look("enquiry-waiting").says("Waiting for the councillor");
            hesper.press("Reply to the employee")
                    .write("Your reply", "Mill Lane.")
                    .send("Reply to the employee");

            oriel.goTo(matter)
                    .press("Answer")
                    .write("Your answer", "It is the first.")
                    .sayNoToTheRest();
            oriel.send("Answer").isStatus(200);
            hesper.goTo(matter).press("Close the enquiry").write("A last note (optional)", "Thank you.");
            hesper.send("Close the enquiry").look("closed-receipt");
            hesper.goTo(matter).look("enquiry-closed").press("Re-open the enquiry");
            hesper.write("Why do you ask again?", "It froze.")
                    .send("Re-open the enquiry")
                    .isStatus(200);
            hesper.goTo(matter)
                    .press("Withdraw the enquiry")
                    .send("Withdraw the enquiry")
                    .isStatus(200);
            hesper.goTo(matter).look("enquiry-withdrawn").says("Withdrawn");
        }
    }

    @Test
    void what_somebody_else_did_meanwhile_is_shown_before_anything_is_sent(Windows windows) {
        try (var hesper = windows.open(Window.DESK, OFF);
                var ivo = windows.open(Window.DESK, OFF)) {
            var matter = raised(hesper);
            ivo.signInAs("wbc", HEAD)
                    .goTo(matter + "/answer")
                    .write("Your answer", "Four times.")
                    .sayNoToTheRest();
            hesper.goTo(matter)
                    .press("Withdraw the enquiry")
                    .send("Withdraw the enquiry")
                    .isStatus(200);
            ivo.press("Read it over").isStatus(409).look("out-of-turn").says("This cannot be done as it stands");
            ivo.goTo(matter + "/answer").isStatus(409).look("not-now").says("This cannot be done now");
        }
    }

    static String raised(Window member) {
        member.signInAs("wbc", MEMBER).press("Raise an enquiry");
        B01_AskingAndAnsweringTest.asks(member);
        return member.send("Raise an enquiry").press("Go to the matter").path();
    }
}
