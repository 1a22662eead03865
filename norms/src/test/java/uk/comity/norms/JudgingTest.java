package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.norms.Allotments.digging;
import static uk.comity.norms.Allotments.norm;
import static uk.comity.norms.Allotments.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One test for each sentence of "How an answer is reached" in the page on the norm language. */
class JudgingTest {

    private static final String PERMIT = norm("holders-dig", "when: [ is-holder ]\npermit: {}");
    private static final String REFUSE = norm("not-in-rain", "when: [ is-raining ]\nrefuse: { instead: Wait. }");

    @Test
    void whereNoNormSpeaksOfTheActTheAnswerIsSilent() {
        var judgement =
                rulebook(PERMIT).judge(Situation.of("plot.lend", Allotments.DAY).build());
        assertThat(judgement.answer()).isEqualTo(new Answer.Silent());
        assertThat(judgement.findings()).isEmpty();
    }

    @Test
    void whereNoNormHoldsTheAnswerIsSilent() {
        assertThat(rulebook(PERMIT).judge(digging("!is-holder")).answer()).isEqualTo(new Answer.Silent());
    }

    @Test
    void aNormWhoseConditionsHoldPermits() {
        var judgement = rulebook(PERMIT).judge(digging("is-holder"));
        assertThat(because(judgement)).isEqualTo("holders-dig");
        var finding = judgement.findings().getFirst();
        assertThat(finding.status()).isEqualTo(Finding.Status.DECISIVE);
        assertThat(finding.clauses()).containsExactly("1.1");
        assertThat(finding.gist()).isEqualTo("Holders dig.");
        assertThat(finding.facts()).extracting(Fact::source).containsExactly("the test");
    }

    @Test
    void refuseGoesBeforeHoldAndReferAndPermit() {
        var all = PERMIT
                + norm("wait", "hold: { until: [ warden-agrees ] }")
                + norm("ask", "refer: [ { to: warden } ]")
                + REFUSE;
        var judgement = rulebook(all).judge(digging("is-holder", "is-raining", "!warden-agrees"));
        assertThat(judgement.answer()).isInstanceOf(Answer.Refused.class);
        assertThat(because(judgement)).isEqualTo("not-in-rain");
        assertThat(statuses(judgement))
                .containsEntry("holders-dig", Finding.Status.APPLIED)
                .containsEntry("wait", Finding.Status.APPLIED)
                .containsEntry("ask", Finding.Status.APPLIED);
    }

    @Test
    void anUnmetHoldGoesBeforeReferAndPermit() {
        var all =
                PERMIT + norm("ask", "refer: [ { to: warden } ]") + norm("wait", "hold: { until: [ warden-agrees ] }");
        var judgement = rulebook(all).judge(digging("is-holder", "!warden-agrees"));
        assertThat(needs(judgement)).containsExactly("warden-agrees");
        assertThat(statuses(judgement)).containsEntry("wait", Finding.Status.DECISIVE);
    }

    @Test
    void referGoesBeforePermit() {
        var judgement = rulebook(PERMIT + norm("ask", "refer: [ { to: warden, consulting: [ clerk ] } ]"))
                .judge(digging("is-holder"));
        assertThat(judgement.answer())
                .isInstanceOfSatisfying(
                        Answer.Referred.class,
                        referred -> assertThat(referred.ladder().rungs().getFirst())
                                .isEqualTo(new Ladder.Rung(
                                        List.of("warden"), List.of("clerk"), Ladder.Says.DECIDES, Optional.empty())));
    }

    @Test
    void aHoldWhoseFactsAllHoldCountsAsAPermit() {
        var hold = norm("wait", "hold: { until: [ warden-agrees, is-holder ] }");
        assertThat(because(rulebook(hold).judge(digging("warden-agrees", "is-holder"))))
                .isEqualTo("wait");
        assertThat(needs(rulebook(hold).judge(digging("warden-agrees", "!is-holder"))))
                .containsExactly("is-holder");
    }

    @Test
    void aHoldAsksForWhatIsFalseAndForWhatIsNotKnownAndSaysHowToSupplyIt() {
        var hold = norm("wait", "hold: { until: [ warden-agrees, is-holder ] }");
        var answer = rulebook(hold).judge(digging("!is-holder")).answer();
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Held.class,
                        held -> assertThat(held.needs())
                                .extracting(Answer.Need::sentence)
                                .containsExactly("Ask the warden to agree.", "The actor does not hold the plot."));
    }

    @Test
    void aMetHoldBesideAPermitLeavesThePermitDecisive() {
        var both = norm("wait", "hold: { until: [ warden-agrees ] }") + PERMIT;
        assertThat(because(rulebook(both).judge(digging("warden-agrees", "is-holder"))))
                .isEqualTo("holders-dig");
    }

    @Test
    void anExceptionDefeatsItsOwnNormAndIsNamed() {
        var norm = norm("holders-dig", "when: [ is-holder ]\nunless: [ warden-agrees, is-raining ]\npermit: {}");
        var judgement = rulebook(norm).judge(digging("is-holder", "!warden-agrees", "is-raining"));
        assertThat(judgement.answer()).isEqualTo(new Answer.Silent());
        assertThat(judgement.findings().getFirst().status()).isEqualTo(Finding.Status.DEFEATED);
        assertThat(judgement.findings().getFirst().defeatedBy()).contains("is-raining");
    }

    @Test
    void anExceptionThatHoldsSettlesANormWhoseOtherFactsAreUnknown() {
        var norm = norm("holders-dig", "when: [ is-holder ]\nunless: [ is-raining ]\npermit: {}");
        assertThat(rulebook(norm).judge(digging("is-raining")).findings()).isEmpty();
    }

    @Test
    void aNormThatHoldsDefeatsTheNormsThatItOverrides() {
        var both = REFUSE + norm("in-emergencies", "when: [ warden-agrees ]\npermit: {}\noverrides: [ not-in-rain ]");
        var judgement = rulebook(both).judge(digging("is-raining", "warden-agrees"));
        assertThat(because(judgement)).isEqualTo("in-emergencies");
        assertThat(judgement.findings().getFirst().defeatedBy()).contains("in-emergencies");
        assertThat(because(rulebook(both).judge(digging("is-raining", "!warden-agrees"))))
                .isEqualTo("not-in-rain");
    }

    @Test
    void aDefeatedNormDefeatsNobody() {
        var three = REFUSE
                + norm("in-emergencies", "when: [ warden-agrees ]\npermit: {}\noverrides: [ not-in-rain ]")
                + norm(
                        "never-for-strangers",
                        "unless: [ is-holder ]\nrefer: [ { to: clerk } ]\noverrides: [ in-emergencies ]");
        var judgement = rulebook(three).judge(digging("is-raining", "warden-agrees", "!is-holder"));
        assertThat(because(judgement)).isEqualTo("not-in-rain");
    }

    @Test
    void aDutyGoesAlongWithTheAnswerUnlessItIsDefeated() {
        var duty = norm(
                "reply", "owe: { holder: clerk, claimant: holder, to: plot.return, within: { setting: reply-time } }");
        var judgement = rulebook(PERMIT + duty).judge(digging("is-holder"));
        assertThat(judgement.applied()).extracting(Finding::norm).containsExactly("holders-dig", "reply");
        assertThat(judgement.findings().get(1).effect()).isInstanceOfSatisfying(Effect.Owe.class, owe -> {
            assertThat(owe.duty().within()).contains(span("5 working days"));
            assertThat(owe.duty().setting()).contains("reply-time");
        });
        var dropped = norm("no-duty", "when: [ is-raining ]\nadvise: {}\noverrides: [ reply ]");
        assertThat(rulebook(duty + dropped).judge(digging("is-raining")).applied())
                .extracting(Finding::norm)
                .containsExactly("no-duty");
    }

    @Test
    void aWaitingNormThatCouldChangeTheAnswerHoldsItAndAsksForItsFacts() {
        var judgement = rulebook(PERMIT + REFUSE).judge(digging("is-holder"));
        assertThat(needs(judgement)).containsExactly("is-raining");
        assertThat(judgement.answer())
                .isInstanceOfSatisfying(
                        Answer.Held.class,
                        held -> assertThat(held.needs().getFirst().sentence())
                                .isEqualTo("It is not known whether it is raining."));
        assertThat(statuses(judgement))
                .containsEntry("holders-dig", Finding.Status.APPLIED)
                .containsEntry("not-in-rain", Finding.Status.WAITING);
    }

    @Test
    void aWaitingNormThatCannotChangeTheAnswerDoesNotHoldIt() {
        var judgement = rulebook(PERMIT + REFUSE).judge(digging("is-raining"));
        assertThat(because(judgement)).isEqualTo("not-in-rain");
        assertThat(statuses(judgement)).containsEntry("holders-dig", Finding.Status.WAITING);
        assertThat(judgement.findings().getFirst().missing()).containsExactly("is-holder");
    }

    @Test
    void aWaitingNormWhoseHoldIsMetCannotChangeAPermit() {
        var hold = norm("wait", "when: [ is-raining ]\nhold: { until: [ warden-agrees ] }");
        assertThat(because(rulebook(PERMIT + hold).judge(digging("is-holder", "warden-agrees"))))
                .isEqualTo("holders-dig");
        assertThat(needs(rulebook(PERMIT + hold).judge(digging("is-holder")))).containsExactly("is-raining");
    }

    @Test
    void aWaitingDutyDoesNotHoldTheAnswer() {
        var advice = norm("mind", "when: [ is-raining ]\nadvise: {}");
        assertThat(because(rulebook(PERMIT + advice).judge(digging("is-holder"))))
                .isEqualTo("holders-dig");
    }

    @Test
    void twoWaitingExceptionsThatOnlyTogetherChangeARefusalHoldItToo() {
        var norms = norm("no-1", "refuse: {}")
                + norm("no-2", "refuse: {}")
                + norm("yes-1", "when: [ is-holder ]\npermit: {}\noverrides: [ no-1 ]")
                + norm("yes-2", "when: [ warden-agrees ]\npermit: {}\noverrides: [ no-2 ]");
        assertThat(needs(rulebook(norms).judge(digging()))).containsExactly("is-holder", "warden-agrees");
        assertThat(rulebook(norms).judge(digging("!is-holder")).answer()).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void anUnknownExceptionMakesTheNormWaitForItAndForNothingElse() {
        var norm = norm("holders-dig", "when: [ is-holder ]\nunless: [ is-raining ]\npermit: {}");
        assertThat(needs(rulebook(norm).judge(digging("is-holder")))).containsExactly("is-raining");
    }

    @Test
    void whatTheRestAlreadySettlesIsNotAskedFor() {
        var any = norm("either", "when: { any: [ is-holder, warden-agrees ] }\npermit: {}");
        assertThat(because(rulebook(any).judge(digging("warden-agrees")))).isEqualTo("either");
        var all = norm("both", "when: [ is-holder, warden-agrees ]\npermit: {}");
        assertThat(rulebook(all).judge(digging("!warden-agrees")).answer()).isEqualTo(new Answer.Silent());
        var none = norm("neither", "when: { none: [ is-holder, warden-agrees ] }\npermit: {}");
        assertThat(rulebook(none).judge(digging("is-holder")).answer()).isEqualTo(new Answer.Silent());
        assertThat(needs(rulebook(none).judge(digging("!is-holder")))).containsExactly("warden-agrees");
    }

    @Test
    void aNormIsJudgedOnlyOnDaysOnWhichItIsInForce() {
        var rulebook = rulebook(norm("for-a-while", "permit: {}\nin-force: { from: 2026-01-01, until: 2026-01-31 }"));
        assertThat(on(rulebook, LocalDate.of(2025, 12, 31))).isInstanceOf(Answer.Silent.class);
        assertThat(on(rulebook, LocalDate.of(2026, 1, 1))).isInstanceOf(Answer.Permitted.class);
        assertThat(on(rulebook, LocalDate.of(2026, 1, 31))).isInstanceOf(Answer.Permitted.class);
        assertThat(on(rulebook, LocalDate.of(2026, 2, 1))).isInstanceOf(Answer.Silent.class);
    }

    @Test
    void aPackIsJudgedOnlyOnDaysOnWhichItIsInForce() {
        var rulebook = rulebook(norm("always", "permit: {}"));
        assertThat(on(rulebook, LocalDate.of(2019, 12, 31))).isInstanceOf(Answer.Silent.class);
        assertThat(on(rulebook, LocalDate.of(2020, 1, 1))).isInstanceOf(Answer.Permitted.class);
    }

    private static Answer on(Rulebook rulebook, LocalDate day) {
        return rulebook.judge(Situation.of("plot.dig", day).build()).answer();
    }

    private static Span span(String words) {
        return Span.find(words).orElseThrow();
    }

    private static String because(Judgement judgement) {
        return switch (judgement.answer()) {
            case Answer.Permitted permitted -> permitted.because().norm();
            case Answer.Refused refused -> refused.because().norm();
            case Answer.Referred referred -> referred.because().norm();
            case Answer.Held held -> "held: " + held.needs();
            case Answer.Silent _ -> "silent";
        };
    }

    private static List<String> needs(Judgement judgement) {
        return judgement.answer() instanceof Answer.Held(var needs)
                ? needs.stream().map(Answer.Need::fact).toList()
                : List.of("not held: " + judgement.answer());
    }

    private static Map<String, Finding.Status> statuses(Judgement judgement) {
        return judgement.findings().stream().collect(Collectors.toMap(Finding::norm, Finding::status));
    }
}
