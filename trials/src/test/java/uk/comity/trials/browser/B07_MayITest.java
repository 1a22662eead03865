package uk.comity.trials.browser;

import static uk.comity.trials.browser.Window.Scripts.OFF;
import static uk.comity.trials.browser.Window.Scripts.ON;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
@DisplayName("B07 Anybody asks May I?, is refused with the clause, and sees who decides")
class B07_MayITest {

    @Test
    void without_signing_in_and_without_script(Windows windows) {
        try (var anybody = windows.open(Window.DESK, OFF)) {
            anybody.goTo("/wbc/may-i").isStatus(200).look("may-i").says("What do you want to do?");
            anybody.goTo("/wbc/may-i?words=ask+about+a+benefit+claim")
                    .look("may-i-found")
                    .says("Raise an enquiry");
            anybody.goTo("/wbc/may-i/enquiry.raise").look("may-i-question").says("Why we ask", "I do not know");
            anybody.goTo("/wbc/may-i/enquiry.raise?who=member&subject=casework")
                    .look("may-i-refused")
                    .says("You cannot do this here", "clause 4.5b", "What you said");
            anybody.goTo("/wbc/may-i/enquiry.raise?asked=subject&who=member")
                    .isStatus(422)
                    .look("may-i-no-answer");
            anybody.goTo("/wbc/may-i/enquiry.raise?actor-is-member=yes&actor-is-officer=yes")
                    .isStatus(422)
                    .look("may-i-contradiction")
                    .says("do not fit together");
            anybody.goTo("/wbc/may-i/enquiry.raise?on=1999-01-01")
                    .look("may-i-before")
                    .says("No protocol was in force");
        }
    }

    @Test
    void on_a_phone_the_ladder_is_shown(Windows windows) {
        try (var anybody = windows.open(Window.TABLET, ON)) {
            anybody.goTo("/east-northamptonshire/may-i/inspection.request?who=member&paper-business=no-meeting")
                    .look("may-i-document");
        }
    }
}
