package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain part of YAML that packs are written in, and attempts to get past it. */
class YamlReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\n\\tb: 2|1 2:1 There is a tab here. Use spaces.",
                "a: 1\\na: 2|1 2:1 The key \"a\" is here twice. It stands first on line 1. Keep one of them.",
                "a: &x 1|1 1:4 Packs do not use YAML anchors (&). Write the words out.",
                "a: *x|1 1:4 Packs do not use YAML aliases (*). Write the words out.",
                "a: !!str 1|1 1:4 Packs do not use YAML tags (!). Take the tag out.",
                "a: !x [ 1 ]|1 1:4 Packs do not use YAML tags (!). Take the tag out.",
                "a: 1\\n---\\nb: 2|1 2:1 A second document starts here. Keep one document in a file.",
                "%YAML 1.2\\n---\\na: 1|1 1:1 Packs do not use YAML directives. Take out the lines that start with %.",
                "[ a ]: 1|1 1:1 A key must be a plain word. Write one word before the colon.",
                "a: [ 1|1 2:1 This is not YAML",
                "a: b: c|1 1:5 This is not YAML",
                "a: \"|1 2:1 This is not YAML",
            })
    void whatPacksDoNotUseIsToldWithItsPlace(String yaml, String told) {
        var mistakes = read(yaml.replace("\\n", "\n").replace("\\t", "\t") + "\n");
        assertThat(mistakes).hasSize(1);
        assertThat("1 " + mistakes.getFirst().replace("f.yaml:", "")).startsWith(told);
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(read("")).containsExactly("f.yaml The file is empty.");
        assertThat(read("# only a remark\n")).containsExactly("f.yaml The file is empty.");
    }

    @Test
    void aByteOrderMarkIsToldAndTheRestIsReadAllTheSame() {
        assertThat(read("\uFEFFa: 1\na: 2\n")).hasSize(2).first().asString().contains("byte order mark");
    }

    @Test
    void charactersThatCannotBePrintedAreToldWithTheirLine() {
        assertThat(read("a: 1\nb: x\u0007\n"))
                .containsExactly("f.yaml:2:5 There is a character here that cannot be printed (U+0007).");
        assertThat(read("a: \u0000\n")).singleElement().asString().contains("(U+0000)");
        assertThat(read("a: caf\uFFFD\n"))
                .containsExactly("f.yaml:1:7 There is a character here that is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void aFileOfOneMegabyteIsReadAndALargerOneIsNot() {
        var most = "a: " + "x".repeat(YamlReader.MOST_BYTES - 4) + "\n";
        assertThat(read(most)).isEmpty();
        assertThat(read(most + "#"))
                .containsExactly("f.yaml The file is larger than 1 MB. Split it into several files.");
    }

    @Test
    void twelveLevelsAreReadAndThirteenAreNot() {
        assertThat(read("[".repeat(11) + "a" + "]".repeat(11))).isEmpty();
        assertThat(read("[".repeat(12) + "a" + "]".repeat(12)))
                .containsExactly(
                        "f.yaml:1:13 This is more than 12 levels deep. Give the inner part a name in facts.yaml.");
    }

    @Test
    void aMegabyteOfBracketsIsRefusedWithoutAFall() {
        for (var opening : List.of("[", "{", "- ", "? ", "a: {", "[a: ", "!!x ", "&a ", "\"")) {
            var flood = opening.repeat(YamlReader.MOST_BYTES / opening.length());
            assertThat(read(flood)).as("a flood of %s", opening).isNotEmpty();
        }
    }

    @Test
    void whateverIsThrownAtItTheReaderAnswersWithMistakesAndNotWithAFall() {
        var random = new Random(4711);
        var letters = "ab:-?[]{},&*!|>'\"%@`# \n\n  \u0085\u2028\u00e9\t0~<.";
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(40); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            var mistakes = new Mistakes();
            var read = YamlReader.read("f.yaml", text.toString(), mistakes);
            assertThat(read.isPresent() || !mistakes.none()).as("%s", text).isTrue();
        }
    }

    private static List<String> read(String yaml) {
        var mistakes = new Mistakes();
        YamlReader.read("f.yaml", yaml, mistakes);
        return mistakes.mistakes().stream().map(Mistake::toString).toList();
    }
}
