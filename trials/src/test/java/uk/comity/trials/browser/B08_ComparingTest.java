package uk.comity.trials.browser;

import static uk.comity.trials.browser.Window.Scripts.OFF;
import static uk.comity.trials.browser.Window.Scripts.ON;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
@DisplayName("B08 Comparing protocols before councils merge")
class B08_ComparingTest {

    @Test
    void anybody_sees_what_changes_for_a_councillor_and_narrows_it_down(Windows windows) {
        try (var anybody = windows.open(Window.DESK, ON)) {
            anybody.goTo("/").press("Compare protocols").look("compare-start");
            anybody.tick("WBC").tick("Uttlesford");
            anybody.press("Compare").look("compare").says("In short", "opposite answers", "Every case was looked at.");
            anybody.write("Words in the subject", "need to know")
                    .press("Compare")
                    .look("compare-narrowed");
            anybody.press("Need to know test").look("compare-subject").says("refuses it", "permits it");
        }
    }

    @Test
    void it_works_on_a_telephone_without_scripts_and_says_what_is_missing(Windows windows) {
        try (var anybody = windows.open(Window.PHONE, OFF)) {
            anybody.goTo("/compare?packs=wbc,utlesford")
                    .isStatus(422)
                    .look("compare-error")
                    .says("Did you mean");
            anybody.goTo("/compare?packs=wbc,uttlesford,county")
                    .look("compare-phone")
                    .says("214 subjects");
            anybody.goTo("/compare/subject/need-to-know-test?packs=wbc,uttlesford")
                    .look("compare-subject-phone");
        }
    }

    @Test
    void whose_rule_goes_on_is_chosen_and_the_draft_is_looked_at_before_it_is_taken_away(Windows windows) {
        try (var anybody = windows.open(Window.DESK, OFF)) {
            anybody.goTo("/compare?packs=wbc,uttlesford").press("Draft one protocol from these");
            anybody.look("merge-parts").pick("Groups", "WBC");
            anybody.press("Choose one by one: Documents").look("merge-subjects");
            anybody.says("Documents, subject by subject").pick("Need to know test", "Uttlesford");
            anybody.write("A short name for the draft", "Mid Vale")
                    .press("Draft the protocol")
                    .isStatus(422)
                    .look("merge-problem")
                    .says("Use lower case letters, digits and hyphens");
            anybody.write("A short name for the draft", "mid-vale").press("Draft the protocol");
            anybody.page().getByText("What the choice leaves out").first().waitFor();
            anybody.look("merge-draft").says("What the choice leaves out", "The draft is sound: it could be adopted.");
            anybody.unfold().look("merge-draft-unfolded").says("Instead: Uttlesford.");
            anybody.press("Choose otherwise").says("Chosen one by one: 1.");
        }
    }
}
