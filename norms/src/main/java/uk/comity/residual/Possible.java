package uk.comity.residual;

import java.util.List;
import java.util.function.IntPredicate;
import uk.comity.diagrams.Diagram;
import uk.comity.norms.FactValue;

/**
 * Which cases there can be, by ties between open facts. Where a tie cuts numbers finer than any norm does, or speaks of a fact that
 * no norm reads, a case counts as possible: so none that can be is left out.
 */
record Possible(Diagram diagram, Open open) {

    /** Every case in which all these hold, and perhaps more. */
    int cases(List<Residual> ties) {
        var all = Diagram.YES;
        for (var tie : ties) {
            all = diagram.and(all, mayHold(tie));
        }
        return all;
    }

    private int mayHold(Residual tie) {
        return switch (tie) {
            case Residual.All(var of) -> cases(of);
            case Residual.Any(var of) -> {
                var any = Diagram.NO;
                for (var part : of) {
                    any = diagram.or(any, mayHold(part));
                }
                yield any;
            }
            case Residual.Not(var of) -> mayFail(of);
            case Residual.Test test -> ways(test, way -> way != Open.UNTOLD && mayPass(test, way));
        };
    }

    private int mayFail(Residual tie) {
        return switch (tie) {
            case Residual.All(var of) -> {
                var any = Diagram.NO;
                for (var part : of) {
                    any = diagram.or(any, mayFail(part));
                }
                yield any;
            }
            case Residual.Any(var of) -> {
                var all = Diagram.YES;
                for (var part : of) {
                    all = diagram.and(all, mayFail(part));
                }
                yield all;
            }
            case Residual.Not(var of) -> mayHold(of);
            case Residual.Test test -> ways(test, way -> way == Open.UNTOLD || mayNotPass(test, way));
        };
    }

    private int ways(Residual.Test test, IntPredicate possible) {
        var question = open.question(test.fact());
        return question.isEmpty() ? Diagram.YES : diagram.test(question.getAsInt(), possible);
    }

    /** Whether any of the values for which a way stands passes: those from its own to below the next way's. */
    private boolean mayPass(Residual.Test test, int way) {
        var axis = axis(test);
        return switch (test) {
            case Residual.AtLeast(var _, var least) ->
                way == axis.values().size()
                        || (axis.value(way + 1) instanceof FactValue.Count(var next) && next > least);
            case Residual.OnOrAfter _ -> true;
            case Residual.Known _, Residual.Holds _, Residual.Fails _, Residual.IsOneOf _ ->
                test.passes(axis.value(way));
        };
    }

    private boolean mayNotPass(Residual.Test test, int way) {
        var value = axis(test).value(way);
        return switch (test) {
            case Residual.OnOrAfter _ -> true;
            case Residual.AtLeast _, Residual.Known _, Residual.Holds _, Residual.Fails _, Residual.IsOneOf _ ->
                !test.passes(value);
        };
    }

    private Open.Axis axis(Residual.Test test) {
        return open.axis(open.question(test.fact()).orElseThrow());
    }
}
