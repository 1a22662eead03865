package uk.comity.asking;

import java.util.HashMap;
import java.util.Map;
import uk.comity.diagrams.Diagram;

/**
 * Which question to ask next, so that the answer is settled soonest on average over all cases that are left. Exact where
 * few questions are left. Where there are many, each question is tried with what would follow if every later one were
 * simply the one that tells most.
 */
final class Planning {

    /** Up to so many questions, every order of asking them is thought through. */
    private static final int FEW = 7;

    private static final int NONE = -1;

    private final Diagram diagram;
    private final Map<Integer, Plan> plans = new HashMap<>();
    private final Map<Integer, Double> roughly = new HashMap<>();

    /** The question that leads on, and how many are to be expected on average, this one among them. */
    private record Plan(int question, double questions) {}

    Planning(Diagram diagram) {
        this.diagram = diagram;
    }

    int next(int function) {
        return plan(function).question();
    }

    double expected(int function) {
        return plan(function).questions();
    }

    private Plan plan(int function) {
        if (Diagram.isEnd(function)) {
            return new Plan(NONE, 0);
        }
        var known = plans.get(function);
        if (known != null) {
            return known;
        }
        var best = new Plan(NONE, Double.MAX_VALUE);
        for (var question : diagram.support(function)) {
            var expected = expected(function, question, best.questions());
            if (expected < best.questions() - 1e-9) {
                best = new Plan(question, expected);
            }
        }
        plans.put(function, best);
        return best;
    }

    /** Questions to be expected if this one comes first; given up once there are enough. */
    private double expected(int function, int question, double enough) {
        var ways = ways(function, question);
        var expected = 1.0;
        for (var way = 0; way < diagram.size(question) && expected < enough; way++) {
            var left = diagram.given(function, question, way);
            expected += left == Diagram.IMPOSSIBLE ? 0 : ahead(left) / ways;
        }
        return expected;
    }

    private double ahead(int function) {
        return diagram.support(function).length <= FEW ? expected(function) : roughly(function);
    }

    /** Questions to be expected if each is the one that tells most. */
    private double roughly(int function) {
        var known = roughly.get(function);
        if (known != null) {
            return known;
        }
        var question = tellsMost(function);
        var ways = ways(function, question);
        var expected = 1.0;
        for (var way = 0; way < diagram.size(question); way++) {
            var left = diagram.given(function, question, way);
            expected += left == Diagram.IMPOSSIBLE ? 0 : ahead(left) / ways;
        }
        roughly.put(function, expected);
        return expected;
    }

    private int tellsMost(int function) {
        var best = NONE;
        var least = Double.MAX_VALUE;
        for (var question : diagram.support(function)) {
            var doubt = 0.0;
            var ways = ways(function, question);
            for (var way = 0; way < diagram.size(question); way++) {
                var left = diagram.given(function, question, way);
                doubt += left == Diagram.IMPOSSIBLE ? 0 : doubt(left) / ways;
            }
            if (doubt < least - 1e-9) {
                best = question;
                least = doubt;
            }
        }
        return best;
    }

    /** How open it is what a function comes to: Shannon's entropy, in bits. */
    private double doubt(int function) {
        var doubt = 0.0;
        for (var likely : diagram.likelihood(function)) {
            doubt -= likely == 0 ? 0 : likely * Math.log(likely) / Math.log(2);
        }
        return doubt;
    }

    private int ways(int function, int question) {
        var ways = 0;
        for (var way = 0; way < diagram.size(question); way++) {
            ways += diagram.given(function, question, way) == Diagram.IMPOSSIBLE ? 0 : 1;
        }
        return ways;
    }
}
