package uk.comity.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafTest {

    private static final UUID ACT = UUID.fromString("0c3f1a52-9b64-4d0e-8a71-5e2f6b7c8d90");
    private static final Instant MORNING = Instant.parse("2026-04-12T09:30:00.123Z");
    private static final Hash DIGEST = Hash.ofNothing();
    private static final String LATER =
            "{\"act\":\"0c3f1a52-9b64-4d0e-8a71-5e2f6b7c8d90\",\"actor\":\"person:7\",\"at\":\"2026-04-12T09:30:00.123Z\","
                    + "\"content\":\"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                    + "\"entries\":[\"enquiry.raised/1\"],\"folio\":\"enquiry:9\",\"index\":3}";

    private static Leaf later() {
        return Leaf.of(3, ACT, "person:7", MORNING, "enquiry:9", List.of("enquiry.raised/1"), DIGEST);
    }

    private static Leaf opening() {
        return Leaf.opening("comity/anytown", ACT, "system", MORNING, "ledger", DIGEST);
    }

    @Test
    void a_leaf_is_written_as_one_canonical_object() {
        assertThat(later().text()).isEqualTo(LATER);
        assertThat(opening().text())
                .endsWith(
                        "\"folio\":\"ledger\",\"index\":0,\"origin\":\"comity/anytown\",\"scheme\":\"comity-ledger/1\"}");
    }

    @Test
    void a_leaf_comes_back_from_its_text() {
        assertThat(Leaf.read(LATER)).isEqualTo(new Reading.Read<>(later()));
        assertThat(Leaf.read(opening().text())).isEqualTo(new Reading.Read<>(opening()));
    }

    @Test
    void time_finer_than_milliseconds_is_cut_off_when_a_leaf_is_made() {
        var finer =
                Leaf.of(3, ACT, "person:7", MORNING.plusNanos(999), "enquiry:9", List.of("enquiry.raised/1"), DIGEST);
        assertThat(finer).isEqualTo(later());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2026-04-12T09:30:00.123Z | 2026-04-12T09:30:00.1230Z",
                "2026-04-12T09:30:00.123Z | 2026-04-12T10:30:00.123+01:00",
                "2026-04-12T09:30:00.123Z | 2026-02-30T09:30:00.123Z",
                "2026-04-12T09:30:00.123Z | 2026-04-12t09:30:00.123Z",
                "0c3f1a52-9b64 | C3F1A52-9b64",
                "0c3f1a52-9b64 | c3f1a52-9b64",
                "sha256:e3 | sha256:E3",
                "sha256:e3 | sha256:",
                "sha256:e3 | sha512:e3",
                "\"index\":3 | \"index\":-3",
                "\"index\":3 | \"index\":\"3\"",
                "\"index\":3 | \"index\":0",
                "\"index\":3 | \"index\":3,\"more\":1",
                "\"index\":3 | \"index\":3,\"origin\":\"x\"",
                "\"index\":3 | \"index\":3,\"origin\":\"x\",\"scheme\":\"comity-ledger/1\"",
                "\"actor\":\"person:7\", | ~~",
                "\"person:7\" | 7",
                "\"person:7\" | \"\"",
                "\"person:7\" | \"a\\nb\"",
                "[\"enquiry.raised/1\"] | []",
                "[\"enquiry.raised/1\"] | \"enquiry.raised/1\"",
                "[\"enquiry.raised/1\"] | [1]",
                "enquiry.raised/1 | enquiry.raised",
                "enquiry.raised/1 | enquiry.raised/0",
                "enquiry.raised/1 | Enquiry/1",
                "enquiry.raised/1 | ledger.opened/1",
            })
    void a_leaf_that_strays_from_the_format_is_not_read(String right, String wrong) {
        assertThat(LATER).contains(right);
        assertThat(Leaf.read(LATER.replace(right, wrong))).isInstanceOf(Reading.Flaw.class);
    }

    @Test
    void a_leaf_names_the_earlier_leaves_that_it_redacts() {
        var redacting = later().redacting(List.of(0L, 2L));
        assertThat(redacting.text()).endsWith("\"index\":3,\"redacts\":[0,2]}");
        assertThat(Leaf.read(redacting.text())).isEqualTo(new Reading.Read<>(redacting));
        for (var wrong : List.of("[]", "[3]", "[2,0]", "[1,1]", "[-1]", "1", "[\"1\"]")) {
            assertThat(Leaf.read(redacting.text().replace("[0,2]", wrong)))
                    .as(wrong)
                    .isInstanceOf(Reading.Flaw.class);
        }
    }

    @Test
    void a_leaf_of_another_scheme_is_refused_by_name() {
        assertThat(Leaf.read(opening().text().replace("comity-ledger/1", "comity-ledger/2")))
                .isEqualTo(new Reading.Flaw<>(0, "This ledger was made by another scheme than comity-ledger/1."));
    }

    @Test
    void a_leaf_cannot_be_made_against_the_rules() {
        assertThatThrownBy(() -> Leaf.of(0, ACT, "person:7", MORNING, "enquiry:9", List.of("enquiry.raised/1"), DIGEST))
                .hasMessageContaining("first leaf");
        assertThatThrownBy(() -> Leaf.opening("any town", ACT, "system", MORNING, "ledger", DIGEST))
                .hasMessageContaining("origin");
        assertThatThrownBy(() -> new Leaf(
                        3,
                        ACT,
                        "person:7",
                        MORNING.plusNanos(1),
                        "enquiry:9",
                        List.of("a/1"),
                        DIGEST,
                        Optional.empty(),
                        List.of()))
                .hasMessageContaining("milliseconds");
    }

    @Test
    void the_same_words_under_another_salt_have_another_digest() {
        var words = Canonical.Fields.NONE.with("words", "May I see the report?");
        var chance = new SecureRandom();
        var content = Content.seal(chance, words);
        assertThat(Content.seal(chance, words).digest()).isNotEqualTo(content.digest());
        assertThat(Content.read(content.salt().hex(), words.text())).isEqualTo(new Reading.Read<>(content));
        assertThat(Content.read(content.salt().hex().toUpperCase(java.util.Locale.ROOT) + "0", words.text()))
                .isInstanceOf(Reading.Flaw.class);
        assertThat(Content.read(content.salt().hex(), "[]")).isInstanceOf(Reading.Flaw.class);
    }
}
