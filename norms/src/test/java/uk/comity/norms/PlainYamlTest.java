package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick reader gives the library's tree, or leaves the file to the library. */
class PlainYamlTest {

    private static final Path PACKS = Path.of("../packs/src/main/resources/packs");

    /** What an author's slip may leave behind. */
    private static final List<String> DEBRIS = List.of(
            " ", "  ", "\n", "- ", ":", ": ", "#", " #", "'", "\"", "[", "]", "{", "}", ",", "|", ">", ">-", "&a ",
            "*a", "!x ", "?", "? ", "%", "---", "\\", "0", "ä", "\u00a0", "@", "key: ", "- - ", "\n\n", " \n", ">-\n",
            "~");

    @Test
    void every_file_of_every_pack_comes_out_as_the_library_reads_it() throws IOException {
        var left = new ArrayList<Path>();
        for (var file : files()) {
            var text = Files.readString(file);
            var quick = PlainYaml.read("it", text);
            if (quick.isEmpty()) {
                left.add(file);
            } else {
                assertThat(quick).as("%s", file).isEqualTo(YamlReader.byLibrary("it", text, new Mistakes()));
            }
        }
        assertThat(left).hasSizeLessThan(files().size() / 20);
    }

    @Test
    void whatever_slips_into_a_file_it_never_reads_it_otherwise_than_the_library() throws IOException {
        var random = new Random(20261122);
        var files = files();
        var read = 0;
        for (var i = 0; i < 6_000; i++) {
            var text = slipped(piece(Files.readString(files.get(random.nextInt(files.size()))), random), random);
            var quick = PlainYaml.read("it", text);
            if (quick.isPresent()) {
                var mistakes = new Mistakes();
                assertThat(quick).as("%s", text).isEqualTo(YamlReader.byLibrary("it", text, mistakes));
                assertThat(mistakes.none()).as("%s", text).isTrue();
                read++;
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static List<Path> files() throws IOException {
        try (var found = Files.walk(PACKS)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Some thirty lines, as they stand: they may begin in the middle of a norm. */
    private static String piece(String text, Random random) {
        var lines = text.lines().toList();
        var from = random.nextInt(lines.size());
        return String.join("\n", lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(30)))) + "\n";
    }

    private static String slipped(String text, Random random) {
        var slipped = new StringBuilder(text);
        for (var slips = random.nextInt(3); slips > 0; slips--) {
            var at = random.nextInt(slipped.length() + 1);
            if (random.nextBoolean() && at < slipped.length()) {
                slipped.delete(at, Math.min(slipped.length(), at + 1 + random.nextInt(4)));
            } else {
                slipped.insert(at, DEBRIS.get(random.nextInt(DEBRIS.size())));
            }
        }
        return slipped.toString();
    }
}
