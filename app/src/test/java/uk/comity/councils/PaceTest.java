package uk.comity.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong clock = new AtomicLong(17);
    private final Pace pace = new Pace(2, Duration.ofMinutes(1), clock::get);

    @Test
    void who_asks_too_fast_rests_until_the_span_is_over_and_nobody_else_does() {
        assertThat(pace.tooFast("one")).isEmpty();
        assertThat(pace.tooFast("one")).isEmpty();
        assertThat(pace.tooFast("one")).hasValue(60);
        clock.addAndGet(Duration.ofSeconds(50).toNanos());
        assertThat(pace.tooFast("one")).hasValue(10);
        assertThat(pace.tooFast("another")).isEmpty();
        clock.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(pace.tooFast("one")).isEmpty();
    }

    @Test
    void behind_the_machines_own_proxy_the_sender_is_who_the_proxy_says_and_nobody_elses_word_counts() {
        assertThat(Pace.sender("192.0.2.7", "198.51.100.9")).isEqualTo("192.0.2.7");
        assertThat(Pace.sender("127.0.0.1", "")).isEqualTo("127.0.0.1");
        assertThat(Pace.sender("127.0.0.1", "made up, 198.51.100.9")).isEqualTo("198.51.100.9");
    }

    @Test
    void senders_without_number_are_not_remembered_without_end() {
        for (var i = 0; i < 25_000; i++) {
            assertThat(pace.tooFast("sender " + i)).isEmpty();
        }
        assertThat(pace.tooFast("sender 24999")).isEmpty();
        assertThat(pace.tooFast("sender 24999")).isPresent();
    }
}
