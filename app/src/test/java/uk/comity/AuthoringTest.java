package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.norms.Examples;
import uk.comity.norms.PackFiles;
import uk.comity.norms.PackReader;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Shelf;

class AuthoringTest {

    private static final Path DOCS = Path.of("../docs");
    private static final List<String> SCHEMAS =
            List.of("pack", "clauses", "acts", "offices", "facts", "doubts", "norms", "answers", "examples");

    private final Commands comity = Commands.onAFreshInstallation();

    @TempDir
    private Path folder;

    @Test
    void a_new_pack_is_sound_as_it_stands_and_its_examples_come_out() {
        var pack = folder.resolve("elmbrook");

        var made = comity.run(
                "pack",
                "new",
                pack.toString(),
                "--title",
                "Who may \"book\"",
                "--council",
                "Elmbrook",
                "--kind",
                "parish");
        var checked = comity.run("pack", "check", pack.toString());
        var tried = comity.run("pack", "test", pack.toString());

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(checked.exit()).as(checked.out()).isZero();
        assertThat(checked.out()).contains("elmbrook 1: sound.").doesNotContain("worth a look");
        assertThat(tried.out()).contains("6 of 6 examples as expected.");
    }

    @Test
    void a_pack_begins_from_a_document_whose_clauses_are_all_numbered_one() throws IOException {
        var document = folder.resolve("ours.txt");
        Files.writeString(document, """
                How the council and the clerk work together

                1. We have one clerk, and she works for all of us.

                1. No councillor gives the clerk orders: only the "council" does.

                1. Letters in the council's name go out through the clerk.
                """);
        var pack = folder.resolve("little-fenwick");

        var made = comity.run("pack", "new", pack.toString(), "--clauses", document.toString(), "--kind", "parish");
        var checked = comity.run("pack", "check", pack.toString());

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out()).contains("3 clauses of ours.txt in clauses/document.yaml");
        assertThat(checked.out()).contains("little-fenwick 1: sound. 0 norms, 3 clauses");
        for (var file : PackFiles.inFolder(pack).texts().entrySet()) {
            assertThat(faults(file.getKey(), file.getValue())).as(file.getKey()).isEmpty();
        }
        assertThat(PackFiles.inFolder(pack).texts().get("clauses/document.yaml"))
                .contains("1 (letters)", "only the \"council\" does.");
        assertThat(comity.run("pack", "new", folder.resolve("none").toString(), "--clauses", "nowhere.txt")
                        .err())
                .contains("There is no file \"nowhere.txt\".");
    }

    @Test
    void a_new_pack_never_writes_over_anything() throws IOException {
        var pack = Files.createDirectory(folder.resolve("elmbrook"));
        Files.writeString(pack.resolve("mine.txt"), "mine");

        assertThat(comity.run("pack", "new", pack.toString()).err()).contains("is there already and is not empty");
        assertThat(comity.run("pack", "new", folder.resolve("Elm Brook").toString())
                        .err())
                .contains("cannot be the name of a pack's folder");
        assertThat(comity.run("pack", "new", folder.resolve("wbc").toString()).err())
                .contains("comes with the program");
        assertThat(comity.run("pack", "new", folder.resolve("x").toString(), "--kind", "duchy")
                        .err())
                .contains("\"duchy\" is not a kind of council.");
    }

    @Test
    void every_pack_fits_the_schemas() throws IOException {
        var shelf = new Shelf(Assembly.vocabulary());
        var keys = new ArrayList<>(shelf.keys());
        keys.add(Shelf.LAW);
        for (var key : keys) {
            var files = shelf.find(key).orElseThrow();
            for (var file : files.texts().entrySet()) {
                assertThat(faults(file.getKey(), file.getValue()))
                        .as(key + "/" + file.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_new_pack_and_the_trial_packs_fit_the_schemas() throws IOException {
        var pack = folder.resolve("elmbrook");
        comity.run("pack", "new", pack.toString());
        for (var each : List.of(
                pack,
                TRIALS.resolve("elmbrook-parish"),
                TRIALS.resolve("three-rivers-combined"),
                TRIALS.resolve("moorland-fire"))) {
            for (var file : PackFiles.inFolder(each).texts().entrySet()) {
                assertThat(faults(file.getKey(), file.getValue()))
                        .as(each + "/" + file.getKey())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.yaml | { pack: x, language: 1, title: T, kind: duchy, version: 1, in-force: { from: 2026-01-01 } }",
                "clauses.yaml | [ { clause: 1, gist: G, effect: none } ]",
                "clauses.yaml | [ { clause: 1, gist: G, effekt: text } ]",
                "acts.yaml | [ { act: book, title: T } ]",
                "offices.yaml | [ { office: Clerk, title: T } ]",
                "facts.yaml | [ { fact: x, asks: A, count: how many } ]",
                "facts.yaml | [ { fact: x, asks: A } ]",
                "doubts.yaml | [ { doubt: x, clauses: [ 1 ] } ]",
                "norms/x.yaml | [ { norm: x, clauses: [ 1 ], on: a.b } ]",
                "norms/x.yaml | [ { norm: x, clauses: [ 1 ], on: a.b, permit: {}, refuse: {} } ]",
                "norms/x.yaml | [ { norm: x, clauses: [ 1 ], on: a.b, owe: { holder: a, claimant: b, to: a.b, within: 5 moons } } ]",
                "examples/x.yaml | [ { example: E, act: a.b, expect: allowed } ]",
            })
    void what_is_wrong_does_not_fit(String file, String text) throws IOException {
        assertThat(faults(file, text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack", "clauses", "acts", "offices", "facts", "doubts", "norms", "answers", "examples"})
    void a_schema_is_printed_as_it_is_published(String name) throws IOException {
        assertThat(comity.run("pack", "schema", name).out())
                .isEqualTo(Files.readString(DOCS.resolve("reference/schema/" + name + ".schema.json")));
    }

    @Test
    void schemas_are_written_into_a_folder_and_a_slip_is_told() {
        assertThat(comity.run("pack", "schema", "--into", folder.resolve("s").toString())
                        .exit())
                .isZero();
        assertThat(SCHEMAS)
                .allSatisfy(name -> assertThat(folder.resolve("s").resolve(name + ".schema.json"))
                        .exists());
        assertThat(comity.run("pack", "schema", "norm").err()).contains("Did you mean \"norms\"?");
    }

    private static List<String> faults(String file, String text) throws IOException {
        var name = file.substring(0, file.contains("/") ? file.indexOf('/') : file.indexOf(".yaml"));
        var published = Files.readString(DOCS.resolve("reference/schema/" + name + ".schema.json"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published);
        var json = JsonMapper.shared()
                .writeValueAsString(new Load(LoadSettings.builder().build()).loadFromString(text));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static final Path TRIALS = Path.of("src/test/resources/trial-packs");

    /** A block of the guide: the name of its file is its first line. */
    private static final Pattern BLOCK = Pattern.compile("```yaml\\n# (\\S+\\.yaml)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_recipe_of_the_guide_is_a_sound_pack_whose_examples_come_out() throws IOException {
        var guide = Files.readString(DOCS.resolve("how-to/write-a-protocol-pack.md"));
        var recipes = Pattern.compile("(?m)^##+ ").splitAsStream(guide).toList();
        var base = new TreeMap<String, String>();
        var read = 0;
        for (var recipe : recipes) {
            var files = new TreeMap<String, String>();
            for (var block : BLOCK.matcher(recipe).results().toList()) {
                files.merge(block.group(1), block.group(2), String::concat);
            }
            if (base.isEmpty()) {
                base.putAll(files);
            } else if (!files.isEmpty()) {
                check(recipe.lines().findFirst().orElse(""), base, files);
                read++;
            }
        }
        assertThat(guide.split("```yaml\n", -1).length - 1)
                .as("every YAML block names its file in its first line")
                .isEqualTo((int) BLOCK.matcher(guide).results().count());
        assertThat(read).isGreaterThan(12);
    }

    private static void check(String recipe, Map<String, String> base, Map<String, String> files) {
        var all = new TreeMap<>(base);
        all.putAll(files);
        if (files.containsKey("settings.yaml")) {
            all.put("pack.yaml", base.get("pack.yaml") + files.get("settings.yaml"));
            all.remove("settings.yaml");
        }
        var vocabulary = Assembly.vocabulary();
        var law = PackReader.read(new Shelf(vocabulary).law(), vocabulary).pack();
        var reading = PackReader.readDraft(PackFiles.of("our-protocol", all), vocabulary, java.util.Optional.of(law));
        assertThat(reading).as(recipe).isInstanceOf(Reading.Sound.class);
        var rulebook = Rulebook.of(reading.pack(), java.util.Optional.of(law), vocabulary);
        assertThat(Examples.run(rulebook, WorkingCalendar.englandAndWales()))
                .as(recipe)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.differences())
                        .as(result.example().sentence())
                        .isEmpty());
    }
}
