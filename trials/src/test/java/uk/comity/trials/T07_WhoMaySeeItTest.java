package uk.comity.trials;

import static uk.comity.trials.Asking.anEnquiry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dilwyn Carrowmere (Slate) and Quillon Reave (Copper) sit for the second ward, Hesper and Ottoline (Copper) for the first. */
@ExtendWith(Telling.class)
@DisplayName("T07 Who may see an enquiry, and for whom it is not there")
class T07_WhoMaySeeItTest {

    private static final String HESPER = "hesper-quayle";
    private static final String OTTOLINE = "ottoline-brannock";
    private static final String DILWYN = "dilwyn-carrowmere";
    private static final String QUILLON = "quillon-reave";

    @BeforeEach
    void on_a_tuesday_in_november(Story story) {
        story.on("2026-11-03T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Story.EAST_NORTHAMPTONSHIRE, Story.WBC, Story.UTTLESFORD, Story.COUNTY, Story.DRAFT_DISTRICT})
    void only_me_my_ward_or_my_group_in_my_ward(String key, Story story) {
        var council = story.at(key);
        var mine = council.as(HESPER).raises(anEnquiry().readableBy("ONLY_ME")).done();
        council.as(HESPER).sees(mine);
        council.as(OTTOLINE).doesNotSee(mine).answers(mine, "I know.").notFound();
        council.as(DILWYN).doesNotSee(mine);

        var wards = council.as(HESPER).raises(anEnquiry().readableBy("MY_WARD")).done();
        council.as(OTTOLINE).sees(wards);
        council.as(QUILLON).doesNotSee(wards);

        var groups = council.as(HESPER)
                .raises(anEnquiry().readableBy("MY_GROUP_IN_MY_WARD"))
                .done();
        council.as(OTTOLINE).sees(groups);
        council.as(QUILLON).doesNotSee(groups);
        var others = council.as(DILWYN)
                .raises(anEnquiry().readableBy("MY_GROUP_IN_MY_WARD"))
                .done();
        council.as(QUILLON).doesNotSee(others);
        council.as("bram-quennell").doesNotSee(others);
        story.standsInTheLedger();
    }

    @ParameterizedTest
    @ValueSource(strings = {Story.UTTLESFORD, Story.DRAFT_DISTRICT})
    void the_officer_the_managers_above_the_monitoring_officer_and_support_staff_see_it_and_no_other_officer(
            String key, Story story) {
        var council = story.at(key);
        var enquiry =
                council.as(HESPER).raises(anEnquiry().readableBy("ONLY_ME")).done();
        for (var somebody :
                new String[] {"ivo-merridew-shaw", "philippa-underhay", "corin-vasquez-holt", "odile-renshaw"}) {
            council.as(somebody).sees(enquiry);
        }
        for (var somebody : new String[] {"tamsin-greyl", "fern-abbotsleigh", "oriel-whitlock", "linnet-farrow"}) {
            council.as(somebody).doesNotSee(enquiry);
        }
        story.standsInTheLedger();
    }

    @ParameterizedTest
    @ValueSource(strings = {Story.WBC})
    void a_member_without_a_group_cannot_share_with_one(String key, Story story) {
        var jory = story.at(key).as("jory-pendrake");
        jory.raises(anEnquiry().readableBy("MY_GROUP_IN_MY_WARD")).outOfTurn().says("Only me");
        jory.raises(anEnquiry().with("ward", "ward-1")).outOfTurn().says("does not sit for");
        jory.raises(anEnquiry()).done();
        story.standsInTheLedger();
    }

    @ParameterizedTest
    @ValueSource(strings = {Story.EAST_NORTHAMPTONSHIRE})
    void the_matters_of_another_council_are_not_there(String key, Story story) {
        var enquiry = story.at(key).as(HESPER).raises(anEnquiry()).done();
        story.at(Story.COUNTY)
                .as(HESPER)
                .doesNotSee(enquiry)
                .withdraws(enquiry, "Mine?")
                .notFound();
        story.standsInTheLedger();
    }
}
