package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.norms.Allotments.digging;
import static uk.comity.norms.Allotments.norm;
import static uk.comity.norms.Allotments.rulebook;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Judgements told to people and to programs. */
class ExplanationTest {

    private static final String NORMS = norm("holders-dig", "when: [ wet-holder ]\npermit: {}")
            + norm(
                            "not-in-rain",
                            "when: [ is-raining ]\nunless: [ warden-agrees ]\nrefuse: { may-decide: [ warden ], instead: Wait. }")
                    .replace("1.1", "1.2")
            + norm("mind-the-kale", "when: [ { fact: crop, is-one-of: [ kale ] } ]\nadvise: {}\nsays: Mind the kale.")
            + norm(
                    "reply",
                    "owe: { holder: clerk, claimant: holder, to: plot.return, within: { setting: reply-time }, strength: best-endeavours, or: { to: plot.lend, stating: likely-day }, contested: Is five right? }")
            + norm("tell", "tell: { who: [ warden, clerk ], when: after }\nsays: A plot was dug.");

    private static final Rulebook BOOK = rulebook(
            NORMS,
            Map.of(
                    "facts.yaml",
                    "- { fact: wet-holder, means: [ is-holder, is-raining ], clauses: [\"1.3\"],"
                            + " true: a holder stands in the rain, false: no holder stands in the rain }\n"));

    @Test
    void thePermittedCaseTellsEverythingInOrder() {
        var judgement = BOOK.judge(digging("is-holder", "is-raining", "warden-agrees"));
        assertThat(Explanation.text(judgement, BOOK)).isEqualTo("""
                Permitted.
                Because: Holders dig. (allotments 1.1)

                What was known:
                - A holder stands in the rain. (defined by clause 1.3 from is-holder, is-raining)
                - The actor holds the plot. (the test)
                - It is raining. (the test)
                - The warden agrees. (the test)

                What goes along:
                - Duty: the Clerk owes, as best they can, "plot.return" to the holder within 5 working days, or "plot.lend" stating the likely day. The time is the council's own setting. Open question: Is five right? (allotments 1.1)
                - Keeper of the Gardens and the Clerk must be told afterwards: A plot was dug. (allotments 1.1)

                What stood back:
                - Nobody digs in the rain. (allotments 1.2) It gave way to its own exception, "warden-agrees".

                What waits for a fact:
                - Mind the kale. (allotments 1.1) Not known: crop.

                Judged for 2026-11-03 by allotments 1.10.
                """);
    }

    @Test
    void aRefusalNamesWhoMayDecideAndWhatElseToDo() {
        var text =
                Explanation.text(BOOK.judge(digging("is-raining", "!warden-agrees", "!is-holder")), BOOK.vocabulary());
        assertThat(text).startsWith("""
                Refused.
                Because: Nobody digs in the rain. (allotments 1.2)
                May decide otherwise: the Warden.
                Instead: Wait.
                """);
    }

    @Test
    void aHeldAnswerListsWhatIsNeeded() {
        assertThat(Explanation.text(BOOK.judge(digging("is-raining", "!is-holder")), BOOK))
                .startsWith("""
                Held. Still needed:
                - Has the warden agreed? (allotments 1.2)
                """);
    }

    @Test
    void aReferralShowsItsLadder() {
        var book = rulebook(
                norm(
                        "ask",
                        "refer: [ { to: [ warden, clerk ], within: 2 working days }, { to: clerk, consulting: [ warden ], says: discusses } ]"));
        assertThat(Explanation.text(book.judge(digging("is-holder")), book)).startsWith("""
                Referred to Keeper of the Gardens or the Clerk.
                Because: Holders dig. (allotments 1.1)
                1. Keeper of the Gardens or the Clerk decides, within 2 working days.
                2. The Clerk discusses it, after consulting Keeper of the Gardens.
                """);
    }

    @Test
    void silenceIsSaid() {
        var text = Explanation.text(
                BOOK.judge(Situation.of("plot.lend", Allotments.DAY).build()), BOOK);
        assertThat(text).startsWith("Silent. The protocol says nothing on this.\n");
    }

    @Test
    void silenceIsNotSaidToBeAllWhileAdviceWaitsForAFact() {
        var book = rulebook(norm(
                "mind-the-kale", "when: [ { fact: crop, is-one-of: [ kale ] } ]\nadvise: {}\nsays: Mind the kale."));

        assertThat(Explanation.text(book.judge(digging()), book))
                .startsWith(
                        "Silent so far. No clause permits or bars this; what goes with it hangs on facts that are not known yet.\n");
    }

    @Test
    void theJsonHoldsTheWholeTrace() {
        var json = Explanation.json(BOOK.judge(digging("is-holder", "is-raining", "warden-agrees")));
        assertThat(json)
                .startsWith(
                        "{\"act\":\"plot.dig\",\"day\":\"2026-11-03\",\"facts\":[{\"fact\":\"is-holder\",\"value\":true,")
                .contains("\"answer\":{\"answer\":\"permitted\",\"because\":\"holders-dig\",\"clauses\":[\"1.1\"]}")
                .contains("\"status\":\"defeated\",\"defeated-by\":\"warden-agrees\"")
                .contains("\"status\":\"waiting\",\"facts\":[],\"missing\":[\"crop\"]")
                .contains("\"within\":\"5 working days\",\"strength\":\"best-endeavours\",\"or\":{\"to\":\"plot.lend\"")
                .contains("\"effect\":{\"effect\":\"tell\",\"who\":[\"warden\",\"clerk\"],\"when\":\"after\"}")
                .endsWith("\"engine\":\"comity-norms/1\"}");
    }

    @Test
    void jsonTextIsWrittenSafely() {
        assertThat(Json.of(Map.of("a\"\\\n\u0001\u2028", "\uD83D")))
                .isEqualTo("{\"a\\\"\\\\\\n\\u0001\\u2028\":\"\\ud83d\"}");
        assertThat(Json.of(Map.of())).isEqualTo("{}");
        assertThat(Json.of(List.of(1, true, List.of()))).isEqualTo("[1,true,[]]");
    }
}
