package uk.comity.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.comity.Comity;
import uk.comity.norms.Fact;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;

/** The trees from which protocols are compared share what they have in common: no answer may change by that. */
class TreesOfOurPacksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final List<Rulebook> books = Comity.shelf().rulebooks();
    private int leaves;

    @Test
    void every_way_down_a_tree_ends_in_the_answer_of_the_engine() {
        var words = books.getFirst().vocabulary();
        var acts = new TreeSet<String>();
        for (var book : books) {
            words = book.council().vocabulary(words);
            book.council().norms().forEach(norm -> acts.addAll(norm.on()));
        }
        var meanings = new Meanings(words);
        for (var act : acts) {
            var grid = Grid.of(act, DAY, books, meanings);
            for (var book : books) {
                var tree = new Tree(grid, book, act);
                walk(new Way(tree, grid, book, act), tree.root(), Map.of());
            }
        }

        assertThat(leaves).isGreaterThan(10_000);
    }

    private record Way(Tree tree, Grid grid, Rulebook book, String act) {

        Stance judged(Map<String, Fact> known) {
            return Stance.of(book.judge(new Situation(act, DAY, known)));
        }
    }

    private void walk(Way way, Tree.Node node, Map<String, Fact> known) {
        switch (node) {
            case Tree.Leaf(var stance, var _) -> {
                leaves++;
                assertThat(way.tree().stances().get(stance).key())
                        .as("%s under %s, %s", way.act(), way.book().council().key(), known.keySet())
                        .isEqualTo(way.judged(known).key());
            }
            case Tree.Fork(var place, var masks, var to, var _) -> {
                var axis = way.grid().axis(place);
                var name = axis.type().name();
                assertThat(known).as("asked twice").doesNotContainKey(name);
                for (var i = 0; i < to.length; i++) {
                    var value = axis.values().get(63 - Long.numberOfLeadingZeros(masks[i]));
                    var more = new HashMap<>(known);
                    more.put(name, new Fact(name, value, "a test"));
                    walk(way, to[i], more);
                }
            }
        }
    }
}
