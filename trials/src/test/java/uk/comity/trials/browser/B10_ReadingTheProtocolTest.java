package uk.comity.trials.browser;

import static uk.comity.trials.browser.Window.Scripts.OFF;
import static uk.comity.trials.browser.Window.Scripts.ON;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
@DisplayName("B10 Reading the protocol")
class B10_ReadingTheProtocolTest {

    @Test
    void anybody_goes_from_the_contents_to_a_clause_and_to_how_an_enquiry_goes(Windows windows) {
        try (var anybody = windows.open(Window.DESK, ON)) {
            anybody.goTo("/wbc/protocol").look("protocol-contents").says("Versions and what changed");
            anybody.goTo("/wbc/protocol/section/4").look("protocol-section").says("Clause 4.5b");
            anybody.press("Clause 4.5b").unfold().look("protocol-clause").says("What Comity does with it");
            anybody.press("How it goes: an enquiry")
                    .unfold()
                    .look("protocol-kind")
                    .says("Waiting for the councillor");
            anybody.goTo("/wbc/protocol/kinds/contact").look("protocol-kind-contact");
        }
    }

    @Test
    void words_are_found_versions_compared_and_days_that_are_none_answered_plainly(Windows windows) {
        try (var anybody = windows.open(Window.DESK, OFF)) {
            anybody.goTo("/wbc/protocol?words=councillor")
                    .look("protocol-search")
                    .says("clauses with \"councillor\"");
            anybody.goTo("/wbc/protocol?words=zebra")
                    .look("protocol-search-none")
                    .says("No clause has \"zebra\"");
            anybody.goTo("/wbc/protocol/versions").look("protocol-versions");
            anybody.goTo("/wbc/protocol/law").look("protocol-law");
            anybody.goTo("/wbc/protocol?on=hello")
                    .isStatus(422)
                    .look("protocol-no-such-day")
                    .says("There is no such day");
            anybody.goTo("/wbc/protocol?on=1990-05-01")
                    .isStatus(200)
                    .look("protocol-before-the-first")
                    .says("No protocol was in force on Tuesday 1 May 1990");
        }
    }

    @Test
    void the_whole_is_there_to_print_and_an_answer_shows_how_it_was_judged(Windows windows) {
        try (var anybody = windows.open(Window.PHONE, OFF)) {
            anybody.goTo("/wbc/protocol/print").look("protocol-print");
            anybody.goTo("/wbc/may-i/enquiry.raise?who=member&subject=casework")
                    .look("may-i-refused")
                    .press("How this was judged")
                    .look("may-i-judged")
                    .says("The same in words", "Settles it: Clause 4.5b");
        }
    }
}
