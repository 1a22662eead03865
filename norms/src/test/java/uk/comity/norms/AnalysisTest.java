package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.norms.Allotments.norm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Norms against each other. */
class AnalysisTest {

    @Test
    void aPermitAndARefusalThatCanMeetAreAContradictionWithAWorkedCase() {
        var norms = norm("holders-dig", "when: [ is-holder, { any: [ is-raining, warden-agrees ] } ]\npermit: {}")
                + norm(
                        "not-in-rain",
                        "when: [ is-raining ]\nunless: [ { fact: crop, is-one-of: [ kale ] } ]\nrefuse: {}");
        assertThat(contradictions(norms))
                .containsExactly(
                        "norms/all.yaml:6:9 \"holders-dig\" permits and \"not-in-rain\" refuses on \"plot.dig\","
                                + " and both can apply, for example when the actor holds the plot, it is raining and beans."
                                + " Say which goes before with \"overrides\", or keep them apart with \"when\" or \"unless\".");
    }

    @Test
    void whereBothAlwaysApplyTheCaseSaysSo() {
        assertThat(contradictions(norm("a", "permit: {}") + norm("b", "refuse: {}")))
                .singleElement()
                .asString()
                .contains("both can apply in every case.");
    }

    @Test
    void aStatedPriorityEitherWayIsNoContradiction() {
        assertThat(contradictions(norm("a", "permit: {}\noverrides: [ b ]") + norm("b", "refuse: {}")))
                .isEmpty();
        assertThat(contradictions(norm("a", "permit: {}") + norm("b", "refuse: {}\noverrides: [ a ]")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "permit: {},refuse: {},true",
        "permit: {},refer: [ { to: warden } ],true",
        "permit: {},hold: { until: [ warden-agrees ] },false",
        "hold: { until: [ warden-agrees ] },permit: {},false",
        "hold: { until: [ warden-agrees ] },refuse: {},true",
        "hold: { until: [ warden-agrees ] },refer: [ { to: warden } ],true",
        "refuse: {},refer: [ { to: warden } ],true",
        "permit: {},permit: {},false",
        "refuse: {},refuse: {},false",
        "refuse: {},advise: {},false",
    })
    void whichEffectsContradictEachOther(String one, String other, boolean contradict) {
        assertThat(contradictions(norm("a", one) + norm("b", other)).isEmpty()).isEqualTo(!contradict);
        assertThat(contradictions(norm("b", other) + norm("a", one)).isEmpty()).isEqualTo(!contradict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when: [ is-holder ]|when: { none: [ is-holder ] }",
                "when: [ is-holder ]|unless: [ is-holder ]",
                "when: [ { fact: crop, is-one-of: [ beans ] } ]|when: [ { fact: crop, is-one-of: [ kale, no ] } ]",
                "when: [ { fact: spades, at-least: 3 } ]|unless: [ { fact: spades, at-least: 3 } ]",
                "when: [ { fact: spades, at-least: 4 } ]|unless: [ { fact: spades, at-least: 3 } ]",
                "when: [ { fact: let-on, before: 2026-01-01 } ]|when: [ { fact: let-on, on-or-after: 2026-01-01 } ]",
                "when: [ { fact: let-on, within: 3 days } ]|unless: [ { fact: let-on, within: 4 days } ]",
                "when: [ wet ]|unless: [ is-raining ]",
                "in-force: { from: 2026-01-01, until: 2026-01-31 }|in-force: { from: 2026-02-01 }",
            })
    void normsThatCannotMeetDoNotContradict(String one, String other) {
        assertThat(contradictions(norm("a", one + "\npermit: {}") + norm("b", other + "\nrefuse: {}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when: [ { fact: crop, is-one-of: [ beans, kale ] } ]|when: [ { fact: crop, is-one-of: [ kale, no ] } ]",
                "when: [ { fact: spades, at-least: 3 } ]|unless: [ { fact: spades, at-least: 4 } ]",
                "when: [ { fact: let-on, before: 2026-01-02 } ]|when: [ { fact: let-on, on-or-after: 2026-01-01 } ]",
                "when: [ { fact: let-on, within: 4 days } ]|unless: [ { fact: let-on, within: 3 days } ]",
                "when: [ { fact: let-on, within: 4 days } ]|when: [ { fact: let-on, before: 2021-06-01 } ]",
                "in-force: { from: 2026-01-01, until: 2026-01-31 }|in-force: { from: 2026-01-31 }",
                "when: [ wet ]|when: [ is-raining ]",
            })
    void normsThatCanMeetDoContradict(String one, String other) {
        assertThat(contradictions(norm("a", one + "\npermit: {}") + norm("b", other + "\nrefuse: {}")))
                .hasSize(1);
    }

    @Test
    void aSpanAndADateThatMeetOnlyMuchLaterAreFoundAllTheSame() {
        var norms = norm("a", "when: [ { fact: let-on, on-or-after: 2031-05-01 } ]\npermit: {}")
                + norm("b", "unless: [ { fact: let-on, within: 10 days } ]\nrefuse: {}");
        assertThat(contradictions(norms)).hasSize(1);
    }

    @Test
    void normsOnDifferentActsDoNotMeet() {
        assertThat(contradictions(
                        norm("a", "permit: {}") + norm("b", "refuse: {}").replace("plot.dig", "plot.lend")))
                .isEmpty();
    }

    @Test
    void twoLaddersWithoutPriorityAreWarnedOf() {
        var files = Allotments.files(
                norm("a", "refer: [ { to: warden } ]") + norm("b", "refer: [ { to: clerk } ]"), Map.of());
        var reading = PackReader.readDraft(files, Allotments.vocabulary(), Optional.empty());
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Sound.class,
                        sound -> assertThat(sound.warnings())
                                .extracting(Mistake::sentence)
                                .anySatisfy(warning -> assertThat(warning)
                                        .contains("\"a\" refers to warden and \"b\" refers to clerk")));
    }

    private static List<String> contradictions(String norms) {
        var facts = Map.of("facts.yaml", PackReaderTest.fact("wet", "[ is-raining ]"));
        return PackReaderTest.mistakes(norms, facts).stream()
                .filter(mistake -> mistake.contains("both can apply"))
                .toList();
    }
}
