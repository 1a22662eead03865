package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalMeasureTest {

    @Test
    void a_setting_begins_with_its_number() {
        assertThat(LocalMeasure.number("10-requests")).hasValue(10);
        assertThat(LocalMeasure.number("7 days")).hasValue(7);
    }

    @Test
    void a_word_without_a_number_and_nought_are_none() {
        assertThat(LocalMeasure.number("many")).isEmpty();
        assertThat(LocalMeasure.number("0-requests")).isEmpty();
    }
}
