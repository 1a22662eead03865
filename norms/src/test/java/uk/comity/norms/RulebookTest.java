package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;
import static uk.comity.norms.Allotments.digging;
import static uk.comity.norms.Allotments.norm;
import static uk.comity.norms.Allotments.rulebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A protocol with the law beneath it, its settings, and what forms ask of it. */
class RulebookTest {

    private static final String DUTY = norm(
            "reply",
            "owe: { holder: clerk, claimant: holder, to: plot.return, within: { setting: reply-time },"
                    + " pause: { from: plot.lend, until: plot.dig, setting: winter-rest } }");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permit: {}|refuse: {}|Permitted|of-law|DEFEATED",
                "refuse: {}|permit: {}|Refused|of-law|DEFEATED",
                "permit: {}|refer: [ { to: clerk } ]|Permitted|of-law|DEFEATED",
                "permit: {}|hold: { until: [ is-raining ] }|Permitted|of-law|DEFEATED",
                "refer: [ { to: warden } ]|refer: [ { to: clerk } ]|Referred|of-law|DEFEATED",
                "permit: {}|permit: {}|Permitted|of-law|APPLIED",
                "refuse: {}|refuse: {}|Refused|of-law|APPLIED",
                "hold: { until: [ is-holder ] }|refuse: {}|Refused|of-gardens|DECISIVE",
                "permit: {}|advise: {}|Permitted|of-law|APPLIED",
            })
    void theLawsDecidingNormsGoBeforeTheProtocols(
            String law, String council, String answer, String because, String status) {
        var judgement = onLaw(norm("of-gardens", council), norm("of-law", law)).judge(digging("is-holder"));
        assertThat(judgement.answer().getClass().getSimpleName()).isEqualTo(answer);
        assertThat(judgement.findings())
                .filteredOn(finding -> finding.norm().equals(because))
                .extracting(Finding::status)
                .containsExactly(Finding.Status.DECISIVE);
        assertThat(judgement.findings().getFirst().status()).hasToString(status);
        assertThat(judgement.beneath()).map(Judgement.PackId::key).contains("law");
    }

    @Test
    void aNormOfTheLawThatWaitsHoldsTheAnswerOfTheProtocol() {
        var judgement = onLaw(norm("of-gardens", "refuse: {}"), norm("of-law", "when: [ is-holder ]\npermit: {}"))
                .judge(digging());
        assertThat(judgement.answer()).isInstanceOf(Answer.Held.class);
    }

    @Test
    void packsThatDoNotBelongTogetherAreRefused() {
        var pack = rulebook(norm("a", "permit: {}")).council();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.of(pack, Optional.of(pack), Allotments.vocabulary()))
                .withMessage("The pack allotments does not lie on allotments.");
    }

    @Test
    void aCouncilsOwnSettingTakesThePlaceOfThePacks() {
        var book = rulebook(DUTY).withSettings(Map.of("reply-time", "24 hours", "winter-rest", "no"));
        var duty = duty(book);
        assertThat(duty.within()).contains(new Span(24, Span.Unit.HOURS, Span.Counting.AFTER));
        assertThat(duty.pause()).isEmpty();
        assertThat(duty(rulebook(DUTY)).pause()).isPresent();
        assertThat(book.settings()).containsEntry("winter-rest", new SettingValue.Truth(false));
    }

    @Test
    void settingsThatDoNotFitAreToldTogether() {
        var book = rulebook(DUTY);
        assertThat(book.settingMistakes(Map.of("reply-time", "soon")))
                .containsExactly("The setting \"reply-time\" must be a span such as \"5 working days\", not \"soon\".");
        assertThat(book.settingMistakes(Map.of("replytime", "1 day")))
                .containsExactly("The protocol has no setting named \"replytime\". Did you mean \"reply-time\"?");
        assertThat(book.settingMistakes(Map.of("winter-rest", "false"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> book.withSettings(Map.of("winter-rest", "5 days")));
    }

    @Test
    void aNormThatPutsATruthSettingIntoEffectStandsOnlyWhileItIsTrue() {
        var book = rulebook(norm("rest", "refuse: {}").replace("[\"1.1\"]", "[]") + "  local: winter-rest\n");
        assertThat(book.judge(digging()).answer()).isInstanceOf(Answer.Refused.class);
        assertThat(book.withSettings(Map.of("winter-rest", "no"))
                        .judge(digging())
                        .answer())
                .isInstanceOf(Answer.Silent.class);
    }

    @Test
    void theFactsAskedForAreThoseThatTheNormsInForceRead() {
        var facts = Map.of("facts.yaml", PackReaderTest.fact("wet", "[ is-raining ]"));
        var book = rulebook(
                norm("a", "when: [ wet ]\nunless: [ is-holder ]\nhold: { until: [ warden-agrees ] }")
                        + norm(
                                "b",
                                "when: [ { fact: spades, at-least: 1 } ]\npermit: {}\nin-force: { from: 2030-01-01 }"),
                facts);
        assertThat(book.factsAskedFor("plot.dig", Allotments.DAY))
                .extracting(FactType::name)
                .containsExactly("is-raining", "is-holder", "warden-agrees");
        assertThat(book.factsAskedFor("plot.dig", Allotments.DAY.plusYears(5)))
                .extracting(FactType::name)
                .contains("spades");
        assertThat(book.factsAskedFor("plot.lend", Allotments.DAY)).isEmpty();
    }

    @Test
    void theAdviceOnAnActIsThatWhichIsInForce() {
        var book = rulebook(norm("a", "permit: {}")
                + norm("b", "when: [ is-raining ]\nadvise: {}")
                + norm("c", "advise: {}\nin-force: { from: 2030-01-01 }"));
        assertThat(book.adviceOn("plot.dig", Allotments.DAY))
                .extracting(advice -> advice.norm().id())
                .containsExactly("b");
        assertThat(book.adviceOn("plot.lend", Allotments.DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact: crop, is-one-of: [ kale, no ]|kale|true",
                "fact: crop, is-one-of: [ kale, no ]|beans|false",
                "fact: spades, at-least: 3|3|true",
                "fact: spades, at-least: 3|2|false",
                "fact: let-on, before: 2026-05-07|2026-05-06|true",
                "fact: let-on, before: 2026-05-07|2026-05-07|false",
                "fact: let-on, on-or-after: 2026-05-07|2026-05-06|false",
                "fact: let-on, on-or-after: 2026-05-07|2026-05-07|true",
                // The act is on 3 November 2026.
                "fact: let-on, within: 4 days|2026-10-29|false",
                "fact: let-on, within: 4 days|2026-10-30|true",
                "fact: let-on, within: 4 days|2026-11-04|true",
            })
    void aComparisonHoldsUpToItsEdgeAndNotBeyond(String condition, String value, boolean holds) {
        var fact = switch (condition.substring(6, 10)) {
            case "crop" -> FactValue.of(value);
            case "spad" -> FactValue.of(Long.parseLong(value));
            default -> FactValue.of(LocalDate.parse(value));
        };
        var name = condition.substring(6, condition.indexOf(','));
        var book = rulebook(norm("x", "when: [ { " + condition + " } ]\npermit: {}"));
        var judgement = book.judge(Allotments.aDig().with(name, fact, "x").build());
        assertThat(judgement.answer() instanceof Answer.Permitted).isEqualTo(holds);
        assertThat(book.judge(digging()).answer()).isInstanceOf(Answer.Held.class);
    }

    @Test
    void aDefinedFactIsShownWithTheFactsThatItStandsFor() {
        var facts = Map.of("facts.yaml", PackReaderTest.fact("wet", "[ is-raining ]"));
        var finding = rulebook(norm("a", "when: [ wet ]\npermit: {}"), facts)
                .judge(digging("is-raining"))
                .findings()
                .getFirst();
        assertThat(finding.facts()).extracting(Fact::name).containsExactly("wet", "is-raining");
        assertThat(finding.facts().getFirst().source()).isEqualTo("defined from is-raining");
    }

    @Test
    void aFactOfTheWrongShapeIsTheCallersBug() {
        var situation =
                Allotments.aDig().with("is-holder", FactValue.of("yes"), "x").build();
        var book = rulebook(norm("a", "when: [ is-holder ]\npermit: {}"));
        assertThatIllegalArgumentException().isThrownBy(() -> book.judge(situation));
    }

    private static Rulebook onLaw(String council, String law) {
        var vocabulary = Allotments.vocabulary();
        var below = PackReader.readDraft(
                        PackFiles.of(
                                "law",
                                Map.of(
                                        "pack.yaml",
                                        Allotments.page("law").replace("kind: district", "kind: law"),
                                        "clauses.yaml",
                                        Allotments.CLAUSES,
                                        "norms/all.yaml",
                                        law)),
                        vocabulary,
                        Optional.empty())
                .pack();
        var page = Allotments.page("allotments") + "beneath: law\n";
        var above = PackReader.readDraft(
                        Allotments.files(council, Map.of("pack.yaml", page)), vocabulary, Optional.of(below))
                .pack();
        return Rulebook.of(above, Optional.of(below), vocabulary);
    }

    private static Duty duty(Rulebook book) {
        var effect = book.judge(digging()).applied().getFirst().effect();
        return effect instanceof Effect.Owe(var duty) ? duty : fail("no duty");
    }
}
