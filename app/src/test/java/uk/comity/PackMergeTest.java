package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.comparison.Comparison;
import uk.comity.merging.Choices;
import uk.comity.merging.Merge;
import uk.comity.merging.Source;
import uk.comity.norms.Examples;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Shelf;

class PackMergeTest {

    private final Shelf shelf = new Shelf(Assembly.vocabulary());
    private final Commands comity = Commands.onAFreshInstallation();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> a_draft_of_any_two_packs_and_of_all_of_them_checks_sound_and_its_examples_come_out() {
        var keys = shelf.keys();
        var pairs = IntStream.range(0, keys.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, keys.size()).mapToObj(j -> List.of(keys.get(i), keys.get(j))));
        return Stream.concat(Stream.of(keys), pairs)
                .map(packs -> dynamicTest(String.join(" and ", packs), () -> isSound(packs, Choices.none())));
    }

    @Test
    void a_draft_is_sound_where_every_choice_goes_against_the_recommendation() {
        var packs = List.of("wbc", "uttlesford");
        var against = Choices.advised(compare(packs)).stream()
                .collect(Collectors.toMap(
                        Choices.Advised::concept, each -> each.take().equals("wbc") ? "uttlesford" : "wbc"));

        isSound(packs, new Choices(against));
    }

    private void isSound(List<String> packs, Choices choices) {
        var draft = merge(packs, choices);
        var reading = shelf.read(draft.files());
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        var pack = reading.pack();
        var all = packs.stream()
                .mapToInt(key -> shelf.rulebook(key).council().clauses().size())
                .sum();
        assertThat(pack.clauses()).hasSize(all).allMatch(clause -> clause.from().isPresent());
        assertThat(pack.norms()).isNotEmpty();
        var law = shelf.rulebook("wbc").beneath();
        assertThat(Examples.run(Rulebook.of(pack, law, shelf.vocabulary()), WorkingCalendar.englandAndWales()))
                .allMatch(result -> result.asExpected());
    }

    private Comparison compare(List<String> packs) {
        return Comparison.of(packs.stream().map(shelf::rulebook).toList(), LocalDate.of(2026, 11, 3));
    }

    private Merge.Draft merge(List<String> packs, Choices choices) {
        var sources = new ArrayList<Source>();
        packs.forEach(key -> sources.add(
                new Source(shelf.find(key).orElseThrow(), shelf.rulebook(key).council())));
        return Merge.of(
                sources,
                choices,
                new Merge.Name("merged", "Merged"),
                compare(packs),
                new Merge.Beneath(shelf.vocabulary(), shelf.rulebook("wbc").beneath()));
    }

    @Test
    void what_is_chosen_goes_on_and_what_is_not_is_kept_as_text_with_where_it_comes_from() throws IOException {
        var file = folder.resolve("choices.yaml");
        Files.writeString(file, "- concept: need-to-know-test\n  take: uttlesford\n");

        var ran = comity.run(
                "pack",
                "merge",
                "wbc",
                "uttlesford",
                "--choices",
                file.toString(),
                "--into",
                folder.resolve("mid-vale").toString());
        var checked = comity.run("pack", "check", folder.resolve("mid-vale").toString());

        assertThat(ran.exit()).isZero();
        assertThat(checked.exit()).isZero();
        assertThat(Files.readString(folder.resolve("mid-vale/MERGE.md")))
                .contains("| need-to-know-test | uttlesford | Chosen", "wbc/6.3a: ");
        assertThat(Files.readString(folder.resolve("mid-vale/clauses/documents.yaml")))
                .contains(
                        "from: { pack: wbc, version: undated, clause: \"6.3a\" }",
                        "Not taken over: on this subject the rule of Uttlesford goes on.");
    }

    @Test
    void the_file_of_choices_that_the_comparison_writes_is_read_back() throws IOException {
        var file = folder.resolve("choices.yaml");

        var written = comity.run("pack", "compare", "wbc", "uttlesford", "--choices", file.toString());
        var concepts = compare(List.of("wbc", "uttlesford")).concepts().stream()
                .map(each -> each.name())
                .collect(Collectors.toSet());

        assertThat(written.exit()).isZero();
        assertThat(Choices.read("choices.yaml", Files.readString(file), concepts, List.of("wbc", "uttlesford")))
                .isInstanceOfSatisfying(
                        Choices.Read.class,
                        read -> assertThat(read.choices().take())
                                .hasSameSizeAs(new HashMap<>(
                                        concepts.stream().collect(Collectors.toMap(each -> each, each -> each)))));
    }

    @Test
    void a_wrong_choice_is_told_with_its_line_and_a_full_folder_is_left_alone() throws IOException {
        var file = folder.resolve("choices.yaml");
        Files.writeString(
                file, "- concept: need-to-know-tests\n  take: wbc\n- concept: need-to-know-test\n  take: utlesford\n");

        var wrong = comity.run(
                "pack",
                "merge",
                "wbc",
                "uttlesford",
                "--choices",
                file.toString(),
                "--into",
                folder.resolve("new").toString());
        var full = comity.run("pack", "merge", "wbc", "uttlesford", "--into", folder.toString(), "--name", "..");
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/letter.txt"), "Keep me.");
        var there = comity.run(
                "pack",
                "merge",
                "wbc",
                "uttlesford",
                "--into",
                folder.resolve("full").toString());

        assertThat(wrong.exit()).isEqualTo(5);
        assertThat(wrong.out())
                .contains("choices.yaml:1:12: None of these protocols speaks of", "Did you mean \"need-to-know-test\"?")
                .contains("choices.yaml:4:9: No pack \"utlesford\" is being merged.", "Did you mean \"uttlesford\"?");
        assertThat(full.exit()).isEqualTo(2);
        assertThat(there.exit()).isEqualTo(2);
        assertThat(there.err()).contains("is not empty. Nothing is overwritten");
        assertThat(folder.resolve("full")).isDirectoryContaining(path -> path.endsWith("letter.txt"));
    }
}
