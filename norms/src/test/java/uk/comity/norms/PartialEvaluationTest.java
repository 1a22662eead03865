package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.norms.Allotments.norm;
import static uk.comity.norms.Allotments.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.comity.residual.PartialEvaluation;
import uk.comity.residual.Residual;

/** What is left of the norms once some facts are known says exactly when the engine permits. */
class PartialEvaluationTest {

    private static final Set<String> FACTS =
            Set.of("is-holder", "is-raining", "warden-agrees", "crop", "spades", "let-on");

    @Test
    void what_is_left_holds_exactly_where_the_engine_permits_on_packs_and_facts_made_by_chance() {
        var permitted = 0;
        for (var seed = 0; seed < 1500; seed++) {
            var packs = new RandomPacks(seed);
            var chance = new Random(seed);
            var book = packs.rulebook();
            var first = packs.situation();
            var open = new HashSet<String>();
            FACTS.stream().sorted().filter(_ -> chance.nextInt(3) > 0).forEach(open::add);
            var told = Situation.of(first.act(), first.day());
            first.facts().values().stream()
                    .filter(fact -> !open.contains(fact.name()))
                    .forEach(fact -> told.with(fact.name(), fact.value(), fact.source()));
            var known = told.build();
            var left = PartialEvaluation.permitted(book, known, open);
            for (var time = 0; time < 20; time++) {
                var other = packs.situation();
                var whole = Situation.of(first.act(), first.day());
                known.facts().values().forEach(fact -> whole.with(fact.name(), fact.value(), fact.source()));
                other.facts().values().stream()
                        .filter(fact -> open.contains(fact.name()))
                        .forEach(fact -> whole.with(fact.name(), fact.value(), fact.source()));
                var situation = whole.build();
                var engine = book.judge(situation).answer() instanceof Answer.Permitted;
                permitted += engine ? 1 : 0;
                assertThat(left.of(fact -> situation.find(fact).map(Fact::value)))
                        .as("seed %d: %s in %s", seed, left, situation)
                        .isEqualTo(engine);
            }
        }
        assertThat(permitted).as("cases in which the engine permits").isBetween(3000, 27000);
    }

    @Test
    void what_the_known_facts_settle_leaves_no_test() {
        var book = rulebook(norm("free", "when: [ is-holder ]\npermit: {}\n"));
        var holder = Allotments.aDig()
                .with("is-holder", FactValue.of(true), "the test")
                .build();
        var nobody = Allotments.aDig()
                .with("is-holder", FactValue.of(false), "the test")
                .build();
        assertThat(PartialEvaluation.permitted(book, holder, FACTS)).isEqualTo(Residual.always());
        assertThat(PartialEvaluation.permitted(book, nobody, FACTS)).isEqualTo(Residual.never());
    }

    @Test
    void a_fact_that_nobody_can_tell_is_no_permission() {
        var book = rulebook(norm("free", "when: [ is-holder ]\nunless: [ is-raining ]\npermit: {}\n"));
        var dig = Allotments.aDig()
                .with("is-holder", FactValue.of(true), "the test")
                .build();
        assertThat(PartialEvaluation.permitted(book, dig, Set.of())).isEqualTo(Residual.never());
        assertThat(PartialEvaluation.permitted(book, dig, Set.of("is-raining")))
                .isEqualTo(new Residual.Fails("is-raining"));
    }

    @Test
    void what_hangs_together_makes_it_shorter_and_stays_exact_in_every_case_that_can_be() {
        // Whoever holds a plot was let one; it rains or not, and somebody always says.
        var ties = List.<Residual>of(
                new Residual.Known("is-raining"),
                new Residual.Any(
                        List.of(new Residual.Not(new Residual.Holds("is-holder")), new Residual.AtLeast("spades", 2))));
        var shorter = 0;
        for (var seed = 0; seed < 1500; seed++) {
            var packs = new RandomPacks(seed);
            var book = packs.rulebook();
            var first = packs.situation();
            var nothing = Situation.of(first.act(), first.day()).build();
            var whole = PartialEvaluation.permitted(book, nothing, FACTS);
            var left = PartialEvaluation.permitted(book, nothing, FACTS, ties);
            shorter += left.tests() < whole.tests() ? 1 : 0;
            for (var time = 0; time < 40; time++) {
                var situation = packs.situation();
                if (ties.stream()
                        .allMatch(tie -> tie.of(fact -> situation.find(fact).map(Fact::value)))) {
                    assertThat(left.of(fact -> situation.find(fact).map(Fact::value)))
                            .as("seed %d: %s in %s", seed, left, situation)
                            .isEqualTo(whole.of(fact -> situation.find(fact).map(Fact::value)));
                }
            }
        }
        assertThat(shorter).as("packs that are shorter so").isGreaterThan(100);
    }
}
