package uk.comity.bench;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The six norms in CEL: as one expression over flat typed variables, and clause by clause. */
final class ByCel {

    private static final List<String> CLAUSES =
            List.of("sits", "scrutiny && confidential", "need", "other_group", "interest");
    private static final List<String> VARIABLES =
            List.of("sits", "scrutiny", "confidential", "need", "other_group", "interest");

    private final CelRuntime.Program answer;
    private final List<CelRuntime.Program> clauses;

    ByCel() {
        answer = program("(other_group || interest) ? 'refused'"
                + " : (sits || (scrutiny && confidential) || need) ? 'permitted' : 'referred'");
        clauses = CLAUSES.stream().map(ByCel::program).toList();
    }

    private static CelRuntime.Program program(String expression) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder();
        VARIABLES.forEach(name -> builder.addVar(name, SimpleType.BOOL));
        try {
            var tree = builder.build().compile(expression).getAst();
            return CelRuntimeFactory.plannerRuntimeBuilder().build().createProgram(tree);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(expression, e);
        }
    }

    /** The question as CEL wants it. */
    static Map<String, Object> variables(Access.Question question) {
        var variables = new HashMap<String, Object>();
        for (var i = 0; i < VARIABLES.size(); i++) {
            variables.put(VARIABLES.get(i), question.facts().get(i));
        }
        return variables;
    }

    Object answer(Map<String, Object> variables) throws CelEvaluationException {
        return answer.eval(variables);
    }

    /** How many clauses apply: every one is evaluated, so that a trace could be told. */
    int clauses(Map<String, Object> variables) throws CelEvaluationException {
        var apply = 0;
        for (var clause : clauses) {
            if (Boolean.TRUE.equals(clause.eval(variables))) {
                apply++;
            }
        }
        return apply;
    }
}
