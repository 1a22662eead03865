package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.norms.Allotments.norm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.comity.calendar.WorkingCalendar;

/** Examples that come out as expected, and the differences told when they do not. */
class ExamplesTest {

    private static final String NORMS = norm("holders-dig", "when: [ is-holder ]\npermit: {}")
            + norm("not-in-rain", "when: [ is-raining ]\nrefuse: {}\noverrides: [ holders-dig ]")
                    .replace("1.1", "1.2")
            + norm("ask", "when: [ { none: [ is-holder ] } ]\nhold: { until: [ warden-agrees ] }")
            + norm("settle", "when: [ { fact: spades, at-least: 9 } ]\nrefer: [ { to: [ warden, clerk ] } ]")
            + norm("reply", "owe: { holder: clerk, claimant: holder, to: plot.return, within: 5 working days }")
            + norm("mind", "when: [ is-raining ]\nadvise: {}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is-holder: true, is-raining: false, spades: 1|permitted, because: holders-dig, clauses: [\"1.1\"], owes: [ reply ], due: 2026-11-10, advises: []|",
                "is-holder: true, is-raining: true, spades: 1|refused, because: not-in-rain, clauses: [\"1.2\"], advises: [ mind ]|",
                "is-holder: false, is-raining: false, spades: 1|held, because: ask, needs: [ warden-agrees ]|",
                "is-holder: true, is-raining: false, spades: 9|referred, because: settle, to: [ warden, clerk ]|",
                "is-holder: true, is-raining: false|held, needs: [ spades ]|",
                "is-holder: true, is-raining: true, spades: 1|permitted, because: holders-dig|Expected permitted because of `holders-dig`, but the answer was refused because of `not-in-rain`.",
                "is-holder: true, is-raining: false, spades: 1|refused|Expected refused, but the answer was permitted because of `holders-dig`.",
                "is-holder: true, is-raining: false, spades: 1|permitted, because: reply|Expected permitted because of `reply`, but the answer was permitted because of `holders-dig`.",
                "is-holder: true, is-raining: false, spades: 1|permitted, clauses: [\"1.2\"]|Expected clause 1.2, but the answer cites 1.1.",
                "is-holder: false, is-raining: false, spades: 1|permitted|Expected permitted, but the answer was held because of `ask`, for want of `warden-agrees`.",
                "is-holder: false, is-raining: false, spades: 1|held, needs: [ is-raining ]|Expected it to need `is-raining`, but found `warden-agrees`.",
                "is-holder: true, is-raining: false, spades: 9|referred, to: [ warden ]|Expected it to be referred to `warden`, but found `clerk` and `warden`.",
                "is-holder: true, is-raining: false, spades: 1|permitted, advises: [ mind ]|Expected it to advise by `mind`, but found nothing.",
                "is-holder: true, is-raining: true, spades: 1|refused, owes: []|Expected it to owe nothing, but found `reply`.",
                "is-holder: true, is-raining: false, spades: 1|permitted, owes: [ reply ], due: 2026-11-11|Expected it to fall due on 2026-11-11, but it falls due on 2026-11-10.",
                "is-holder: true, is-raining: false, spades: 1|silent|Expected silent, but the answer was permitted because of `holders-dig`.",
            })
    void anExampleIsComparedWithWhatComesOut(String facts, String expect, String difference) {
        assertThat(differences("{ example: x, act: plot.dig, on: 2026-11-03, facts: { " + facts + " }, expect: "
                        + expect + " }"))
                .isEqualTo(difference == null ? List.of() : List.of(difference));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expect: permited|Did you mean \"permitted\"?",
                "expect: permitted, because: holders-dug|no norm named \"holders-dug\"",
                "expect: permitted, due: 2026-11-10|needs exactly one duty",
                "expect: referred, to: [ wardn ]|no office or part named",
                "expect: held, needs: [ is-hodler ]|no fact named",
                "expect: permitted, facts: { is-holder: maybe }|neither true nor false",
                "expect: permitted, facts: { crop: nettles }|not one of the terms",
                "expect: permitted, on: 2026-02-30|no such day",
                "expect: permitted, facts: { key-is-in: true }|Nobody supplies the fact",
            })
    void aSlipInAnExampleIsTold(String rest, String told) {
        var examples = "- { example: x, act: plot.dig, " + rest + " }\n";
        assertThat(PackReaderTest.mistakes(NORMS, Map.of("examples/all.yaml", examples)))
                .anySatisfy(mistake ->
                        assertThat(mistake).startsWith("examples/all.yaml:1:").contains(told));
    }

    @Test
    void anExampleWithoutADayIsJudgedOnTheFirstDayOfThePack() {
        var pack = Allotments.loose(Allotments.files(
                NORMS, Map.of("examples/all.yaml", "- { example: x, act: plot.lend, expect: silent }\n")));
        assertThat(pack.examples().getFirst().situation().day())
                .isEqualTo(pack.inForce().from());
    }

    private static List<String> differences(String example) {
        var pack = Allotments.loose(Allotments.files(NORMS, Map.of("examples/all.yaml", "- " + example + "\n")));
        var book = Rulebook.of(pack, Optional.empty(), Allotments.vocabulary());
        return Examples.run(book, WorkingCalendar.englandAndWales()).getFirst().differences();
    }
}
