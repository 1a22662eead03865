package uk.comity.trials.browser;

import static uk.comity.trials.browser.Window.Scripts.OFF;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
@DisplayName(
        "B09 A document is asked for, referred, decided, disputed, ordered to be shown by a meeting, and read as a marked copy")
class B09_AskingForADocumentTest {

    /** What May I? was told of the document, as its answer hands it on. */
    private static final String AS_MAY_I_HANDS_IT_ON =
            "?capacity=council-business&fact-paper-business=past-meeting&fact-paper-kind=draft&fact-paper-class=open"
                    + "&fact-paper-is-published=no&fact-paper-is-another-groups=no&fact-paper-is-closed-by-nature=no"
                    + "&fact-showing-it-early-could-harm=no&fact-paper-is-advice-to-another-member=no";

    @Test
    void without_script_at_every_desk(Windows windows) {
        try (var jory = windows.open(Window.DESK, OFF);
                var gideon = windows.open(Window.TABLET, OFF);
                var linnet = windows.open(Window.DESK, OFF)) {
            var matter = asked(jory);
            jory.goTo(matter).look("request-held").says("What is wanting", "Every way that was tried");
            jory.press("Answer, and ask again").look("request-again");
            jory.write("Why do your duties as a councillor call for it?", "It moves a road in my ward.")
                    .press("Read it over")
                    .look("request-referred");
            jory.press("Ask to see a document").isStatus(200).look("request-receipt");

            gideon.signInAs("east-northamptonshire", "Gideon Larkspur")
                    .goTo("/east-northamptonshire/requests")
                    .look("requests-to-decide")
                    .says("To decide");
            gideon.goTo(matter).look("request-decider").press("Decide whether there is a need to know");
            gideon.look("request-decide")
                    .choose("There is no need to know")
                    .write("For what reasons?", "The road is not settled yet.")
                    .send("Decide whether there is a need to know")
                    .isStatus(200);

            jory.goTo(matter).press("Dispute the decision on access");
            jory.write("Why do you dispute it?", "It is settled enough to be costed.")
                    .send("Dispute the decision on access")
                    .isStatus(200);
            decidedByTheMeeting(linnet, matter, windows.program().today());
            jory.goTo(matter).unfold().look("request-to-be-shown").says("to be shown", "Minute 14");
            jory.goTo("/east-northamptonshire/requests").look("requests-mine").says("Yours");
            shownByTheManager(gideon, matter);
            readsTheMarkedCopy(jory, matter);
        }
    }

    @Test
    void interests_are_declared_and_ended(Windows windows) {
        try (var quillon = windows.open(Window.DESK, OFF)) {
            quillon.signInAs("county", "Cllr Quillon Reave")
                    .goTo("/county/requests")
                    .look("requests-none")
                    .press("My interests")
                    .look("interests-none");
            quillon.press("Declare an interest").look("interest-declare");
            quillon.choose("Land or a building")
                    .write("What is the interest?", "I own the field next to the works")
                    .send("Declare an interest")
                    .isStatus(200);
            quillon.goTo("/county/interests/quillon-reave").look("interests").says("the field next to the works");
        }
    }

    @Test
    void a_member_asks_to_stay_while_exempt_business_is_discussed(Windows windows) {
        try (var imara = windows.open(Window.PHONE, OFF)) {
            imara.signInAs("county", "Cllr Imara Toft-Hadley")
                    .goTo("/county/requests")
                    .press("Ask to stay while exempt business is discussed")
                    .look("request-to-stay");
            imara.choose("Audit and Standards Committee")
                    .writeDay(
                            "On which day does it meet?",
                            windows.program().today().plusDays(7).toString())
                    .choose("On council business")
                    .press("Read it over");
            imara.isStatus(422).look("request-to-stay-held").says("clause 5.7b");
            imara.press("Put it on record that you asked")
                    .press("Go to the request")
                    .isStatus(200)
                    .look("request-to-stay-waits")
                    .press("Answer, and ask again");
            imara.choose("No").press("Read it over").isStatus(422);
            imara.write("Why do your duties as a member call for it?", "The audit is on works in my division.")
                    .press("Read it over")
                    .isStatus(200)
                    .look("request-to-stay-referred")
                    .says("Monitoring Officer");
        }
    }

    private static void shownByTheManager(Window gideon, String matter) {
        var file =
                Sent.pdf("depot-draft", "The depot is to move to Mill Lane.", "What the move costs is set out here.");
        new Filing("east-northamptonshire", "The depot, a draft report", "Draft", "Confidential").by(gideon, file);
        gideon.goTo(matter).press("Find the document that is described").look("request-find");
        gideon.choose("The depot, a draft report")
                .send("Find the document that is described")
                .isStatus(200);
        gideon.goTo(matter).press("Show the document").look("request-show");
        gideon.choose("To be read in Comity")
                .write("On what conditions? (optional)", "It stays between us until the report is out.")
                .send("Show the document")
                .isStatus(200);
    }

    private static void readsTheMarkedCopy(Window jory, String matter) {
        jory.goTo(matter)
                .look("request-shown")
                .press("Agree to the terms before reading")
                .look("request-agree")
                .says("It stays between us until the report is out.");
        jory.tick("I agree").send("Agree to the terms before reading").isStatus(200);
        jory.goTo(matter).press("Go to the document").look("document-shown").says("a copy with your name");
        jory.press("Accept this and read it")
                .isStatus(200)
                .look("copy-marked")
                .says("This is your own copy", "for Cllr Jory Pendrake", "The depot is to move to Mill Lane.");
        jory.press("Next page").look("copy-second-page").says("Page 2 of 2", "What the move costs");
    }

    private static String asked(Window jory) {
        jory.signInAs("east-northamptonshire", "Cllr Jory Pendrake")
                .goTo("/east-northamptonshire/requests/new" + AS_MAY_I_HANDS_IT_ON)
                .look("request-new");
        jory.write("Which document would you like to see?", "The draft report on the depot")
                .pick("Who has it? (optional)", "Planning Services")
                .press("Read it over")
                .isStatus(422)
                .look("request-would-be-held");
        jory.press("Put it on record that you asked").isStatus(422).look("request-on-record");
        jory.press("Go to the request").isStatus(200);
        return jory.path();
    }

    private static void decidedByTheMeeting(Window linnet, String matter, LocalDate meeting) {
        linnet.signInAs("east-northamptonshire", "Linnet Farrow")
                .goTo(matter)
                .press("Put the question on the agenda of a meeting");
        linnet.look("request-agenda")
                .choose("Planning Committee")
                .writeDay("On which day does it meet?", meeting.toString())
                .send("Put the question on the agenda of a meeting")
                .isStatus(200);
        linnet.goTo(matter).press("Decide whether there is a need to know");
        linnet.choose("It is to be shown")
                .write("For what reasons?", "Members for the ward need it.")
                .write("Which minute holds it? (for the decision of a meeting)", "Minute 14")
                .send("Decide whether there is a need to know")
                .isStatus(200);
    }
}
