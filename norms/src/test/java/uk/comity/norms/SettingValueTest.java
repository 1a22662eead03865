package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "10-requests > 10 requests",
                "9am > 9am",
                "12:00 > 12:00",
                "10 working days > 10 working days",
                "true > yes",
                "monday-to-thursday > Monday to Thursday",
                "monday-tuesday-friday > Monday, Tuesday and Friday",
            })
    void a_value_is_told_in_words(String written, String told) {
        assertThat(SettingValue.find(written).orElseThrow().aloud()).isEqualTo(told);
    }
}
