package uk.comity.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.comity.norms.Judgement;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;

/** The six norms of {@link Access} in packs that hold more and more norms on other acts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {

    @Param({"100", "10000"})
    public int others;

    private Rulebook rulebook = Access.rulebook();
    private Situation[] situations = {};
    private int next;

    @Setup
    public void read() {
        rulebook = Access.rulebookWith(others);
        situations = Arrays.stream(Access.questions())
                .map(question -> question.situation(rulebook))
                .toArray(Situation[]::new);
    }

    @Benchmark
    public Judgement comity() {
        next = (next + 1) & 1023;
        return rulebook.judge(situations[next]);
    }
}
