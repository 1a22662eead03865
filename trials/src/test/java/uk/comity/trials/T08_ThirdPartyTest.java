package uk.comity.trials;

import static uk.comity.trials.Asking.anEnquiry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Telling.class)
@DisplayName("T08 What an answer may tell")
class T08_ThirdPartyTest {

    private static final String HESPER = "hesper-quayle";
    private static final String IVO = "ivo-merridew-shaw";

    @BeforeEach
    void on_a_tuesday_in_november(Story story) {
        story.on("2026-11-03T10:00");
    }

    @Test
    void in_the_draft_district_a_constituent_hears_of_somebody_else_only_what_is_public(Story story) {
        var council = story.at(Story.DRAFT_DISTRICT);
        var enquiry = council.as(HESPER).raises(anEnquiry().forAConstituent()).done();
        council.as(IVO)
                .answers(enquiry, "Her neighbour was warned.", tellingOfSomebodyElse(false, false))
                .refusedBy("11.2c");
        council.as(IVO)
                .answers(enquiry, "Her neighbour was warned.", tellingOfSomebodyElse(true, true))
                .refusedBy("11.2d");
        council.as(IVO)
                .answers(enquiry, "Her neighbour has planning consent.", tellingOfSomebodyElse(true, false))
                .silent();
        story.standsInTheLedger();
    }

    @Test
    void in_the_draft_district_that_test_is_for_constituents_questions(Story story) {
        var council = story.at(Story.DRAFT_DISTRICT);
        var enquiry = council.as(HESPER).raises(anEnquiry()).done();
        council.as(IVO)
                .answers(enquiry, "The owner was warned.", tellingOfSomebodyElse(false, false))
                .silent();
        story.standsInTheLedger();
    }

    @Test
    void in_uttlesford_a_legal_reason_stops_the_answer_and_facts_go_into_the_bulletin(Story story) {
        var council = story.at(Story.UTTLESFORD);
        var enquiry = council.as(HESPER).raises(anEnquiry()).done();
        council.as(IVO)
                .answers(enquiry, "The tender was ...", Map.of("law-bars-the-information", true))
                .refusedBy("7.2b");
        council.as(IVO)
                .answers(enquiry, "Four times a year.", Map.of("law-bars-the-information", false))
                .permittedBy("7.2a")
                .keptBy("7.1a");
        var other = council.as(HESPER).raises(anEnquiry().forAConstituent()).done();
        council.as(IVO)
                .answers(other, "In July.", Map.of("law-bars-the-information", false))
                .permittedBy("7.2a")
                .advisedBy("5.5a");
        story.standsInTheLedger();
    }

    private static Map<String, Object> tellingOfSomebodyElse(boolean isPublic, boolean barred) {
        var declared = new LinkedHashMap<>(Asking.PLAIN_ANSWER);
        declared.put("answer-gives-third-party-information", true);
        declared.put("third-party-information-is-public", isPublic);
        declared.put("data-law-bars-the-information", barred);
        return declared;
    }
}
