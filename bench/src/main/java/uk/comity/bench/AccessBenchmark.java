package uk.comity.bench;

import dev.cel.runtime.CelEvaluationException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.variable.VariableMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import uk.comity.norms.Answer;
import uk.comity.norms.Judgement;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;

/** The six norms of {@link Access}, facts ready: the engine beside plain Java, CEL and a decision table. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AccessBenchmark {

    private final Access.Question[] questions = Access.questions();
    private final Map<?, ?>[] variables =
            Arrays.stream(questions).map(ByCel::variables).toArray(Map<?, ?>[]::new);
    private final VariableMap[] cells =
            Arrays.stream(questions).map(ByTable::variables).toArray(VariableMap[]::new);
    private final Rulebook rulebook = Access.rulebook();
    private final Situation[] situations = Arrays.stream(questions)
            .map(question -> question.situation(rulebook))
            .toArray(Situation[]::new);
    private final ByCel cel = new ByCel();
    private final ByTable table = new ByTable();
    private int next;

    /** Nothing is measured before all of them give the same 1,024 answers. */
    @Setup(Level.Trial)
    public void allAgree() throws CelEvaluationException {
        for (var i = 0; i < questions.length; i++) {
            var byHand = ByHand.judge(questions[i]).answer().name().toLowerCase(Locale.ROOT);
            var ours = rulebook.judge(situations[i]).answer();
            var said = ours.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            if (!said.equals(byHand)
                    || !byHand.equals(cel.answer(variables(i)))
                    || (i < 64 && !byHand.equals(table.answer(cells[i])))) {
                throw new IllegalStateException("They differ on " + questions[i] + ".");
            }
        }
    }

    @SuppressWarnings("unchecked") // An array cannot say what its maps hold.
    private Map<String, Object> variables(int index) {
        return (Map<String, Object>) variables[index];
    }

    private int next() {
        next = (next + 1) & 1023;
        return next;
    }

    @Benchmark
    public ByHand.Ruling plainJava() {
        return ByHand.judge(questions[next()]);
    }

    @Benchmark
    public Judgement comity() {
        return rulebook.judge(situations[next()]);
    }

    @Benchmark
    public Answer comityFromPlainObjects() {
        return rulebook.judge(questions[next()].situation(rulebook)).answer();
    }

    @Benchmark
    public Object celFlat() throws CelEvaluationException {
        return cel.answer(variables(next()));
    }

    @Benchmark
    public int celEveryClause() throws CelEvaluationException {
        return cel.clauses(variables(next()));
    }

    @Benchmark
    public void decisionTable(Blackhole hole) {
        hole.consume(table.answer(cells[next()]));
    }
}
