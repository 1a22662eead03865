package uk.comity.asking;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import uk.comity.diagrams.Diagram;

/** An act on a day under one rulebook, with every case thought through: what settles it, and what to ask next. */
final class Chart {

    private final List<Axis> axes;
    private final Diagram diagram;
    private final int answer;
    private final int possible;
    private final List<Outcome> outcomes;
    private final Planning planning;

    /**
     * @param possible holds in the cases that can be
     */
    Chart(List<Axis> axes, Diagram diagram, int answer, int possible, List<Outcome> outcomes) {
        this.axes = List.copyOf(axes);
        this.diagram = diagram;
        this.possible = possible;
        this.answer = diagram.choose(possible, answer, Diagram.IMPOSSIBLE);
        this.outcomes = List.copyOf(outcomes);
        this.planning = new Planning(diagram);
    }

    List<Axis> axes() {
        return axes;
    }

    OptionalInt axis(String name) {
        for (var i = 0; i < axes.size(); i++) {
            if (axes.get(i).name().equals(name)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The answer before anything is known. */
    int answer() {
        return answer;
    }

    /** Holds in the cases that can be. */
    int possible() {
        return possible;
    }

    /** What is left of a function in the cases where a question's answer is one of these. */
    synchronized int where(int function, int axis, IntPredicate ways) {
        return diagram.choose(diagram.test(axis, ways), function, Diagram.IMPOSSIBLE);
    }

    /** What is left of a function where only the cases can be in which a condition holds. */
    synchronized int within(int function, int condition) {
        return diagram.choose(condition, function, Diagram.IMPOSSIBLE);
    }

    /** What is left of a condition, likewise. */
    synchronized int and(int condition, int axis, IntPredicate ways) {
        return diagram.and(diagram.test(axis, ways), condition);
    }

    /** Whether a question can have this answer, where a condition holds. */
    synchronized boolean can(int condition, int axis, int way) {
        return diagram.given(condition, axis, way) != Diagram.NO;
    }

    synchronized int given(int function, int axis, int way) {
        return diagram.given(function, axis, way);
    }

    synchronized int without(int function, int axis) {
        return diagram.without(function, axis);
    }

    synchronized int[] support(int function) {
        return diagram.support(function).clone();
    }

    /** What a function that hangs on nothing more comes to; not to be asked of an open or an impossible one. */
    Outcome outcome(int function) {
        return outcomes.get(function - Diagram.FIRST_OUTCOME);
    }

    /** The question that settles it soonest, on average over all cases that are left. */
    synchronized int next(int function) {
        return planning.next(function);
    }

    /** How many questions it still takes, on average. */
    synchronized double expected(int function) {
        return planning.expected(function);
    }

    synchronized int functions() {
        return diagram.functions();
    }
}
