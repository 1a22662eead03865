package uk.comity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import uk.comity.matters.inspection.InspectionAct;

class ActReaderTest {

    @Test
    void a_word_may_be_written_as_acts_or_as_facts_write_it() {
        assertThat(read("council-business")).isEqualTo(read("COUNCIL_BUSINESS"));
        assertThat(read("Council-Business").capacity()).isEqualTo(InspectionAct.Capacity.COUNCIL_BUSINESS);
    }

    @Test
    void a_word_that_there_is_not_is_answered_with_those_that_there_are() {
        assertThatThrownBy(() -> read("business"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("COUNCIL_BUSINESS, CONSTITUENT, PRIVATE");
    }

    private static InspectionAct.Request read(String capacity) {
        var json = ActReader.JSON.readTree(
                "{\"member\": \"hesper-quayle\", \"words\": \"The lease\", \"capacity\": \"" + capacity + "\"}");
        return (InspectionAct.Request) ActReader.read(InspectionAct.Request.class, json);
    }
}
