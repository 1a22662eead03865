package uk.comity.trials.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.trials.browser.Window.Scripts.OFF;
import static uk.comity.trials.browser.Window.Scripts.ON;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
@DisplayName("B01 Asking and answering, by keyboard alone")
class B01_AskingAndAnsweringTest {

    private static final String TITLE = "Which roads are gritted first";

    @Test
    void a_councillor_asks_is_answered_and_closes_it(Windows windows) {
        String matter;
        try (var hesper = windows.open(Window.DESK, ON)) {
            hesper.signInAs("wbc", "Cllr Hesper Quayle").look("work-councillor");
            hesper.press("Raise an enquiry").look("raise");
            asks(hesper);
            hesper.press("Read it over").look("raise-check").says("Check your answers", TITLE);
            hesper.press("Raise an enquiry").look("raise-receipt").says("Ivo Merridew-Shaw");
            assertThat(hesper.title()).endsWith("Comity").doesNotContain(TITLE);
            matter = hesper.press("Go to the matter")
                    .unfold()
                    .look("enquiry-open")
                    .path();
        }
        try (var ivo = windows.open(Window.TABLET, OFF)) {
            ivo.signInAs("wbc", "Ivo Merridew-Shaw").look("work-officer").says(TITLE);
            ivo.goTo(matter).look("enquiry-officer").press("Answer").look("answer");
            ivo.write("Your answer", "The primary routes, listed on the web site by noon.")
                    .sayNoToTheRest();
            ivo.press("Read it over").look("answer-check");
            ivo.press("Answer").look("answer-receipt").isStatus(200);
        }
        try (var hesper = windows.open(Window.PHONE, ON)) {
            hesper.signInAs("wbc", "Cllr Hesper Quayle")
                    .goTo(matter)
                    .look("enquiry-answered")
                    .says("primary routes");
        }
    }

    @Test
    void nothing_typed_is_lost_when_something_is_missing_or_to_be_changed(Windows windows) {
        try (var hesper = windows.open(Window.TABLET, OFF)) {
            hesper.signInAs("wbc", "Cllr Hesper Quayle").press("Raise an enquiry");
            hesper.write("What is it about, in a few words?", TITLE).press("Read it over");
            hesper.isStatus(422).look("raise-error").says("There is a problem", "Write your question.");
            asks(hesper);
            hesper.press("Read it over").press("Change Your question");
            assertThat(hesper.page().getByLabel("Your question").inputValue()).startsWith("Which roads");
        }
    }

    @Test
    void a_question_about_casework_is_refused_with_its_clause_and_put_on_record_where_wanted(Windows windows) {
        try (var hesper = windows.open(Window.TABLET, OFF)) {
            hesper.signInAs("wbc", "Cllr Hesper Quayle").press("Raise an enquiry");
            hesper.write("What is it about, in a few words?", "A resident's claim")
                    .write("Your question", "Why was the claim turned down?")
                    .pick("Who should answer?", "Housing Needs")
                    .choose("For a constituent")
                    .choose("About one person's case, such as a benefit or a grant")
                    .choose("Nobody else: only you and those who deal with it");
            hesper.press("Read it over").isStatus(422).look("raise-refused");
            hesper.says("You cannot do this here", "4.5b", "A resident's claim");
            hesper.press("Put it on record that you asked").isStatus(422).look("raise-refused-on-record");
            hesper.says("That you asked is on record");
        }
    }

    static void asks(Window member) {
        member.write("What is it about, in a few words?", TITLE)
                .write("Your question", "Which roads are gritted first when it freezes?")
                .pick("Who should answer?", "Engineering")
                .choose("On council business")
                .choose("About a service, or how the council works")
                .choose("The other councillors for the ward")
                .sayNoToTheRest();
    }
}
