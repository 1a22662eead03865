package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {

    private final Commands comity = Commands.onAFreshInstallation();

    @TempDir
    private Path folder;

    private Path export = Path.of("");
    private String key = "";

    @BeforeEach
    void aCouncilWithAHistoryAndItsExport() {
        comity.run(
                "council",
                "add",
                "harrowmere",
                "--name",
                "Harrowmere",
                "--protocol",
                "wbc",
                "--from",
                "2026-04-01",
                "--minute",
                "Council, minute 23");
        comity.run("register", "import", Feeds.INVENTED.toString(), "--council", "harrowmere", "--yes");
        key = comity.run("ledger", "key", "harrowmere").out().strip();
        export = folder.resolve("harrowmere.ledger");
        assertThat(comity.run("ledger", "export", "harrowmere", export.toString())
                        .exit())
                .isZero();
    }

    @Test
    void a_ledger_and_its_export_are_sound_and_have_the_same_head() {
        var verified = comity.run("ledger", "verify", "harrowmere");
        var checked = comity.run("ledger", "check", export.toString(), "--key", key);
        comity.run("ledger", "export", "harrowmere");

        assertThat(verified.exit()).isZero();
        assertThat(checked.exit()).isZero();
        assertThat(verified.err()).contains("Sound: 3 leaves, nothing changed, lost or added.");
        assertThat(head(checked)).isEqualTo(head(verified));
        assertThat(comity.bytes()).isEqualTo(text());
    }

    @Test
    void a_byte_that_was_flipped_is_named_by_its_line() throws IOException {
        var lines = Files.readAllLines(export).size();
        for (int line = 1; line <= lines; line++) {
            var ran = comity.run("ledger", "check", flipped(line).toString(), "--key", key);

            assertThat(ran.exit()).as("line %d", line).isEqualTo(6);
            assertThat(ran.err()).as("line %d", line).containsPattern("^Broken\\. Line " + line + "\\b");
        }
    }

    @Test
    void an_export_becomes_another_council_with_the_same_head_the_same_register_and_a_key_of_its_own() {
        var imported = comity.run("ledger", "import", export.toString(), "--council", "copy", "--name", "A copy");

        assertThat(imported.exit()).isZero();
        assertThat(head(imported)).isEqualTo(head(comity.run("ledger", "verify", "harrowmere")));
        assertThat(comity.run("register", "show", "copy").out())
                .isEqualTo(comity.run("register", "show", "harrowmere").out().replace("Harrowmere", "A copy"));
        assertThat(comity.run("council", "list").out()).containsPattern("copy +A copy +wbc .* +3 leaves");
        var keys = comity.run("ledger", "key", "copy").out().lines().toList();
        assertThat(keys).hasSize(2).contains(key);
        assertThat(keys.getFirst()).startsWith("comity/harrowmere+").isNotEqualTo(key);
    }

    @Test
    void an_imported_ledger_goes_on_and_stays_sound_while_the_original_key_does_not_vouch_for_what_comes_after() {
        comity.run("ledger", "import", export.toString(), "--council", "copy", "--name", "A copy", "--key", key);
        var settled = comity.run(
                "council",
                "setting",
                "copy",
                "answer-within",
                "8 working days",
                "--from",
                "2026-11-01",
                "--why",
                "Council, minute 24");
        var longer = folder.resolve("copy.ledger");
        comity.run("ledger", "export", "copy", longer.toString());
        var newKey =
                comity.run("ledger", "key", "copy").out().lines().findFirst().orElseThrow();

        assertThat(settled.exit()).isZero();
        assertThat(comity.run("ledger", "verify", "copy").err()).contains("Sound: 4 leaves");
        assertThat(comity.run("ledger", "check", longer.toString(), "--key", newKey)
                        .exit())
                .isZero();
        assertThat(comity.run("ledger", "check", longer.toString(), "--key", key)
                        .exit())
                .isEqualTo(6);
    }

    @Test
    void with_the_old_key_in_place_an_imported_ledger_goes_on_under_it() throws IOException {
        Files.copy(comity.keys().resolve("harrowmere.key"), comity.keys().resolve("moved.key"));

        comity.run("ledger", "import", export.toString(), "--council", "moved", "--name", "Moved", "--key", key);

        assertThat(comity.run("ledger", "key", "moved").out().strip()).isEqualTo(key);
        assertThat(comity.run("ledger", "verify", "moved").exit()).isZero();
    }

    @Test
    void a_key_of_another_ledger_that_lies_in_the_way_stops_the_import_before_anything_is_made() throws IOException {
        comity.run("council", "add", "fresh", "--name", "Fresh");
        Files.copy(comity.keys().resolve("fresh.key"), comity.keys().resolve("copy.key"));

        var ran = comity.run("ledger", "import", export.toString(), "--council", "copy", "--name", "A copy");

        assertThat(ran.exit()).isEqualTo(70);
        assertThat(ran.err()).contains("is for the ledger of comity/fresh, not of comity/harrowmere. Move it away");
        assertThat(comity.run("council", "list").out()).doesNotContain("copy");
    }

    @Test
    void of_a_broken_export_nothing_is_kept_and_a_whole_one_can_be_imported_afterwards() throws IOException {
        var broken = comity.run(
                "ledger", "import", flipped(6).toString(), "--council", "copy", "--name", "A copy", "--key", key);
        var listed = comity.run("council", "list");
        var whole = comity.run("ledger", "import", export.toString(), "--council", "copy", "--name", "A copy");

        assertThat(broken.exit()).isEqualTo(6);
        assertThat(broken.err()).contains("Broken. Line 6", "Nothing was imported.");
        assertThat(listed.out()).doesNotContain("copy");
        assertThat(whole.exit()).isZero();
    }

    @Test
    void a_key_that_is_none_an_unknown_ledger_and_a_missing_file_are_told_apart() throws IOException {
        var stranger = Files.writeString(
                folder.resolve("stranger.ledger"), text().replace("comity/harrowmere", "comity/elsewhere"));

        var noKey = comity.run("ledger", "check", export.toString(), "--key", key.substring(0, key.length() - 4));
        var unknown = comity.run("ledger", "import", stranger.toString(), "--council", "copy", "--name", "A copy");
        var missing = comity.run("ledger", "check", folder.resolve("none").toString(), "--key", key);
        var there = comity.run("ledger", "export", "harrowmere", export.toString());
        var taken = comity.run("ledger", "import", export.toString(), "--council", "harrowmere", "--name", "Again");

        assertThat(noKey.err()).contains("is not a public key.");
        assertThat(unknown.err()).contains("No council here has the ledger of this file.");
        assertThat(missing.err()).contains("There is no file");
        assertThat(there.err()).contains("already", "--replace");
        assertThat(taken.err()).contains("There is a council \"harrowmere\" already.");
        assertThat(new int[] {noKey.exit(), unknown.exit(), missing.exit(), there.exit(), taken.exit()})
                .containsOnly(2);
        assertThat(comity.run("ledger", "export", "harrowmere", export.toString(), "--replace")
                        .exit())
                .isZero();
    }

    @Test
    void a_ledger_in_which_nothing_was_entered_is_not_called_broken() {
        comity.run("council", "add", "fresh", "--name", "Fresh");

        var ran = comity.run("ledger", "verify", "fresh");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("Nothing has been entered in this ledger yet");
    }

    private String text() {
        try {
            return Files.readString(export);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Size and root of the head that a command printed. */
    private static List<String> head(Commands.Ran ran) {
        return ran.err()
                .lines()
                .dropWhile(line -> !line.startsWith("Signed head"))
                .skip(1)
                .limit(3)
                .toList();
    }

    /** The export with the last bit of one byte, in the middle of one line, the other way round. */
    private Path flipped(int line) throws IOException {
        var lines = Files.readAllLines(export);
        var bytes = lines.get(line - 1).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] ^= 1;
        lines.set(line - 1, new String(bytes, StandardCharsets.UTF_8));
        return Files.writeString(folder.resolve("flipped-" + line), String.join("\n", lines) + "\n");
    }
}
