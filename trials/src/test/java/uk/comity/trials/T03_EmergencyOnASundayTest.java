package uk.comity.trials;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario S14: a culvert floods on Sunday 8 November 2026, and Cllr Hesper Quayle has the engineer's mobile number. */
@ExtendWith(Telling.class)
@DisplayName("T03 An emergency on a Sunday")
class T03_EmergencyOnASundayTest {

    private static final String HESPER = "hesper-quayle";
    private static final String ENGINEER = "davin-okoro-lisle";
    private static final Map<String, Object> FLOOD = Map.of(
            "is-emergency", true,
            "beyond-the-officers-authority", false,
            "asks-for-work-beyond-duties-or-hours", false);
    private static final Map<String, Object> PRIVATE_ROAD =
            Map.of("is-emergency", true, "beyond-the-officers-authority", true);

    @Test
    void in_uttlesford_she_is_refused_and_offered_the_out_of_hours_line(Story story) {
        story.on("2026-11-08T15:00");
        var hesper = story.at(Story.UTTLESFORD).as(HESPER);
        hesper.approaches(ENGINEER, "MESSAGE", "The culvert floods.", FLOOD)
                .refusedBy("3.89b")
                .says("out of hours line");
        hesper.callsTheLine("Mill Lane floods.", FLOOD).permittedBy("3.89c");
        hesper.callsTheLine("Have the private road closed.", PRIVATE_ROAD).refusedBy("3.89d");
        story.standsInTheLedger();
    }

    @Test
    void in_uttlesford_a_private_road_is_beyond_the_engineers_powers_emergency_or_not(Story story) {
        story.on("2026-11-09T11:00");
        var hesper = story.at(Story.UTTLESFORD).as(HESPER);
        hesper.callsTheLine(
                        "Have the private road closed.",
                        Map.of("is-emergency", false, "beyond-the-officers-authority", true))
                .refusedBy("3.89d");
        hesper.approaches(
                        ENGINEER,
                        "CALL",
                        "Close the private road.",
                        Map.of(
                                "is-emergency", false,
                                "beyond-the-officers-authority", true,
                                "asks-for-work-beyond-duties-or-hours", false))
                .refusedBy("3.89d");
        story.standsInTheLedger();
    }

    @Test
    void in_uttlesford_nobody_is_asked_to_work_beyond_hours_and_meetings_are_by_appointment(Story story) {
        story.on("2026-11-09T11:00");
        var hesper = story.at(Story.UTTLESFORD).as(HESPER);
        hesper.approaches(
                        ENGINEER,
                        "CALL",
                        "Could you look at it tonight?",
                        Map.of(
                                "is-emergency", false,
                                "beyond-the-officers-authority", false,
                                "asks-for-work-beyond-duties-or-hours", true))
                .refusedBy("3.89a");
        hesper.meets(ENGINEER, "2026-11-10T10:00:00", Map.of("has-appointment", false))
                .heldFor("has-appointment", "3.910b");
        hesper.meets(ENGINEER, "2026-11-10T10:00:00", Map.of("has-appointment", true))
                .done();
        story.standsInTheLedger();
    }

    @Test
    void in_the_draft_district_the_message_passes_with_a_word_on_officers_free_time(Story story) {
        story.on("2026-11-08T15:00");
        var hesper = story.at(Story.DRAFT_DISTRICT).as(HESPER);
        hesper.approaches(ENGINEER, "MESSAGE", "The culvert floods.", FLOOD)
                .silent()
                .advisedBy("4.10");
        story.on("2026-11-09T11:00");
        hesper.approaches(ENGINEER, "MESSAGE", "Thank you.", FLOOD).silent().notAdvisedBy("4.10");
        story.standsInTheLedger();
    }

    @ParameterizedTest
    @ValueSource(strings = {Story.WBC, Story.COUNTY})
    void where_the_protocol_says_nothing_of_emergencies_so_does_comity(String key, Story story) {
        story.on("2026-11-08T15:00");
        story.at(key)
                .as(HESPER)
                .approaches(ENGINEER, "MESSAGE", "The culvert floods.", FLOOD)
                .silent();
        story.standsInTheLedger();
    }

    @Test
    void in_east_northamptonshire_she_may_turn_to_any_section(Story story) {
        story.on("2026-11-08T15:00");
        story.at(Story.EAST_NORTHAMPTONSHIRE)
                .as(HESPER)
                .approaches(ENGINEER, "MESSAGE", "The culvert floods.", FLOOD)
                .permittedBy("4.3a");
        story.standsInTheLedger();
    }
}
