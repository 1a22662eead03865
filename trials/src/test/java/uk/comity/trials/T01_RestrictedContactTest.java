package uk.comity.trials;

import static uk.comity.trials.Asking.anEnquiry;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario S10: Cllr Wystan Marchbold has alarmed junior planning staff with calls late at night. */
@ExtendWith(Telling.class)
@DisplayName("T01 A councillor's contact with junior officers is restricted")
class T01_RestrictedContactTest {

    private static final String WYSTAN = "wystan-marchbold";
    private static final String MONITORING_OFFICER = "corin-vasquez-holt";
    private static final String CHIEF_EXECUTIVE = "aldous-fenwright";
    private static final String HEAD_OF_PLANNING = "nell-harkaway";
    private static final String JUNIOR_PLANNER = "fern-abbotsleigh";
    private static final Map<String, Object> A_PATTERN = Map.of("pattern-troubles-junior-officers", true);
    private static final Map<String, Object> A_MESSAGE = Map.of("is-emergency", false);

    @Test
    void in_east_northamptonshire_the_monitoring_officer_confines_him_to_the_head_of_service(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.EAST_NORTHAMPTONSHIRE);
        var wystan = council.as(WYSTAN);

        council.as(HEAD_OF_PLANNING)
                .restricts(WYSTAN, "planning", HEAD_OF_PLANNING, A_PATTERN)
                .refusedBy("4.4a")
                .mayBeDecidedBy("chief-executive", "monitoring-officer");
        council.as(MONITORING_OFFICER)
                .restricts(WYSTAN, "planning", HEAD_OF_PLANNING, Map.of("pattern-troubles-junior-officers", false))
                .heldFor("pattern-troubles-junior-officers", "4.4a");
        council.as(MONITORING_OFFICER)
                .restricts(WYSTAN, "planning", HEAD_OF_PLANNING, A_PATTERN)
                .permittedBy("4.4a");

        wystan.approaches(JUNIOR_PLANNER, "MESSAGE", "Ring me.", A_MESSAGE)
                .refusedBy("4.4b")
                .mayBeDecidedBy("head-of-service")
                .advisedBy("4.3c");
        wystan.raises(anEnquiry().to(JUNIOR_PLANNER)).refusedBy("4.4b");
        wystan.raises(anEnquiry().to(HEAD_OF_PLANNING)).permittedBy("4.2a");
        wystan.approaches("percy-thornback", "MESSAGE", "Another service.", A_MESSAGE)
                .permittedBy("4.3a");

        council.as("rufus-odanta")
                .consentsTo(WYSTAN, JUNIOR_PLANNER, "2026-11-10")
                .refusedBy("4.4b")
                .mayBeDecidedBy("head-of-service");
        council.as(HEAD_OF_PLANNING)
                .consentsTo(WYSTAN, JUNIOR_PLANNER, "2026-11-10")
                .permittedBy("4.4b");
        wystan.approaches(JUNIOR_PLANNER, "MESSAGE", "About the site visit.", A_MESSAGE)
                .permittedBy("4.3a");
        story.on("2026-11-11T10:00");
        wystan.approaches(JUNIOR_PLANNER, "MESSAGE", "And again.", A_MESSAGE).refusedBy("4.4b");

        council.as(HEAD_OF_PLANNING).lifts(WYSTAN, "It has been quiet.").refusedBy("4.4a");
        council.as(CHIEF_EXECUTIVE).lifts(WYSTAN, "It has been quiet.").permittedBy("4.4a");
        wystan.approaches(JUNIOR_PLANNER, "MESSAGE", "Thank you.", A_MESSAGE).permittedBy("4.3a");
        story.standsInTheLedger();
    }

    @Test
    void in_uttlesford_nobody_can_for_engagement_on_ward_issues_is_protected(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(Story.UTTLESFORD);
        for (var somebody : new String[] {MONITORING_OFFICER, CHIEF_EXECUTIVE, HEAD_OF_PLANNING}) {
            council.as(somebody)
                    .restricts(WYSTAN, "planning", HEAD_OF_PLANNING, A_PATTERN)
                    .refusedBy("1/p5")
                    .mayBeDecidedBy();
        }
        story.standsInTheLedger();
    }

    @ParameterizedTest
    @ValueSource(strings = {Story.WBC, Story.COUNTY, Story.DRAFT_DISTRICT})
    void elsewhere_the_protocol_gives_nobody_the_power(String key, Story story) {
        story.on("2026-11-03T10:00");
        story.at(key)
                .as(MONITORING_OFFICER)
                .restricts(WYSTAN, "planning", HEAD_OF_PLANNING, A_PATTERN)
                .refusedForWantOfAPower();
        story.standsInTheLedger();
    }
}
