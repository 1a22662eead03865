package uk.comity.matters.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.comity.acts.FolioId;
import uk.comity.matters.Nature;
import uk.comity.matters.Paper;

class RegisteredInterestsTest {

    @Test
    void a_name_in_the_title_touches() {
        var field = land("I own a field", List.of("Sedge Lane"), "");

        assertThat(RegisteredInterests.touches(field, paper("Drainage at SEDGE LANE, phase 2", "")))
                .isTrue();
        assertThat(RegisteredInterests.touches(field, paper("Drainage at Sedge Laneway", "")))
                .isFalse();
    }

    @Test
    void two_telling_words_touch_and_common_ones_do_not() {
        var field = land("The field next to the drainage works at Culverhay", List.of(), "");

        assertThat(RegisteredInterests.touches(field, paper("Culverhay drainage report", "")))
                .isTrue();
        assertThat(RegisteredInterests.touches(field, paper("Report on the works and the site", "")))
                .isFalse();
        assertThat(RegisteredInterests.touches(field, paper("Drainage in Abbotsmere", "")))
                .isFalse();
    }

    @Test
    void whatever_a_body_does_touches_where_the_member_says_so() {
        assertThat(RegisteredInterests.touches(land("My firm", List.of(), "audit"), paper("Accounts", "audit")))
                .isTrue();
        assertThat(RegisteredInterests.touches(land("My firm", List.of(), ""), paper("Accounts", "")))
                .isFalse();
    }

    private static InterestEntry.Declared land(String subject, List<String> names, String body) {
        return new InterestEntry.Declared(InterestAct.Sort.LAND, subject, names, body);
    }

    private static Paper paper(String title, String body) {
        return new Paper(
                new FolioId("paper", "p1"),
                title,
                new Nature(
                        Nature.Sort.REPORT,
                        new Nature.Marking(Nature.Mark.OPEN, Optional.empty(), Nature.Openness.TO_NOBODY_YET),
                        new Nature.Business(body, Optional.empty(), Nature.Executive.NO, Nature.Stage.AHEAD),
                        new Nature.Holding("planning", Optional.empty(), "", Optional.empty()),
                        Set.of()));
    }
}
