package uk.comity.diagrams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Decision diagrams over questions with several answers each (multi-valued and multi-terminal): every function is one
 * number, and functions that give the same in every case have the same number, so that "is it settled?" is one look.
 * Not safe to share between threads.
 */
public final class Diagram {

    /** The end of cases that cannot be. */
    public static final int IMPOSSIBLE = 0;
    /** The end of cases that hang on something that nobody could tell. */
    public static final int OPEN = 1;

    public static final int NO = 2;
    public static final int YES = 3;
    /** The first number that stands for an outcome. */
    public static final int FIRST_OUTCOME = 4;

    private static final int ENDS = 1024;

    /** A question, and the function that is left after each answer. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by what it holds; boxes would cost more than they tell.
    private record Node(int question, int[] ways) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node(var asked, var left) && asked == question && Arrays.equals(left, ways);
        }

        @Override
        public int hashCode() {
            return 31 * question + Arrays.hashCode(ways);
        }
    }

    private record Choice(int condition, int then, int otherwise) {}

    private final int[] sizes;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Choice, Integer> choices = new HashMap<>();
    private final Map<Long, Integer> fixed = new HashMap<>();
    private final Map<Integer, int[]> supports = new HashMap<>();
    private final Map<Integer, double[]> likelihoods = new HashMap<>();
    private int ends = FIRST_OUTCOME;

    /**
     * @param sizes how many answers each question has
     */
    public Diagram(int[] sizes) {
        this.sizes = sizes.clone();
    }

    /** A number for one more outcome. */
    public int outcome() {
        return ends++;
    }

    public static boolean isEnd(int function) {
        return function < ENDS;
    }

    public int size(int question) {
        return sizes[question];
    }

    /** How many functions there are by now. */
    public int functions() {
        return nodes.size();
    }

    /** Holds where the answer to the question is one of these. */
    public int test(int question, IntPredicate holds) {
        var ways = new int[sizes[question]];
        for (var i = 0; i < ways.length; i++) {
            ways[i] = holds.test(i) ? YES : NO;
        }
        return make(question, ways);
    }

    public int not(int condition) {
        return choose(condition, NO, YES);
    }

    public int and(int one, int other) {
        return choose(one, other, NO);
    }

    public int or(int one, int other) {
        return choose(one, YES, other);
    }

    /** One function where the condition holds, and another where it does not. */
    public int choose(int condition, int then, int otherwise) {
        if (condition == YES || then == otherwise) {
            return then;
        }
        if (condition == NO) {
            return otherwise;
        }
        var key = new Choice(condition, then, otherwise);
        var known = choices.get(key);
        if (known != null) {
            return known;
        }
        var question = Math.min(first(condition), Math.min(first(then), first(otherwise)));
        var ways = new int[sizes[question]];
        for (var i = 0; i < ways.length; i++) {
            ways[i] = choose(way(condition, question, i), way(then, question, i), way(otherwise, question, i));
        }
        var made = make(question, ways);
        choices.put(key, made);
        return made;
    }

    /** What is left of a function once a question is answered. */
    public int given(int function, int question, int way) {
        if (isEnd(function) || first(function) > question) {
            return function;
        }
        if (first(function) == question) {
            return node(function).ways()[way];
        }
        var key = ((long) function << 32) | ((long) question << 16) | way;
        var known = fixed.get(key);
        if (known != null) {
            return known;
        }
        var ways = node(function).ways().clone();
        for (var i = 0; i < ways.length; i++) {
            ways[i] = given(ways[i], question, way);
        }
        var made = make(first(function), ways);
        fixed.put(key, made);
        return made;
    }

    /** What is left of a function where nobody can answer a question: open wherever it hangs on that. */
    public int without(int function, int question) {
        var left = given(function, question, 0);
        for (var way = 1; way < sizes[question]; way++) {
            left = agree(left, given(function, question, way));
        }
        return left;
    }

    private int agree(int one, int other) {
        if (one == other || other == IMPOSSIBLE) {
            return one;
        }
        if (one == IMPOSSIBLE) {
            return other;
        }
        if (isEnd(one) && isEnd(other)) {
            return OPEN;
        }
        var question = Math.min(first(one), first(other));
        var ways = new int[sizes[question]];
        for (var i = 0; i < ways.length; i++) {
            ways[i] = agree(way(one, question, i), way(other, question, i));
        }
        return make(question, ways);
    }

    /** How likely each end is, if every answer is as likely as any other that can be: by the ends' numbers. */
    public double[] likelihood(int function) {
        var known = likelihoods.get(function);
        if (known != null) {
            return known;
        }
        var likely = new double[ends];
        if (isEnd(function)) {
            likely[function] = 1;
        } else {
            var ways = node(function).ways();
            var possible = Arrays.stream(ways).filter(way -> way != IMPOSSIBLE).count();
            for (var way : ways) {
                var each = likelihood(way);
                for (var end = IMPOSSIBLE + 1; end < ends; end++) {
                    likely[end] += each[end] / possible;
                }
            }
        }
        likelihoods.put(function, likely);
        return likely;
    }

    /** The questions on which a function hangs, in their order. */
    public int[] support(int function) {
        if (isEnd(function)) {
            return new int[0];
        }
        var known = supports.get(function);
        if (known != null) {
            return known;
        }
        var all = new boolean[sizes.length];
        all[first(function)] = true;
        for (var way : node(function).ways()) {
            for (var question : support(way)) {
                all[question] = true;
            }
        }
        var count = 0;
        var support = new int[sizes.length];
        for (var i = 0; i < all.length; i++) {
            if (all[i]) {
                support[count++] = i;
            }
        }
        var made = Arrays.copyOf(support, count);
        supports.put(function, made);
        return made;
    }

    /** The first question on which a function hangs; none for an end. */
    public OptionalInt question(int function) {
        return isEnd(function) ? OptionalInt.empty() : OptionalInt.of(first(function));
    }

    private int make(int question, int[] ways) {
        var only = IMPOSSIBLE;
        for (var way : ways) {
            if (way != IMPOSSIBLE && only == IMPOSSIBLE) {
                only = way;
            } else if (way != IMPOSSIBLE && way != only) {
                return numbered(new Node(question, ways));
            }
        }
        return only;
    }

    private int numbered(Node node) {
        var known = numbers.get(node);
        if (known != null) {
            return known;
        }
        var number = ENDS + nodes.size();
        nodes.add(node);
        numbers.put(node, number);
        return number;
    }

    private int first(int function) {
        return isEnd(function) ? Integer.MAX_VALUE : node(function).question();
    }

    private int way(int function, int question, int way) {
        return first(function) == question ? node(function).ways()[way] : function;
    }

    private Node node(int function) {
        return nodes.get(function - ENDS);
    }
}
