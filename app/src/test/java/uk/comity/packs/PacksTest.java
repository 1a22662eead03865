package uk.comity.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.norms.Contender;
import uk.comity.norms.Examples;
import uk.comity.norms.Pack;
import uk.comity.norms.PackFiles;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;

class PacksTest {

    @TestFactory
    Stream<DynamicTest> every_pack_reads_sound_without_contradiction_and_without_a_warning() {
        return OurPacks.ALL.stream()
                .map(key -> dynamicTest(key, () -> {
                    var reading = OurPacks.read(key);
                    assertThat(reading)
                            .isInstanceOfSatisfying(
                                    Reading.Sound.class,
                                    sound -> assertThat(sound.warnings()).isEmpty());
                }));
    }

    @TestFactory
    Stream<DynamicContainer> every_example_comes_out_as_its_author_says() {
        return OurPacks.ALL.stream().map(key -> {
            var pack = OurPacks.read(key).pack();
            var results = Examples.run(rulebook(pack), WorkingCalendar.englandAndWales());
            assertThat(results).as("examples of " + key).isNotEmpty();
            return dynamicContainer(
                    key,
                    results.stream()
                            .map(result -> dynamicTest(
                                    result.example().sentence(),
                                    () -> assertThat(result.differences()).isEmpty())));
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

    @TestFactory
    Stream<DynamicTest> a_protocol_in_force_judges_every_act_as_it_does_when_read_whole() {
        return OurPacks.PROTOCOLS.stream()
                .map(key -> dynamicTest(key, () -> {
                    var whole = rulebook(OurPacks.read(key).pack());
                    var inForce = new Shelf(OurPacks.VOCABULARY).rulebook(key);
                    assertThat(inForce.council().norms())
                            .isEqualTo(whole.council().norms());
                    var again = new Shelf(OurPacks.VOCABULARY).rulebook(key);
                    var day = LocalDate.of(2026, 11, 3);
                    for (var act : OurPacks.VOCABULARY.acts().keySet()) {
                        assertThat(names(again.contenders(act, day)))
                                .as(act)
                                .isEqualTo(names(whole.contenders(act, day)));
                    }
                }));
    }

    private static List<String> names(List<Contender> contenders) {
        return contenders.stream()
                .map(each -> each.norm().id() + " " + each.effect() + " " + each.defeatedBy())
                .toList();
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
}
