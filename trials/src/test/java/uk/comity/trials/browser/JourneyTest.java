package uk.comity.trials.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.comity.trials.Program;

/** What people do in ten minutes, with nothing but a keyboard. */
class JourneyTest {

    @BeforeEach
    void aBrowserIsHere() {
        assumeTrue(
                Files.isExecutable(Window.BROWSER),
                "The journeys need " + Window.BROWSER + " (Debian package chromium-headless-shell).");
    }

    @Test
    void a_councillor_asks_is_answered_and_closes_it_by_keyboard_alone() throws Exception {
        var title = "Which roads are gritted first";
        String matter;
        try (var window = open("councillor", 1100, Window.Scripts.ON)) {
            signIn(window, "wbc", "Cllr Hesper Quayle");
            window.look().press(LINK, "Raise an enquiry").look();
            window.write("What is it about, in a few words?", title)
                    .write("Your question", "Which roads are gritted first when it freezes?")
                    .pick("Who should answer?", "Engineering")
                    .choose("On council business")
                    .choose("About a service, or how the council works")
                    .choose("The other councillors for the ward")
                    .press(BUTTON, "Continue")
                    .look();
            assertThat(window.text()).contains("Check your answers").contains(title);
            window.press(BUTTON, "Raise the enquiry").look();
            assertThat(window.text()).contains("Entry number").contains("Ivo Merridew-Shaw");
            window.press(LINK, "Back to the enquiry").look();
            matter = window.path();
            assertThat(window.title()).startsWith(title).endsWith("Comity");
        }
        try (var window = open("officer", 640, Window.Scripts.OFF)) {
            signIn(window, "wbc", "Ivo Merridew-Shaw");
            assertThat(window.text()).contains(title);
            window.goTo(matter).look().press(LINK, "Answer").look();
            window.write("Your answer", "The primary routes, listed on the web site by noon.")
                    .press(BUTTON, "Continue")
                    .look()
                    .press(BUTTON, "Send the answer")
                    .look();
        }
        try (var window = open("councillor-again", 320, Window.Scripts.ON)) {
            signIn(window, "wbc", "Cllr Hesper Quayle");
            window.goTo(matter).look();
            assertThat(window.text()).contains("primary routes");
        }
    }

    @Test
    void a_question_about_casework_is_refused_with_its_clause_and_nothing_typed_is_lost() throws Exception {
        try (var window = open("refused", 640, Window.Scripts.OFF)) {
            signIn(window, "wbc", "Cllr Hesper Quayle");
            window.press(LINK, "Raise an enquiry")
                    .write("What is it about, in a few words?", "A resident's claim")
                    .press(BUTTON, "Continue")
                    .look();
            assertThat(window.text()).contains("There is a problem").contains("Write your question.");
            assertThat(window.title()).isNotBlank();
            window.write("Your question", "Why was the claim turned down?")
                    .pick("Who should answer?", "Housing Needs")
                    .choose("For a constituent")
                    .choose("About one person's case, such as a benefit or a grant")
                    .choose("Nobody else: only you and those who deal with it")
                    .press(BUTTON, "Continue")
                    .look();
            assertThat(window.text()).contains("You cannot do this here").contains("4.5b").contains("A resident's claim");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"east-northamptonshire", "wbc", "uttlesford", "county", "draft-district"})
    void every_page_of_every_council_is_sound_at_320_pixels(String council) throws Exception {
        try (var window = open("small-" + council, 320, Window.Scripts.ON)) {
            window.goTo("/" + council).look();
            window.goTo("/" + council + "/protocol").look();
            signIn(window, council, "Corin Vasquez-Holt");
            for (var page : List.of("work", "enquiries", "enquiries/d101", "register", "ledger", "contact/wystan-marchbold")) {
                window.goTo("/" + council + "/" + page).look();
            }
        }
    }

    private static Window open(String name, int width, Window.Scripts scripts) {
        return new Window(name, path -> Program.shared().at(path), width, scripts);
    }

    private static void signIn(Window window, String council, String person) throws Exception {
        window.goTo("/" + council + "/sign-in").look().press(BUTTON, person);
        assertThat(window.path()).isEqualTo("/" + council + "/work");
    }
}
