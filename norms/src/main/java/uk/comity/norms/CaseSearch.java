package uk.comity.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Searches all cases on one day for one in which some checks hold together. Exact: every fact takes every value that a
 * condition can tell apart, and what the ties say is followed at once. A branch is cut off as soon as one check fails, and
 * the check that hangs on the fewest facts is settled first, so the whole table is seldom walked.
 */
final class CaseSearch {

    /** More than any pack has come near; beyond it, "not found" would not be exact, so it is said. */
    static final int MOST_STEPS = 1 << 20;

    /** Where facts stand: the docket's slots, and more for those that only ties and the question speak of. */
    interface Board {

        /** Slots of a primitive fact. */
        int[] slotsOf(String fact);

        /** The primitive facts on which an unknown check hangs. */
        void missing(Check check, Known known, Set<String> missing);

        /** Works out the defined facts anew. */
        void define(Known known);
    }

    private final Board board;
    private final TieIndex ties;
    private final CaseValues values;
    private final List<Check> goals;
    private final Known known;
    private final Map<String, FactValue> assigned = new LinkedHashMap<>();
    private int steps;

    CaseSearch(Board board, TieIndex ties, CaseValues values, List<Check> goals, Known known) {
        this.board = board;
        this.ties = ties;
        this.values = values;
        this.goals = goals;
        this.known = known;
    }

    /** The facts that matter of the first case found; empty where there is none. */
    Optional<List<Fact>> run() {
        return solve() ? Optional.of(thatMatter()) : Optional.empty();
    }

    private boolean solve() {
        if (++steps > MOST_STEPS) {
            throw new IllegalStateException("the table of cases is too large to be walked");
        }
        board.define(known);
        Set<String> open = Set.of();
        for (var goal : goals) {
            switch (goal.of(known)) {
                case FALSE -> {
                    return false;
                }
                case TRUE -> {}
                case UNKNOWN -> {
                    var missing = new LinkedHashSet<String>();
                    board.missing(goal, known, missing);
                    open = open.isEmpty() || missing.size() < open.size() ? missing : open;
                }
            }
        }
        var next = open.isEmpty() ? openTie() : Optional.of(open.iterator().next());
        return next.isEmpty() || branch(next.get(), known.day);
    }

    private boolean branch(String fact, LocalDate day) {
        for (var value : values.of(fact, day)) {
            var before = assigned.size();
            if (put(fact, value) && solve()) {
                return true;
            }
            takeBack(before);
        }
        return false;
    }

    /** Takes the value, and what then must be so; false where something is said against it. */
    private boolean put(String fact, FactValue value) {
        var there = assigned.get(fact);
        if (there != null) {
            return there.equals(value);
        }
        assigned.put(fact, value);
        for (var slot : board.slotsOf(fact)) {
            known.put(slot, new Fact(fact, value, "a worked case"));
        }
        for (var never : ties.of(fact)) {
            if (!follow(never)) {
                return false;
            }
        }
        return true;
    }

    private boolean follow(TieIndex.Never never) {
        var open = open(never);
        if (open.isEmpty()) {
            return true;
        }
        if (open.get().isEmpty()) {
            return false;
        }
        return open.get().size() > 1
                || !(open.get().getFirst().not() instanceof Tie.Said.Is(var fact, var value))
                || put(fact, value);
    }

    /** What is not known of it while all the rest is so; empty where something in it is not so. */
    private Optional<List<Tie.Said>> open(TieIndex.Never never) {
        var open = new ArrayList<Tie.Said>();
        for (var said : never.said()) {
            var value = assigned.get(said.fact());
            if (value == null) {
                open.add(said);
            } else if (!isSo(said, value)) {
                return Optional.empty();
            }
        }
        return Optional.of(open);
    }

    private static boolean isSo(Tie.Said said, FactValue value) {
        return switch (said) {
            case Tie.Said.Is(var _, var wanted) -> value.equals(wanted);
            case Tie.Said.IsNot(var _, var wanted) -> !value.equals(wanted);
        };
    }

    /** A fact that a tie begun leaves open: the case must be one that can be. */
    private Optional<String> openTie() {
        for (var fact : List.copyOf(assigned.keySet())) {
            for (var never : ties.of(fact)) {
                var open = open(never);
                if (open.isPresent()) {
                    return Optional.of(open.get().getFirst().fact());
                }
            }
        }
        return Optional.empty();
    }

    private void takeBack(int size) {
        var names = List.copyOf(assigned.keySet());
        for (var i = names.size() - 1; i >= size; i--) {
            remove(names.get(i));
        }
    }

    private void remove(String fact) {
        assigned.remove(fact);
        for (var slot : board.slotsOf(fact)) {
            known.put(slot, null);
        }
    }

    /** What is so or not before what is one of several, each by its name: so the actor comes first. */
    private List<String> inReadingOrder() {
        return assigned.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, FactValue> entry) -> !(entry.getValue() instanceof FactValue.Truth))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Drops each fact without which all holds the same. */
    private List<Fact> thatMatter() {
        var matter = new ArrayList<Fact>();
        for (var one : inReadingOrder()) {
            var value = assigned.get(one);
            remove(one);
            board.define(known);
            if (value != null && !goals.stream().allMatch(goal -> goal.of(known) == Kleene.TRUE)) {
                var fact = new Fact(one, value, "a worked case");
                for (var slot : board.slotsOf(one)) {
                    known.put(slot, fact);
                }
                matter.add(fact);
            }
        }
        return matter;
    }
}
