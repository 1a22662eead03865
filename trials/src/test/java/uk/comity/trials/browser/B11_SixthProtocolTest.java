package uk.comity.trials.browser;

import static uk.comity.trials.browser.Window.Scripts.OFF;
import static uk.comity.trials.browser.Window.Scripts.ON;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.comity.trials.Concord;
import uk.comity.trials.Program;

/** The council of this journey lives under another protocol from then on, so it is made to another program than the others. */
@ExtendWith(Browsing.class)
@DisplayName("B11 A sixth protocol, from the template into force")
class B11_SixthProtocolTest {

    private static final String DRAFTS = "/uttlesford/protocol/drafts";

    private final Program program = Program.sixth();
    private final Windows windows = new Windows(program);

    @Test
    void the_monitoring_officer_lays_mends_and_puts_it_in_force_and_a_councillor_asks_under_it() {
        var folder = Concord.begin(program, "b11");
        try (var officer = windows.open(Window.DESK, ON)) {
            officer.signInAs("uttlesford", "Corin Vasquez-Holt");
            a_slip_is_laid_and_shown_with_its_place(officer, folder.withASlip());
            a_gap_is_read_and_mended(officer, folder.written());
            what_would_have_been_judged_otherwise_is_counted_and_opened(officer);
            it_is_adopted(officer);
        }
        try (var councillor = windows.open(Window.PHONE, OFF)) {
            councillor.goTo("/uttlesford/protocol").look("concord-contents").says("The Culmbridge Concord", "Foreword");
            councillor.goTo("/uttlesford/protocol/B").look("concord-clause").says("10 days");
            councillor
                    .goTo("/uttlesford/may-i/depot.enter?who=member&depot-keeper-is-there=no")
                    .look("concord-may-i")
                    .says("Come back when the depot keeper is there.");
        }
    }

    private static void a_slip_is_laid_and_shown_with_its_place(Window officer, Concord folder) {
        officer.goTo(DRAFTS).look("drafts-empty").says("No draft has been laid yet.");
        officer.press("Lay the draft").isStatus(422).look("drafts-nothing-sent");
        officer.sendFiles("A ZIP file, or the files of the pack", folder.zip())
                .write("What is new in it? (optional)", "Our own protocol, at last")
                .press("Lay the draft")
                .look("draft-with-a-slip")
                .says("It has 1 mistake, so it cannot be adopted.", "clauses.yaml, line 8", "no norm cites it");
    }

    private static void a_gap_is_read_and_mended(Window officer, Concord folder) {
        officer.press("Mend it and lay it again");
        officer.sendFiles("A ZIP file, or the files of the pack", folder.zip())
                .press("Lay the draft")
                .look("draft-sound")
                .says("No mistakes. 15 examples came out as its author expects.", "Foreword");
        officer.press("What is weak in it")
                .look("draft-findings")
                .says("Cases that no norm answers", "the member asks as a private person", "Open");
        officer.goTo(DRAFTS)
                .sendFiles(
                        "A ZIP file, or the files of the pack", folder.mended().zip())
                .press("Lay the draft")
                .says("16 examples");
        officer.press("What is weak in it").look("draft-findings-mended").says("3 findings, 0 of them open");
        officer.press("Back to the draft");
    }

    private static void what_would_have_been_judged_otherwise_is_counted_and_opened(Window officer) {
        officer.press("Put the acts of the last year to it")
                .look("draft-replay")
                .says("Judged otherwise:", "New, a duty: the officer who was asked, \"Answer\", within 10 days");
        officer.pressFirst("Look at the act").isStatus(200).look("draft-replay-act");
        officer.goTo(DRAFTS + "/3");
    }

    private void it_is_adopted(Window officer) {
        var today = program.today().toString();
        officer.press("Enter that it was adopted").look("draft-adopt");
        officer.press("Read it over").isStatus(422).look("draft-adopt-problems");
        officer.write("Which body adopted it?", "the Council")
                .writeDay("On which day was the meeting?", today)
                .write("Which minute says so?", "minute 31")
                .writeDay("From which day is it in force?", today)
                .choose("They keep the protocol that they were opened under")
                .press("Read it over")
                .look("draft-adopt-read-over");
        officer.press("Enter that a draft was adopted").look("draft-adopted");
        officer.goTo(DRAFTS).look("drafts-adopted").says("In force since", "the Council", "minute 31", "Superseded");
    }
}
