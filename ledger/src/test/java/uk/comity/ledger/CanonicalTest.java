package uk.comity.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    @Test
    void names_are_sorted_by_their_utf16_units_as_the_rfc_shows() {
        // The names of RFC 8785 section 3.2.3; by code point the emoji would come after the Hebrew letter.
        var fields = Canonical.Fields.NONE
                .with("\u20ac", "Euro Sign")
                .with("\r", "Carriage Return")
                .with("\ufb33", "Hebrew Letter Dalet With Dagesh")
                .with("1", "One")
                .with("\ud83d\ude00", "Emoji: Grinning Face")
                .with("\u0080", "Control")
                .with("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(fields.text())
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void characters_are_escaped_only_where_the_rfc_escapes_them() {
        assertThat(new Canonical.Text("\u20ac$\u000f\nA'B\"\\\\\"/\u007f\u2028\b\t\f\r\u0000").text())
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\u2028\\b\\t\\f\\r\\u0000\"");
    }

    @Test
    void half_of_a_surrogate_pair_is_refused_in_texts_and_in_names() {
        assertThatThrownBy(() -> new Canonical.Text("a\ud800")).hasMessageContaining("surrogate");
        assertThatThrownBy(() -> Canonical.Fields.NONE.with("\udc00", 1)).hasMessageContaining("surrogate");
        assertThat(Canonical.read("\"\ud800\"")).isInstanceOf(Reading.Flaw.class);
    }

    @Test
    void whole_numbers_end_where_other_readers_would_begin_to_round() {
        assertThat(new Canonical.Whole(9007199254740991L).text()).isEqualTo("9007199254740991");
        assertThatThrownBy(() -> new Canonical.Whole(9007199254740992L)).hasMessageContaining("2^53");
        assertThatThrownBy(() -> new Canonical.Whole(Long.MIN_VALUE)).hasMessageContaining("2^53");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused_at_their_place() {
        for (var tail : List.of(
                new byte[] {(byte) 0xff},
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                new byte[] {(byte) 0xc0, (byte) 0x80},
                new byte[] {(byte) 0xe2, (byte) 0x82})) {
            var bytes = new byte[4 + tail.length];
            System.arraycopy("\"é".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 3);
            bytes[3] = 'x';
            System.arraycopy(tail, 0, bytes, 4, tail.length);
            assertThat(Canonical.read(bytes))
                    .isEqualTo(new Reading.Flaw<>(4, "These bytes are not well-formed UTF-8."));
        }
    }

    @Test
    void nesting_ends_at_64_for_reader_and_writer_alike() {
        var deepest = "[".repeat(64) + "1" + "]".repeat(64);
        assertThat(Canonical.read(deepest).orElseThrow().text()).isEqualTo(deepest);
        assertThat(Canonical.read("[".repeat(100_000))).isInstanceOf(Reading.Flaw.class);
        var tooDeep = new Canonical.Sequence(List.of(Canonical.read(deepest).orElseThrow()));
        assertThatThrownBy(tooDeep::text).hasMessageContaining("64 deep");
    }

    @Test
    void any_value_comes_back_from_its_text_and_no_other_spelling_is_accepted() {
        var chance = new Random(8785);
        for (int round = 0; round < 500; round++) {
            var value = value(chance, 3);
            var text = value.text();
            assertThat(Canonical.read(value.bytes())).isEqualTo(new Reading.Read<>(value));

            int at = chance.nextInt(text.length() + 1);
            var spoilt = text.substring(0, at) + (char) chance.nextInt(128) + text.substring(at);
            if (Canonical.read(spoilt) instanceof Reading.Read<Canonical>(Canonical other)) {
                assertThat(other).isNotEqualTo(value);
                assertThat(other.text()).isEqualTo(spoilt);
            }
        }
    }

    private static Canonical value(Random chance, int depth) {
        return switch (chance.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> new Canonical.Text(text(chance));
            case 1 -> new Canonical.Whole(chance.nextLong() >> (10 + chance.nextInt(54)));
            case 2 -> new Canonical.Truth(chance.nextBoolean());
            case 3 ->
                new Canonical.Sequence(IntStream.range(0, chance.nextInt(5))
                        .mapToObj(i -> value(chance, depth - 1))
                        .toList());
            default -> {
                var fields = new TreeMap<String, Canonical>();
                IntStream.range(0, chance.nextInt(5)).forEach(i -> fields.put(text(chance), value(chance, depth - 1)));
                yield new Canonical.Fields(fields);
            }
        };
    }

    private static String text(Random chance) {
        var text = new StringBuilder();
        for (int i = chance.nextInt(6); i > 0; i--) {
            int c = chance.nextInt(4) == 0 ? chance.nextInt(Character.MAX_CODE_POINT + 1) : chance.nextInt(128);
            text.appendCodePoint(c >= 0xd800 && c < 0xe000 ? 'x' : c);
        }
        return text.toString();
    }
}
