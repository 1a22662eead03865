package uk.comity.search;

import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import uk.comity.residual.Residual;

/** Turns what is left of the norms into a condition of the database. */
final class InSql {

    private InSql() {}

    /**
     * @param tests each test of a fact, in columns; true or false, and never unknown to the database
     */
    static Condition of(Residual residual, Function<Residual.Test, Condition> tests) {
        return switch (residual) {
            case Residual.All(var of) ->
                DSL.and(of.stream().map(part -> of(part, tests)).toList());
            case Residual.Any(var of) ->
                of.isEmpty()
                        ? DSL.falseCondition()
                        : DSL.or(of.stream().map(part -> of(part, tests)).toList());
            case Residual.Not(var of) -> DSL.not(of(of, tests));
            case Residual.Test test -> tests.apply(test);
        };
    }
}
