package uk.comity.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.comparison.Gardens.norm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.comity.norms.Fact;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;

class TreeTest {

    private static final String ACT = "plot.dig";

    /** What beans and spades ask is asked in more than one place: the same fact is open in one and makes no difference in another. */
    private static final String TANGLED = """
            when:
              - any:
                - all: [ { fact: crop, is-one-of: [ beans ] }, is-holder ]
                - all: [ { none: [ { fact: crop, is-one-of: [ beans ] } ] }, is-raining ]
                - all: [ { fact: spades, at-least: 2 }, { none: [ is-holder ] }, warden-agrees ]
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                TANGLED + "permit: {}",
                TANGLED + "refuse: { may-decide: warden }",
                TANGLED + "unless: [ warden-agrees ]\nrefer: [ { to: warden } ]",
                "when: [ is-raining ]\nhold: { until: [ warden-agrees, is-holder ] }",
                TANGLED + "hold: { until: [ warden-agrees ] }",
            })
    void every_case_is_answered_as_the_leaf_to_which_it_leads(String rule) {
        var book = Gardens.rules(
                "one",
                norm("first", "1", ACT, rule)
                        + norm(
                                "second",
                                "1",
                                ACT,
                                "when: [ { any: [ is-raining, { fact: spades, at-least: 3 } ] } ]\nunless: [ { fact: crop, is-one-of: [ kale ] } ]\n"
                                        + "overrides: first\nrefer: [ { to: clerk } ]")
                        + norm(
                                "third",
                                "1",
                                ACT,
                                "when: [ warden-agrees, { fact: crop, is-one-of: [ none ] } ]\noverrides: second\npermit: {}"));
        var grid = Grid.of(ACT, Gardens.DAY, List.of(book), new Meanings(Gardens.VOCABULARY));
        var tree = new Tree(grid, book, ACT);

        assertThat(tree.isWhole()).isTrue();
        for (var values : everyCase(grid)) {
            var stance = tree.stances().get(leaf(tree.root(), values));
            var judged = stance(book, grid, values);
            assertThat(stance.outcome()).as("%s", values).isEqualTo(judged.outcome());
            assertThat(stance.needs()).as("%s", values).isEqualTo(judged.needs());
            assertThat(stance.ladder()).as("%s", values).isEqualTo(judged.ladder());
        }
    }

    @Test
    void what_leaves_the_same_open_is_thought_through_once() {
        var book = Gardens.rules(
                "one",
                norm("first", "1", ACT, "when: [ { any: [ is-holder, is-raining ] }, warden-agrees ]\npermit: {}"));
        var grid = Grid.of(ACT, Gardens.DAY, List.of(book), new Meanings(Gardens.VOCABULARY));

        // Nothing known; the first fact both ways; then at most two facts are open, whichever way was taken.
        assertThat(new Tree(grid, book, ACT).judged()).isLessThanOrEqualTo(7);
    }

    private static Stance stance(Rulebook book, Grid grid, List<Integer> values) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (var place = 0; place < values.size(); place++) {
            var axis = grid.axis(place);
            facts.put(
                    axis.type().name(),
                    new Fact(axis.type().name(), axis.values().get(values.get(place)), "a test"));
        }
        return Stance.of(book.judge(new Situation(ACT, Gardens.DAY, facts)));
    }

    private static int leaf(Tree.Node node, List<Integer> values) {
        return switch (node) {
            case Tree.Leaf(var stance, var _) -> stance;
            case Tree.Fork(var place, var masks, var to, var _) -> {
                for (var i = 0; i < masks.length; i++) {
                    if ((masks[i] & 1L << values.get(place)) != 0) {
                        yield leaf(to[i], values);
                    }
                }
                throw new AssertionError("no way on from " + place);
            }
        };
    }

    private static List<List<Integer>> everyCase(Grid grid) {
        List<List<Integer>> cases = List.of(List.of());
        for (var axis : grid.axes()) {
            var longer = new ArrayList<List<Integer>>();
            for (var begun : cases) {
                for (var i = 0; i < axis.values().size(); i++) {
                    var one = new ArrayList<>(begun);
                    one.add(i);
                    longer.add(one);
                }
            }
            cases = longer;
        }
        return cases;
    }
}
