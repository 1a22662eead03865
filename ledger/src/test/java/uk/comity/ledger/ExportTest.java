package uk.comity.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExportTest {

    private static final SampleLedger SAMPLE = SampleLedger.ofFive();
    private static final byte[] FILE = SAMPLE.export(SampleLedger.SIGNER);
    private static final List<String> LINES =
            new String(FILE, StandardCharsets.UTF_8).lines().toList();

    @Test
    void an_export_is_a_header_two_lines_for_each_leaf_a_checkpoint_and_an_end() {
        assertThat(LINES.stream().map(line -> line.split(" ", 2)[0]))
                .containsExactly(
                        "comity-ledger/1",
                        "leaf",
                        "content",
                        "leaf",
                        "content",
                        "leaf",
                        "redacted",
                        "leaf",
                        "content",
                        "leaf",
                        "content",
                        "checkpoint",
                        "end");
        assertThat(read(FILE))
                .isEqualTo(
                        new Sound(SAMPLE.head(), 1, Optional.of(SAMPLE.notes().getLast())));
    }

    @Test
    void what_is_read_from_an_export_gives_the_same_head_and_the_same_export_again() throws IOException {
        var random = SampleLedger.random(new Random(11), 300);
        var file = random.export(SampleLedger.SIGNER);
        var copy = SampleLedger.empty();
        var verdict = Export.read(new ByteArrayInputStream(file), SampleLedger.TRUST, entered -> {
            copy.enter(entered.leaf(), entered.content());
            assertThat(copy.head()).isEqualTo(entered.head());
        });
        assertThat(verdict).isInstanceOf(Sound.class);
        assertThat(copy.head()).isEqualTo(random.head());
        assertThat(copy.export(SampleLedger.SIGNER)).isEqualTo(file);
    }

    @Test
    void any_changed_byte_is_found_at_its_line() {
        var chance = new Random(12);
        long line = 1;
        for (int at = 0; at < FILE.length; at++) {
            for (int bit : new int[] {0, 1 + chance.nextInt(7)}) {
                var spoilt = FILE.clone();
                spoilt[at] ^= (byte) (1 << bit);
                assertThat(brokenLine(spoilt)).as("byte %d, bit %d", at, bit).isEqualTo(line);
            }
            line += FILE[at] == '\n' ? 1 : 0;
        }
    }

    @Test
    void any_dropped_line_is_found_at_the_line_that_then_stands_there() {
        for (int i = 0; i < LINES.size(); i++) {
            var lines = new ArrayList<>(LINES);
            lines.remove(i);
            assertThat(brokenLine(lines)).as("line %d", i + 1).isEqualTo(i + 1);
        }
    }

    @Test
    void any_leaf_dropped_with_its_content_is_found_at_the_line_that_then_stands_there() {
        for (int i = 1; i < LINES.size() - 2; i += 2) {
            var lines = new ArrayList<>(LINES);
            lines.remove(i);
            lines.remove(i);
            assertThat(brokenLine(lines)).as("line %d", i + 1).isEqualTo(i + 1);
        }
    }

    @Test
    void any_line_written_twice_is_found_at_its_second_time() {
        for (int i = 0; i < LINES.size(); i++) {
            var lines = new ArrayList<>(LINES);
            lines.add(i, LINES.get(i));
            assertThat(brokenLine(lines)).as("line %d", i + 1).isEqualTo(i + 2);
        }
    }

    @Test
    void any_two_swapped_lines_are_found_at_the_first_of_them() {
        for (int i = 0; i < LINES.size(); i++) {
            for (int j = i + 1; j < LINES.size(); j++) {
                var lines = new ArrayList<>(LINES);
                Collections.swap(lines, i, j);
                // Where "redacted" takes a content's place, only the content in the wrong place shows it.
                boolean redaction =
                        LINES.get(j).equals("redacted") && LINES.get(i).startsWith("content ");
                assertThat(brokenLine(lines))
                        .as("lines %d and %d", i + 1, j + 1)
                        .isEqualTo((redaction ? j : i) + 1);
            }
        }
    }

    @Test
    void any_inserted_line_is_found_where_it_stands() {
        var strangers =
                new ArrayList<>(List.of("", " ", "leaf", "# note", "redacted", "content  {}", "end 5", "\u0000"));
        strangers.addAll(LINES);
        for (int i = 0; i <= LINES.size(); i++) {
            for (var stranger : strangers) {
                var lines = new ArrayList<>(LINES);
                lines.add(i, stranger);
                // A line before its own twin stands where the twin stood: then the twin is the one too many.
                boolean twin = i < LINES.size() && LINES.get(i).equals(stranger);
                // After "redacted" in a content's place it is the content that is one line too many.
                boolean redaction = stranger.equals("redacted")
                        && LINES.get(Math.min(i, 12)).startsWith("content ");
                assertThat(brokenLine(lines))
                        .as("%s before line %d", stranger, i + 1)
                        .isEqualTo(i + (twin || redaction ? 2 : 1));
            }
        }
    }

    @Test
    void a_content_taken_away_without_an_act_that_redacts_it_is_found_at_its_line() {
        for (int i = 2; i < 11; i += 2) {
            var lines = new ArrayList<>(LINES);
            lines.set(i, "redacted");
            if (i != 6) {
                var broken = broken(bytes(lines));
                assertThat(line(broken)).isEqualTo(i + 1);
                assertThat(broken.sentence()).contains("no later leaf redacts it");
            }
        }
    }

    @Test
    void a_file_cut_short_anywhere_is_found_at_the_line_that_is_cut_or_missing() {
        long line = 1;
        for (int at = 0; at < FILE.length; at++) {
            var broken = broken(Arrays.copyOf(FILE, at));
            assertThat(broken.at()).as("cut after %d bytes", at).isInstanceOf(Place.AtLine.class);
            assertThat(line(broken)).as("cut after %d bytes", at).isEqualTo(line);
            assertThat(broken.sentence()).contains("cut short");
            line += FILE[at] == '\n' ? 1 : 0;
        }
    }

    @Test
    void foreign_line_endings_are_named_as_such_at_the_first_line_that_has_them() {
        for (int i = 0; i < LINES.size(); i++) {
            var lines = new ArrayList<>(LINES);
            lines.set(i, lines.get(i) + "\r");
            var broken = broken(bytes(lines));
            assertThat(line(broken)).isEqualTo(i + 1);
            assertThat(broken.sentence()).contains("line endings");
        }
        assertThat(brokenLine(new String(FILE, StandardCharsets.UTF_8)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(brokenLine(("\ufeff" + new String(FILE, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);
    }

    @Test
    void a_leaf_rewritten_with_all_roots_computed_anew_is_caught_at_the_signed_head() {
        var forged = forgedSample();
        var forger = Signer.generate(SampleLedger.ORIGIN, new GivenBytes(SampleLedger.seed(2)));
        var lines = new ArrayList<>(new String(forged.export(forger), StandardCharsets.UTF_8)
                .lines()
                .toList());

        // With the true head kept, the head does not fit the leaves.
        var signedByForger = lines.set(11, LINES.get(11));
        var broken = broken(bytes(lines));
        assertThat(line(broken)).isEqualTo(12);
        assertThat(broken.sentence()).contains("rewritten after the head was signed");

        // With a head that fits, nobody who is trusted has signed it.
        lines.set(11, signedByForger);
        broken = broken(bytes(lines));
        assertThat(line(broken)).isEqualTo(12);
        assertThat(broken.sentence()).contains("None of the trusted keys");
    }

    @Test
    void leaves_cut_off_the_end_under_an_older_true_head_still_end_in_a_smaller_ledger_that_says_its_size() {
        var lines = new ArrayList<>(LINES.subList(0, 5));
        lines.add("checkpoint " + Encoded.base64(SAMPLE.notes().getFirst().getBytes(StandardCharsets.UTF_8)));
        lines.add("end 2");
        assertThat(read(bytes(lines)))
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.head().size()).isEqualTo(2));
        lines.set(5, LINES.get(11));
        var broken = broken(bytes(lines));
        assertThat(line(broken)).isEqualTo(6);
        assertThat(broken.expected()).isEqualTo("2 leaves");
        assertThat(broken.found()).isEqualTo("5 leaves");
    }

    @Test
    void the_export_of_another_ledger_is_refused_in_its_first_line() {
        var other = Signer.generate("comity/othertown", new GivenBytes(SampleLedger.seed(3)));
        var broken = (Broken) read(FILE, Trust.in(other.verifier()));
        assertThat(broken)
                .isEqualTo(new Broken(
                        new Place.AtLine(1, OptionalLong.empty()),
                        "comity-ledger/1 comity/othertown",
                        "comity-ledger/1 comity/anytown",
                        "Line 1: the file does not begin as an export of the ledger of comity/othertown does."));
    }

    @Test
    void a_line_without_an_end_is_given_up_after_16_mebibytes() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                return length;
            }
        };
        try {
            var verdict = Export.read(endless, SampleLedger.TRUST, entered -> {});
            assertThat(verdict).isInstanceOfSatisfying(Broken.class, broken -> {
                assertThat(broken.sentence()).isEqualTo("Line 1: this line is longer than 16 MiB.");
                assertThat(broken.found()).hasSize(80);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_ledger_that_is_broken_in_its_store_is_not_exported() throws IOException {
        var spoilt = SampleLedger.ofFive();
        spoilt.rowList().remove(1);
        var out = new ByteArrayOutputStream();
        var verdict = Export.write(spoilt.rows(), SampleLedger.SIGNER, out);
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.at()).isEqualTo(new Place.AtLeaf(1)));
        assertThat(read(out.toByteArray())).isInstanceOf(Broken.class);
        assertThat(Export.write(SampleLedger.empty().rows(), SampleLedger.SIGNER, out))
                .isInstanceOf(Broken.class);
    }

    /** The sample with other words in its fourth leaf, every hash and root computed anew. */
    static SampleLedger forgedSample() {
        var forged = SampleLedger.empty();
        for (int i = 0; i < 5; i++) {
            var leaf = SAMPLE.leaf(i);
            var content = SAMPLE.rowList()
                    .get(i)
                    .content()
                    .map(c -> Content.read(c.salt(), c.body()).orElseThrow());
            if (i == 3) {
                content = content.map(c -> new Content(c.salt(), c.body().with("words", "No.")));
                leaf = Leaf.of(
                        3,
                        leaf.act(),
                        leaf.actor(),
                        leaf.at(),
                        leaf.folio(),
                        leaf.entries(),
                        content.orElseThrow().digest());
            }
            forged.enter(leaf, content);
        }
        return forged;
    }

    private static Verdict read(byte[] file) {
        return read(file, SampleLedger.TRUST);
    }

    private static Verdict read(byte[] file, Trust trust) {
        try {
            return Export.read(new ByteArrayInputStream(file), trust, entered -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Broken broken(byte[] file) {
        var verdict = read(file);
        assertThat(verdict).isInstanceOf(Broken.class);
        return (Broken) verdict;
    }

    private static long line(Broken broken) {
        return broken.at() instanceof Place.AtLine(long number, OptionalLong leaf) ? number : -1;
    }

    private static long brokenLine(byte[] file) {
        return read(file) instanceof Broken broken ? line(broken) : 0;
    }

    private static long brokenLine(List<String> lines) {
        return brokenLine(bytes(lines));
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
