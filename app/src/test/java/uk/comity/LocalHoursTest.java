package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class LocalHoursTest {

    @Test
    void a_setting_says_the_hour_as_people_write_it() {
        assertThat(LocalHours.time("9am")).hasValue(LocalTime.of(9, 0));
        assertThat(LocalHours.time("5pm")).hasValue(LocalTime.of(17, 0));
        assertThat(LocalHours.time("8-30am")).hasValue(LocalTime.of(8, 30));
        assertThat(LocalHours.time("12pm")).hasValue(LocalTime.NOON);
    }

    @Test
    void a_word_that_is_no_time_is_none() {
        assertThat(LocalHours.time("noonish")).isEmpty();
        assertThat(LocalHours.time("25am")).isEmpty();
    }
}
