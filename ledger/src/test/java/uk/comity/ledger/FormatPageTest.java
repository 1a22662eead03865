package uk.comity.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the examples off docs/reference/ledger-format.md, so that page and code cannot differ. */
class FormatPageTest {

    private static final String PAGE = page();

    @Test
    void the_hash_vectors_hold() {
        var frontier = Frontier.EMPTY;
        for (var line : lines("hash-vectors")) {
            var words = line.split(" ", -1);
            if (!words[0].equals("-")) {
                var leaf = words[0].equals("empty") ? "" : words[0];
                frontier = frontier.append(Hash.ofLeaf(HexFormat.of().parseHex(leaf)));
            }
            assertThat(frontier.root().hex()).as(line).isEqualTo(words[1]);
        }
        assertThat(frontier.size()).isEqualTo(8);
    }

    @Test
    void the_canonical_lines_are_read_and_written_again_as_they_stand() {
        assertThat(lines("canonical"))
                .hasSizeGreaterThan(10)
                .allSatisfy(line ->
                        assertThat(Canonical.read(line).orElseThrow().text()).isEqualTo(line));
    }

    @Test
    void the_lines_that_are_not_canonical_are_refused_at_the_byte_stated() {
        assertThat(lines("not-canonical")).hasSizeGreaterThan(25).allSatisfy(line -> {
            var words = line.split(" ", 2);
            assertThat(Canonical.read(words[1]))
                    .isInstanceOfSatisfying(
                            Reading.Flaw.class, flaw -> assertThat(flaw.at()).isEqualTo(Integer.parseInt(words[0])));
        });
    }

    @Test
    void the_content_has_its_digest() {
        var values = lines("content").stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
        assertThat(Content.read(values.get(0), values.get(1))
                        .orElseThrow()
                        .digest()
                        .hex())
                .isEqualTo(values.get(2));
    }

    @Test
    void the_keys_belong_together_and_sign_the_checkpoint_as_it_stands() {
        var signer = Signer.ofText(lines("keys").get(0)).orElseThrow();
        assertThat(signer.verifier().text()).isEqualTo(lines("keys").get(1));
        var head = Checkpoint.open(block("checkpoint"), trust()).orElseThrow();
        assertThat(signer.sign(head)).isEqualTo(block("checkpoint"));
    }

    @Test
    void the_proof_file_proves_its_leaf() {
        var proof = Proof.open(block("proof"), trust()).orElseThrow();
        assertThat(proof.text()).isEqualTo(block("proof"));
        assertThat(proof.leaf().index()).isEqualTo(1);
    }

    @Test
    void the_export_is_sound_and_is_what_this_code_writes_of_the_same_ledger() throws IOException {
        var bytes = block("export").getBytes(StandardCharsets.UTF_8);
        assertThat(Export.read(new ByteArrayInputStream(bytes), trust(), entered -> {}))
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.checkpoint()).contains(block("checkpoint")));
        assertThat(SampleLedger.ofFive().export(SampleLedger.SIGNER)).isEqualTo(bytes);
    }

    private static Trust trust() {
        return Trust.in(Verifier.ofText(lines("keys").get(1)).orElseThrow());
    }

    private static List<String> lines(String name) {
        return block(name).lines().toList();
    }

    /** What stands between the fences with this name. */
    private static String block(String name) {
        var fence = "\n```" + name + "\n";
        assertThat(PAGE).contains(fence);
        int begin = PAGE.indexOf(fence) + fence.length();
        return PAGE.substring(begin, PAGE.indexOf("```\n", begin));
    }

    private static String page() {
        var here = Path.of("").toAbsolutePath();
        var pages = Stream.iterate(here, Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("docs/reference/ledger-format.md"))
                .filter(Files::exists);
        try {
            return Files.readString(pages.findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
