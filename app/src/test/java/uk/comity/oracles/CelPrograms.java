package uk.comity.oracles;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;
import uk.comity.norms.Vocabulary;

/** Compiles CEL, statically typed by the vocabulary, each expression once: packs and acts share many. */
final class CelPrograms {

    private final Vocabulary vocabulary;
    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
    private final Map<String, CelRuntime.Program> programs = new HashMap<>();

    CelPrograms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Knows these facts by name, so that CEL finds every misuse of one, and this many norms by number. */
    private CelCompiler compiler(Set<String> facts, int norms) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .addLibraries(CelExtensions.bindings())
                .addVar("day", SimpleType.INT);
        for (var fact : facts) {
            var type = vocabulary.findFact(fact).orElseThrow();
            builder.addVar(CelWords.value(fact), type(type.shape()));
            builder.addVar(CelWords.known(fact), SimpleType.BOOL);
        }
        for (var i = 0; i < norms; i++) {
            builder.addVar("n" + i, SimpleType.BOOL).addVar("m" + i, SimpleType.BOOL);
        }
        return builder.build();
    }

    private static CelType type(FactType.Shape shape) {
        return switch (shape) {
            case FactType.YesNo _ -> SimpleType.BOOL;
            case FactType.OneOf _ -> SimpleType.STRING;
            case FactType.HowMany _, FactType.OnDay _ -> SimpleType.INT;
        };
    }

    /** Programs of these expressions, in the same order. */
    List<CelRuntime.Program> of(Page page, List<String> expressions) {
        if (!programs.keySet().containsAll(expressions)) {
            var compiler = compiler(page.reads().keySet(), page.size());
            expressions.forEach(one -> programs.computeIfAbsent(one, _ -> compile(compiler, one)));
        }
        return expressions.stream()
                .flatMap(one -> Optional.ofNullable(programs.get(one)).stream())
                .toList();
    }

    private CelRuntime.Program compile(CelCompiler compiler, String expression) {
        try {
            return runtime.createProgram(compiler.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(expression, e);
        }
    }

    static Object eval(CelRuntime.Program program, Map<String, Object> variables) {
        try {
            return program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(variables.toString(), e);
        }
    }
}
