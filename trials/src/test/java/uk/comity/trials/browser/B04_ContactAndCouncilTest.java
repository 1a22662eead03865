package uk.comity.trials.browser;

import static uk.comity.trials.browser.Window.Scripts.OFF;
import static uk.comity.trials.browser.Window.Scripts.ON;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
@DisplayName("B04 Contact with officers, closure days and settings, through the pages")
class B04_ContactAndCouncilTest {

    private static final String COUNCIL = "east-northamptonshire";
    private static final String CONTACT = "/" + COUNCIL + "/contact/dilwyn-carrowmere";

    @Test
    void contact_is_restricted_consented_to_and_an_approach_goes_by_it(Windows windows) {
        try (var corin = windows.open(Window.DESK, OFF);
                var tamsin = windows.open(Window.TABLET, OFF);
                var dilwyn = windows.open(Window.PHONE, ON)) {
            dilwyn.signInAs(COUNCIL, "Cllr Dilwyn Carrowmere").press("Contact").look("contact-own");
            corin.signInAs(COUNCIL, "Corin Vasquez-Holt").press("Contact").look("contact-list");
            corin.press("Cllr Dilwyn Carrowmere").unfold().look("contact-officer");
            corin.goTo(CONTACT + "/restrict").look("restrict");
            corin.press("Read it over").isStatus(422).look("restrict-error");
            corin.tick("Housing Strategy")
                    .pick("To which head of service may the councillor still turn?", "Tamsin Greyl")
                    .write("Why?", "Calls late at night.")
                    .sayNoToTheRest();
            corin.press("Read it over").look("restrict-check");

            dilwyn.goTo(CONTACT + "/approach").look("approach");
            dilwyn.pick("Whom do you approach?", "Petra Solvane")
                    .choose("By telephone")
                    .write("What is it about?", "A repair.")
                    .sayNoToTheRest();
            dilwyn.press("Read it over").look("approach-check");

            tamsin.signInAs(COUNCIL, "Tamsin Greyl").goTo(CONTACT + "/consent").look("consent");
            tamsin.goTo(CONTACT + "/lift").look("lift");

            dilwyn.goTo(CONTACT + "/meet").look("meet");
            dilwyn.pick("Whom do you want to meet?", "Cosmo Redfern")
                    .writeDay("On which day?", "2026-11-12")
                    .pick("At what time?", "10am")
                    .write("What is it about?", "The new rounds.")
                    .sayNoToTheRest();
            dilwyn.press("Read it over").look("meet-check");
            dilwyn.goTo(CONTACT + "/call-line").look("call-line");
        }
    }

    @Test
    void a_closure_day_is_declared_and_a_setting_changed(Windows windows) {
        try (var linnet = windows.open(Window.DESK, OFF);
                var corin = windows.open(Window.TABLET, OFF)) {
            linnet.signInAs("county", "Linnet Farrow").goTo("/county/register").look("register");
            linnet.press("Declare a closure day").look("closure");
            linnet.writeDay("On which day is the council closed?", "2026-12-31").write("Why?", "Between the holidays.");
            linnet.send("Declare a closure day").look("closure-receipt").isStatus(200);

            corin.signInAs("county", "Corin Vasquez-Holt")
                    .goTo("/county/protocol")
                    .look("protocol-changeable");
            corin.goTo(corin.page().locator("a[href*='/settings/']").first().getAttribute("href"))
                    .look("setting");
        }
    }

    @Test
    void struck_text_is_marked_and_a_doubt_is_switched_by_the_monitoring_officer(Windows windows) {
        try (var corin = windows.open(Window.DESK, OFF)) {
            corin.goTo("/draft-district/protocol/section/11").says("It has no effect today", "struck text stands");
            corin.signInAs("draft-district", "Corin Vasquez-Holt");
            corin.goTo("/draft-district/protocol/doubts").look("doubts").says("The other way to read it");
            corin.goTo("/draft-district/settings/private-copying-is-paid-for").look("doubt-to-settle");
            corin.choose("Yes")
                    .writeDay("From which day?", "2026-11-01")
                    .write("Who decided this, and why?", "The Monitoring Officer, after asking the treasurer.");
            corin.send("Settle what the protocol leaves open")
                    .look("doubt-settled")
                    .isStatus(200);
            corin.goTo("/draft-district/protocol/doubts").says("The other way.");
        }
    }
}
