package uk.comity.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.norms.Answer;
import uk.comity.norms.Condition;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.norms.OwnWords;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;

/**
 * Every answer of one rulebook on one act. Exact: each leaf fixes no more facts than settle the answer, and the leaves
 * together cover every case. Unknown facts settle an answer only where no value of theirs would change it.
 */
final class Tree {

    /** Beyond so many judgements a tree is given up, and the act is sampled. */
    static final int MOST = 20_000;

    /** A leaf or a fork. */
    sealed interface Node {

        /** Numbers of the stances that are found below. */
        BitSet below();
    }

    /**
     * Cases that are answered alike.
     *
     * @param stance its number among {@link #stances}
     */
    record Leaf(int stance, BitSet below) implements Node {}

    /**
     * A fact on which the answer turns.
     *
     * @param place of the fact in the grid
     * @param masks for each branch the values that lead there, a bit each; the ordinary value's branch comes first
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; arrays are what the inner loops want.
    record Fork(int place, long[] masks, Node[] to, BitSet below) implements Node {}

    private final Grid grid;
    private final Rulebook rulebook;
    private final String act;
    private final Map<Integer, List<Long>> classes = new HashMap<>();
    private final Map<String, List<Condition>> atoms;
    private final List<Stance> stances = new ArrayList<>();
    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final Remainder remainder;
    /** What has grown, by what was left open. */
    private final Map<List<Object>, Node> grown = new HashMap<>();

    private final Node root;
    private int judged;

    Tree(Grid grid, Rulebook rulebook, String act) {
        this.grid = grid;
        this.rulebook = rulebook;
        this.act = act;
        this.atoms = Grid.Atoms.of(rulebook, act);
        this.remainder = new Remainder(rulebook, act, grid.day());
        this.root = grow(Map.of());
    }

    /** Whether every case is in it. */
    boolean isWhole() {
        return judged <= MOST;
    }

    Node root() {
        return root;
    }

    List<Stance> stances() {
        return stances;
    }

    int judged() {
        return judged;
    }

    private Node grow(Map<String, Fact> known) {
        judged++;
        var judgement = rulebook.judge(new Situation(act, grid.day(), known));
        var open = remainder.of(judgement);
        var before = grown.get(open);
        if (before != null) {
            return before;
        }
        var next = judged > MOST ? Optional.<String>empty() : next(judgement, known);
        var node = next.isEmpty() ? leaf(Stance.of(judgement)) : fork(grid.place(next.get()), known);
        grown.put(open, node);
        return node;
    }

    private Leaf leaf(Stance stance) {
        int number = numbers.computeIfAbsent(stance.key(), _ -> {
            stances.add(stance);
            return stances.size() - 1;
        });
        var below = new BitSet();
        below.set(number);
        return new Leaf(number, below);
    }

    private Node fork(int place, Map<String, Fact> known) {
        var axis = grid.axis(place);
        var classes = classesOf(place);
        var masks = new long[classes.size()];
        var to = new Node[masks.length];
        var below = new BitSet();
        for (var i = 0; i < masks.length; i++) {
            masks[i] = classes.get(i);
            var more = new HashMap<>(known);
            var value = axis.values().get(63 - Long.numberOfLeadingZeros(masks[i]));
            more.put(axis.type().name(), new Fact(axis.type().name(), value, "a worked case"));
            to[i] = grow(more);
            below.or(to[i].below());
        }
        var first = to[0];
        return below.cardinality() == 1 && first instanceof Leaf ? first : new Fork(place, masks, to, below);
    }

    /** A fact on which the answer still turns: of those for which norms wait, the one that most norms wait for. */
    private Optional<String> next(Judgement judgement, Map<String, Fact> known) {
        var presumed = presumed().filter(fact -> !known.containsKey(fact)).findFirst();
        if (presumed.isPresent() || !(judgement.answer() instanceof Answer.Held(var needs))) {
            return presumed;
        }
        var counts = new HashMap<String, Integer>();
        for (var finding : judgement.findings()) {
            finding.missing().forEach(fact -> counts.merge(fact, 1, Integer::sum));
        }
        var waiting = needs.stream()
                .filter(need -> need.because().status() == Finding.Status.WAITING)
                .map(Answer.Need::fact)
                .max(Comparator.comparing(fact -> counts.getOrDefault(fact, 0)));
        return waiting.or(() -> needs.stream()
                .flatMap(need ->
                        unknown(need.fact(), rulebook.pack(need.because().pack()), known).stream())
                .findFirst());
    }

    /** Facts that are taken for known while nobody tells them: every value of them is tried, as of any other. */
    private Stream<String> presumed() {
        return Stream.concat(
                        rulebook.council().own().presumptions().stream(),
                        rulebook.beneath().stream().flatMap(law -> law.own().presumptions().stream()))
                .map(OwnWords.Presumption::fact)
                .filter(fact -> grid.place(fact) >= 0);
    }

    private static Optional<String> unknown(String fact, Pack pack, Map<String, Fact> known) {
        var defined = pack.findDefinedFact(fact);
        return defined.isPresent()
                ? defined.get()
                        .means()
                        .facts()
                        .flatMap(part -> unknown(part, pack, known).stream())
                        .findFirst()
                : Optional.of(fact).filter(f -> !known.containsKey(f));
    }

    /** The values of a fact, put together where this rulebook cannot tell them apart; the ordinary one's first. */
    private List<Long> classesOf(int place) {
        return classes.computeIfAbsent(place, _ -> {
            var axis = grid.axis(place);
            var own = atoms.getOrDefault(axis.type().name(), List.of());
            var byLook = new LinkedHashMap<List<Object>, Long>();
            for (var i = axis.values().size() - 1; i >= 0; i--) {
                var value = axis.values().get(i);
                var look = new ArrayList<Object>();
                if (value instanceof FactValue.Truth) {
                    look.add(value);
                }
                own.forEach(atom -> look.add(atom.holds(value, grid.day())));
                byLook.merge(look, 1L << i, (one, other) -> one | other);
            }
            return List.copyOf(byLook.values());
        });
    }
}
