package uk.comity.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.comity.norms.Answer;
import uk.comity.norms.Effect;
import uk.comity.norms.Example;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.norms.Pack;
import uk.comity.norms.PackFiles;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;

class PacksTest {

    @TestFactory
    Stream<DynamicTest> every_pack_reads_sound_and_without_a_warning() {
        return OurPacks.ALL.stream()
                .map(key -> dynamicTest(
                        key,
                        () -> assertThat(OurPacks.read(key))
                                .isInstanceOfSatisfying(
                                        Reading.Sound.class,
                                        sound -> assertThat(sound.warnings()).isEmpty())));
    }

    @TestFactory
    Stream<DynamicContainer> every_example_comes_out_as_its_author_says() {
        return OurPacks.ALL.stream().map(key -> {
            var pack = OurPacks.read(key).pack();
            var rulebook = rulebook(pack);
            return dynamicContainer(
                    key,
                    pack.examples().stream()
                            .map(example -> dynamicTest(
                                    example.sentence(),
                                    () -> check(rulebook.judge(example.situation()), example.expected()))));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_protocol_is_in_force_for_the_demo() {
        return OurPacks.PROTOCOLS.stream()
                .map(key -> dynamicTest(
                        key,
                        () -> assertThat(OurPacks.read(key).pack().inForce().contains(LocalDate.of(2026, 11, 3)))
                                .isTrue()));
    }

    @Test
    void the_list_for_the_class_path_names_every_file_of_the_packs() throws IOException {
        try (var list = PacksTest.class.getClassLoader().getResourceAsStream(PackFiles.INDEX)) {
            assertThat(list).isNotNull();
            assertThat(new String(list.readAllBytes(), StandardCharsets.UTF_8))
                    .as("packs/index.txt: write the names of all pack files into it, sorted, one a line")
                    .isEqualTo(PackFiles.indexOf(OurPacks.FOLDER));
        }
    }

    private static Rulebook rulebook(Pack pack) {
        return Rulebook.of(pack, pack.beneath().map(_ -> OurPacks.law()), OurPacks.VOCABULARY);
    }

    private static void check(Judgement judgement, Example.Expected expected) {
        var answer = judgement.answer();
        assertThat(answer.getClass().getSimpleName())
                .isEqualToIgnoringCase(expected.outcome().name());
        expected.because()
                .ifPresent(norm ->
                        assertThat(because(answer)).extracting(Finding::norm).contains(norm));
        assertThat(because(answer).flatMap(finding -> finding.clauses().stream()))
                .containsAll(expected.clauses());
        expected.needs()
                .ifPresent(needs -> assertThat(answer)
                        .isInstanceOfSatisfying(
                                Answer.Held.class,
                                held -> assertThat(held.needs())
                                        .extracting(Answer.Need::fact)
                                        .containsOnlyOnceElementsOf(needs)
                                        .hasSameSizeAs(needs)));
        expected.to()
                .ifPresent(roles -> assertThat(answer)
                        .isInstanceOfSatisfying(
                                Answer.Referred.class,
                                referred -> assertThat(referred.ladder()
                                                .rungs()
                                                .getFirst()
                                                .to())
                                        .isEqualTo(roles)));
        for (var along : expected.goesAlong()) {
            assertThat(judgement.applied())
                    .filteredOn(finding -> kind(finding.effect()).equals(Optional.of(along.kind())))
                    .extracting(Finding::norm)
                    .containsExactlyInAnyOrderElementsOf(along.norms());
        }
    }

    private static Stream<Finding> because(Answer answer) {
        return switch (answer) {
            case Answer.Permitted permitted -> Stream.of(permitted.because());
            case Answer.Refused refused -> Stream.of(refused.because());
            case Answer.Referred referred -> Stream.of(referred.because());
            case Answer.Held held -> held.needs().stream().map(Answer.Need::because);
            case Answer.Silent _ -> Stream.of();
        };
    }

    private static Optional<Example.Kind> kind(Effect effect) {
        return switch (effect) {
            case Effect.Owe _ -> Optional.of(Example.Kind.OWES);
            case Effect.Tell _ -> Optional.of(Example.Kind.TELLS);
            case Effect.Wall _ -> Optional.of(Example.Kind.WALLS);
            case Effect.RecordIn _ -> Optional.of(Example.Kind.RECORDS);
            case Effect.Advise _ -> Optional.of(Example.Kind.ADVISES);
            case Effect.Permit _, Effect.Refuse _, Effect.Hold _, Effect.Refer _ -> Optional.empty();
        };
    }
}
