package uk.comity.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.diagrams.Diagram;
import uk.comity.matters.Guises;
import uk.comity.norms.Answer;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;
import uk.comity.packs.OurPacks;

/** Asks every act of every protocol about many invented situations, and holds what is said against the engine. */
class AskingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    /** For each act; the measurement in the docs was made with more. */
    private static final int SITUATIONS = Integer.getInteger("comity.situations", 4);
    /** Up to so many questions, Comity thinks every order through. */
    private static final int THOUGHT_THROUGH = 7;

    private static Asking asking(String pack) {
        return Asking.of(
                Rulebook.of(OurPacks.read(pack).pack(), Optional.of(OurPacks.law()), OurPacks.VOCABULARY),
                Guises.COMPANY);
    }

    /** Questions asked, beside the fewest that settle the same answer in that situation. */
    private static final class Tally {
        private int acts;
        private int situations;
        private int asked;
        private int proof;
        private int equal;
        private int worst;
        private String worstAct = "";
        private int afterwards;
        /** The clause that was named is not one that applies in that situation. */
        private int elsewhere;
        /** More was asked than the shortest proof needs, though no order of asking is better on average. */
        private int unavoidable;

        void add(String act, int questions, int shortest, int after, Order order) {
            situations++;
            asked += questions;
            proof += shortest;
            afterwards += after;
            equal += questions == shortest ? 1 : 0;
            unavoidable += questions > shortest && order == Order.BEST ? 1 : 0;
            if (questions - shortest > worst) {
                worst = questions - shortest;
                worstAct = act;
            }
        }

        @Override
        public String toString() {
            return "%d acts, %d situations: asked %.3f, shortest proof %.3f, equal in %.1f %%, more though the order is the best in %.1f %%, worst %d more (%s); then %.3f on what it sets off"
                    .formatted(
                            acts,
                            situations,
                            asked / (double) situations,
                            proof / (double) situations,
                            100.0 * equal / situations,
                            100.0 * unavoidable / situations,
                            worst,
                            worstAct,
                            afterwards / (double) situations);
        }
    }

    /** Whether every order of asking was thought through from the first question on. */
    private enum Order {
        BEST,
        GOOD
    }

    @Test
    void every_act_of_every_protocol_is_settled_as_the_engine_would_with_hardly_a_question_too_many() {
        var random = new Random(41);
        var tally = new Tally();
        for (var pack : OurPacks.PROTOCOLS) {
            var asking = asking(pack);
            for (var act : new TreeSet<>(asking.acts())) {
                tally.acts++;
                for (var i = 0; i < SITUATIONS; i++) {
                    converse(asking, act, situation(asking.chart(act, DAY), random), tally);
                }
            }
        }
        if (Boolean.getBoolean("comity.print.rates")) {
            System.out.println(tally);
        }
        assertThat(tally.acts).isGreaterThan(500);
        assertThat(tally.asked - tally.proof).as(tally.toString()).isLessThan(tally.situations * 15 / 100);
        assertThat(tally.worst).as(tally.toString()).isLessThanOrEqualTo(6);
        assertThat(tally.elsewhere).as(tally.toString()).isLessThanOrEqualTo(tally.situations / 1_000);
    }

    private static void converse(Asking asking, String act, int[] ways, Tally tally) {
        var chart = asking.chart(act, DAY);
        var conversation = asking.about(act, DAY);
        var asked = 0;
        while (conversation.step() instanceof Step.Ask(var question)) {
            assertThat(question.reasons()).as(act + " " + question.name()).isNotEmpty();
            conversation = conversation.with(question.name(), reply(chart, question.name(), ways));
            asked++;
        }
        var judged = ((Step.Settled) conversation.step()).verdict().judgement();
        assertThat(judged.answer())
                .as(act + " " + conversation.replies())
                .hasSameClassAs(engine(asking, act, chart, ways).answer());
        tally.elsewhere += applies(judged, engine(asking, act, chart, ways)) ? 0 : 1;
        var after = 0;
        while (conversation.step() instanceof Step.Settled(var verdict)
                && verdict.more().isPresent()) {
            var question = verdict.more().get();
            conversation = conversation.with(question.name(), reply(chart, question.name(), ways));
            after++;
        }
        tally.add(asking.book().council().key() + " " + act, asked, shortest(chart, ways), after, order(chart));
    }

    private static boolean applies(Judgement judged, Judgement whole) {
        var decisive = judged.findings().stream()
                .filter(finding -> finding.status() == Finding.Status.DECISIVE)
                .map(Finding::norm)
                .toList();
        return decisive.isEmpty()
                || judged.answer() instanceof Answer.Held
                || whole.applied().stream().anyMatch(finding -> decisive.contains(finding.norm()));
    }

    private static Order order(Chart chart) {
        return chart.support(chart.answer()).length <= THOUGHT_THROUGH ? Order.BEST : Order.GOOD;
    }

    private static Judgement engine(Asking asking, String act, Chart chart, int[] ways) {
        var situation = Situation.of(act, DAY);
        for (var axis = 0; axis < ways.length; axis++) {
            chart.axes().get(axis).cases().get(ways[axis]).forEach((fact, value) -> situation.with(fact, value, "all"));
        }
        return asking.book().judge(situation.build());
    }

    private static Reply reply(Chart chart, String question, int[] ways) {
        var index = chart.axis(question).orElseThrow();
        var axis = chart.axes().get(index);
        return axis.isChooser()
                ? new Reply.Chosen(axis.guises().get(ways[index]).getFirst())
                : new Reply.Is(axis.values(question).get(ways[index]));
    }

    /** Everything told at random, so that it can be. */
    private static int[] situation(Chart chart, Random random) {
        var ways = new int[chart.axes().size()];
        var possible = chart.possible();
        for (var axis = 0; axis < ways.length; axis++) {
            var can = new ArrayList<Integer>();
            for (var way = 0; way < chart.axes().get(axis).size(); way++) {
                if (chart.can(possible, axis, way)) {
                    can.add(way);
                }
            }
            var way = can.get(random.nextInt(can.size()));
            ways[axis] = way;
            possible = chart.and(possible, axis, each -> each == way);
        }
        return ways;
    }

    /** The fewest questions whose answers settle it: by trying all sets of one, of two, and so on. */
    private static int shortest(Chart chart, int[] ways) {
        Set<Integer> left = Set.of(chart.answer());
        for (var questions = 0; ; questions++) {
            if (left.stream().anyMatch(Diagram::isEnd)) {
                return questions;
            }
            var next = new HashSet<Integer>();
            for (var function : left) {
                for (var axis : chart.support(function)) {
                    next.add(chart.given(function, axis, ways[axis]));
                }
            }
            left = next;
        }
    }

    @Test
    void who_somebody_is_can_be_so_and_has_a_name_of_its_own() {
        for (var chooser : List.of(Guises.WHO, Guises.WHOM)) {
            assertThat(chooser.guises().stream().map(Guise::name)).doesNotHaveDuplicates();
            for (var guise : chooser.guises()) {
                var facts = chooser.facts().stream()
                        .map(fact -> new Fact(fact, FactValue.of(guise.holds().contains(fact)), "guise"))
                        .toList();
                assertThat(OurPacks.VOCABULARY.clash(facts)).as(guise.name()).isEmpty();
                assertThat(facts)
                        .allMatch(fact ->
                                OurPacks.VOCABULARY.findFact(fact.name()).isPresent());
            }
        }
    }

    @Test
    void a_person_who_knows_nothing_is_told_who_can_tell() {
        for (var pack : OurPacks.PROTOCOLS) {
            var asking = asking(pack);
            for (var act : new TreeSet<>(asking.acts())) {
                var conversation = asking.about(act, DAY);
                while (conversation.step() instanceof Step.Ask(var question)) {
                    conversation = conversation.with(question.name(), new Reply.NotKnown());
                }
                var verdict = ((Step.Settled) conversation.step()).verdict();
                if (!conversation.replies().isEmpty()) {
                    assertThat(Counselling.word(verdict.judgement().answer()))
                            .as(pack + act)
                            .isEqualTo("held");
                    assertThat(verdict.unknown()).as(pack + " " + act).isNotEmpty();
                    assertThat(verdict.unknown())
                            .allMatch(one ->
                                    one.supply().isPresent() || one.teller().isPresent());
                }
            }
        }
    }

    @Test
    void every_question_has_words_of_its_own() {
        for (var pack : OurPacks.PROTOCOLS) {
            var asking = asking(pack);
            var wording = new Wording(asking);
            for (var act : asking.acts()) {
                for (var axis : asking.chart(act, DAY).axes()) {
                    assertThat(wording.question(axis.name()))
                            .as(axis.name())
                            .endsWith("?")
                            .doesNotStartWith("Is this so")
                            .doesNotStartWith("Which of these is so");
                }
            }
        }
    }

    @Test
    void answers_that_cannot_be_so_together_are_named_with_the_reason() {
        var asking = asking("wbc");
        var said = asking.about("enquiry.raise", DAY)
                .with("actor-is-member", asking.read("actor-is-member", "yes").orElseThrow())
                .with("subject", asking.read("subject", "service").orElseThrow())
                .with("actor-is-officer", asking.read("actor-is-officer", "yes").orElseThrow());

        assertThat(said.step()).isInstanceOfSatisfying(Step.Contradicted.class, step -> {
            assertThat(step.questions()).containsExactly("actor-is-member", "actor-is-officer");
            assertThat(step.sentence()).contains("Local Government Act 1972");
        });
    }

    @Test
    void a_refusal_comes_with_its_clause_as_soon_as_it_is_settled() {
        var asking = asking("wbc");
        var said = asking.about("enquiry.raise", DAY)
                .with("who", asking.read("who", "member").orElseThrow())
                .with("subject", asking.read("subject", "casework").orElseThrow());

        var verdict = ((Step.Settled) said.step()).verdict();
        var counsel = new Counselling(asking.book(), WorkingCalendar.englandAndWales()).of(verdict.judgement());

        assertThat(counsel.answer()).isEqualTo("refused");
        assertThat(counsel.because().orElseThrow().clauses()).contains("4.5b");
        assertThat(counsel.instead()).isPresent();
        assertThat(counsel.duties()).isEmpty();
    }

    @Test
    void a_settled_answer_is_asked_on_until_it_names_the_clause_that_holds_for_the_person() {
        var asking = asking("east-northamptonshire");
        var said = asking.about("budget.ask", DAY)
                .with(
                        "actor-speaks-for-a-group",
                        asking.read("actor-speaks-for-a-group", "yes").orElseThrow());

        assertThat(said.step())
                .isInstanceOfSatisfying(
                        Step.Ask.class, ask -> assertThat(ask.question().name()).isEqualTo("proposals-of"));
        assertThat(clauses(asking, said, "opposition-group")).containsExactly("3.12c");
        assertThat(clauses(asking, said, "group-in-control")).containsExactly("3.12a");
        assertThat(clauses(asking, said, "unknown")).isNotEmpty();
    }

    private static List<String> clauses(Asking asking, Conversation said, String proposalsOf) {
        var step = said.with(
                        "proposals-of", asking.read("proposals-of", proposalsOf).orElseThrow())
                .step();
        var judgement = ((Step.Settled) step).verdict().judgement();
        return new Counselling(asking.book(), WorkingCalendar.englandAndWales())
                .of(judgement)
                .because()
                .orElseThrow()
                .clauses();
    }

    @Test
    void where_a_protocol_only_advises_it_is_asked_what_the_advice_hangs_on() {
        var asking = asking("wbc");
        var said = asking.about("conduct.find-bullying", DAY);

        var more = ((Step.Settled) said.step()).verdict().more().orElseThrow();
        var told = said.with(more.name(), asking.read(more.name(), "member").orElseThrow());
        var counsel = new Counselling(asking.book(), WorkingCalendar.englandAndWales())
                .of(((Step.Settled) told.step()).verdict().judgement());

        assertThat(more.name()).isEqualTo("who");
        assertThat(counsel.others())
                .anySatisfy(line -> assertThat(line.clauses()).contains("11.2e2"));
    }

    @Test
    void what_is_set_off_has_its_day_by_the_calendar() {
        var asking = asking("wbc");
        var said = asking.about("enquiry.raise", LocalDate.of(2026, 12, 18))
                .with("who", asking.read("who", "member").orElseThrow())
                .with("subject", asking.read("subject", "service").orElseThrow())
                .with("capacity", asking.read("capacity", "council-business").orElseThrow());
        while (said.step() instanceof Step.Ask(var question)) {
            said = said.with(question.name(), asking.read(question.name(), "no").orElseThrow());
        }

        var verdict = ((Step.Settled) said.step()).verdict();
        var counsel = new Counselling(asking.book(), WorkingCalendar.englandAndWales()).of(verdict.judgement());

        assertThat(counsel.duties()).anySatisfy(owed -> assertThat(owed.due()).contains(LocalDate.of(2027, 1, 6)));
    }

    @Test
    void an_act_of_which_the_protocol_does_not_speak_is_settled_at_once() {
        var asking = asking("wbc");
        var act = OurPacks.VOCABULARY.acts().keySet().stream()
                .filter(name -> !asking.acts().contains(name))
                .sorted()
                .findFirst()
                .orElseThrow();

        var verdict = ((Step.Settled) asking.about(act, DAY).step()).verdict();

        assertThat(Counselling.word(verdict.judgement().answer())).isEqualTo("silent");
    }
}
