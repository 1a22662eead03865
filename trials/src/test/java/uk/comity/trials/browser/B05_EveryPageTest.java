package uk.comity.trials.browser;

import static uk.comity.trials.browser.Window.Scripts.OFF;
import static uk.comity.trials.browser.Window.Scripts.ON;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.comity.trials.Program;

@ExtendWith(Browsing.class)
@DisplayName("B05 Every page of every council is sound, from 320 pixels up")
class B05_EveryPageTest {

    /** The first of every demo: its key follows from the act that raised it. */
    private static final String ENQUIRY = "enquiries/52psk38h89";

    private static final String FILING = "documents/new";
    private static final String ADVISING = "documents/new?group=slate";

    @Test
    void of_one_council_each(Windows windows) {
        try (var corin = windows.open(Window.DESK, ON)) {
            corin.goTo("/wbc").look("council");
            corin.goTo("/wbc/sign-in").look("sign-in");
            looksAt(
                    corin,
                    "wbc",
                    List.of("work", "enquiries", ENQUIRY, "register", "ledger", "contact", FILING, ADVISING));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"east-northamptonshire", "wbc", "uttlesford", "county", "draft-district"})
    void of_every_council_those_that_its_protocol_makes_its_own(String council, Windows windows) {
        try (var corin = windows.open(Window.TABLET, ON)) {
            corin.goTo("/" + council + "/protocol").look(council + "-protocol");
            looksAt(corin, council, List.of(ENQUIRY));
        }
    }

    private static void looksAt(Window officer, String council, List<String> pages) {
        officer.signInAs(council, "Corin Vasquez-Holt");
        for (var page : pages) {
            officer.goTo("/" + council + "/" + page).isStatus(200).look(council + "-" + page.replaceAll("\\W+", "-"));
        }
    }

    @Test
    void where_nothing_is_and_in_the_hall(Windows windows) {
        try (var anybody = windows.open(Window.TABLET, OFF)) {
            anybody.goTo("/").look("hall").says("Which council?");
            anybody.goTo("/no-such-council").isStatus(404).look("no-such-council");
            anybody.signInAs("wbc", "Odile Renshaw").look("work-support").says("Flood store keys", "Raise an enquiry");
            anybody.goTo("/wbc/no-such-page").isStatus(404).look("no-such-page").says("My work");
            anybody.goTo("/wbc/enquiries?text=zzz").look("enquiries-none").says("No enquiries");
            anybody.goTo("/wbc/enquiries/new").look("raise-in-a-members-name");
        }
    }

    @Test
    void in_the_colours_that_a_person_has_set_for_every_page() {
        try (var hesper = new Window(Program.shared(), Window.DESK, ON, Window.Colours.THEIRS)) {
            hesper.signInAs("wbc", "Cllr Hesper Quayle").look("forced-work");
            hesper.goTo("/wbc/" + ENQUIRY).unfold().look("forced-enquiry");
            hesper.goTo("/wbc/enquiries/new").look("forced-raise");
        }
    }
}
