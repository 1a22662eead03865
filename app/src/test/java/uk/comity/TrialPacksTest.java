package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.comity.norms.Answer;
import uk.comity.norms.Explanation;
import uk.comity.norms.FactValue;
import uk.comity.norms.Judgement;
import uk.comity.norms.Situation;

/** Three bodies of other kinds, whose packs were written from the guide alone, put in force on a real database. */
class TrialPacksTest {

    private static final String TRIALS = "src/test/resources/trial-packs/";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final Commands comity = Commands.onAFreshInstallation();

    @ParameterizedTest
    @ValueSource(strings = {"elmbrook-parish", "three-rivers-combined", "moorland-fire"})
    void each_is_sound_and_its_examples_come_out(String pack) {
        assertThat(comity.run("pack", "check", TRIALS + pack).out()).contains(": sound.");
        assertThat(comity.run("pack", "test", TRIALS + pack).exit()).isZero();
    }

    @Test
    void a_parish_without_a_monitoring_officer_has_its_clerk_decide() {
        adopt("elmbrook-parish");

        assertThat(told("elmbrook-parish", "clerk.instruct", Map.of("actor-is-member", FactValue.of(true))))
                .contains(
                        "Refused.", "(elmbrook-parish 1. (instructions))", "May decide otherwise: the whole council.");
        assertThat(told("elmbrook-parish", "grievance.raise", Map.of("actor-is-the-clerk", FactValue.of(false))))
                .contains("1. The Parish Clerk decides. Where that is the person concerned: the Chair.")
                .contains("2. The whole council decides.");
        assertThat(judge("elmbrook-parish", "money.spend", Map.of()).answer()).isInstanceOf(Answer.Held.class);
    }

    @Test
    void a_combined_authority_counts_months_and_its_own_working_days() {
        adopt("three-rivers-combined");

        assertThat(told(
                        "three-rivers-combined",
                        "lent-officer.consult",
                        Map.of("matter-is-urgent", FactValue.of(true))))
                .contains("within 3 working days, worked Monday to Thursday.");
        assertThat(told(
                        "three-rivers-combined",
                        "lent-officer.consult",
                        Map.of("matter-is-urgent", FactValue.of(false))))
                .contains("the Authority's Solicitor or the council that lends the officer owes")
                .contains("within 2 months. The time may be made longer once, by up to 1 month, if the Mayor agrees.");
    }

    @Test
    void a_fire_authority_presumes_takes_silence_as_consent_and_waits_for_meetings() {
        adopt("moorland-fire");

        var silence = told(
                "moorland-fire",
                "station.visit",
                Map.of(
                        "actor-is-member",
                        FactValue.of(true),
                        "manager-has-agreed",
                        FactValue.of(false),
                        "day-the-manager-was-asked",
                        FactValue.of(LocalDate.of(2026, 10, 20))));
        assertThat(silence)
                .contains("Permitted.")
                .contains(
                        "The station manager has not objected. (presumed until it is shown otherwise, by clause Visits)")
                .contains("5 working days from Tuesday 20 October 2026 end with Tuesday 27 October 2026");
        assertThat(told(
                        "moorland-fire",
                        "brigade-question.put",
                        Map.of(
                                "actor-is-member",
                                FactValue.of(true),
                                "day-of-the-meeting",
                                FactValue.of(LocalDate.of(2026, 11, 30)))))
                .contains("by the next ordinary meeting.")
                .contains("5 clear days before the meeting on 30 November 2026.");
    }

    @Test
    void a_question_is_asked_and_answered_on_the_command_line() {
        var explained = comity.run(
                "pack",
                "explain",
                TRIALS + "moorland-fire",
                "--act",
                "incident.declare",
                "--fact",
                "actor-is-officer=yes",
                "--on",
                "2026-11-03");
        var tried =
                comity.typing("yes", "no").run("pack", "try", TRIALS + "elmbrook-parish", "--act", "clerk.instruct");
        var words = comity.run("pack", "words", "--pack", TRIALS + "elmbrook-parish");

        assertThat(explained.out())
                .contains("as soon as practicable, looked at again after 1 working day")
                .contains("that gives no date, and Comity makes none up.");
        assertThat(tried.out()).contains("Refused.");
        assertThat(words.out()).contains("clerk.instruct");
    }

    private void adopt(String key) {
        var made = comity.run(
                "council",
                "add",
                key,
                "--name",
                key,
                "--protocol",
                TRIALS + key,
                "--from",
                "2026-11-01",
                "--minute",
                "Minute 1");
        assertThat(made.exit()).as(made.out() + made.err()).isZero();
        assertThat(comity.run("council", "list").out()).contains(key);
    }

    private String told(String key, String act, Map<String, FactValue> facts) {
        var council = comity.hall().find(key).orElseThrow();
        var rulebook = council.desk()
                .read(council.now(), here -> council.law().protocols().find(DAY, here))
                .orElseThrow();
        return Explanation.text(judge(key, act, facts), rulebook);
    }

    /** By the protocol as it is read back from the council's own ledger. */
    private Judgement judge(String key, String act, Map<String, FactValue> facts) {
        var council = comity.hall().find(key).orElseThrow();
        var rulebook = council.desk()
                .read(council.now(), here -> council.law().protocols().find(DAY, here))
                .orElseThrow();
        var situation = Situation.of(act, DAY);
        facts.forEach((name, value) -> situation.with(name, value, "the test"));
        return rulebook.judge(situation.build());
    }
}
