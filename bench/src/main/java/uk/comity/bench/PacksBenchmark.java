package uk.comity.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.comity.Comity;
import uk.comity.norms.Judgement;
import uk.comity.norms.Rulebook;

/** The five packs that come with the program, with the law beneath: from register objects to the whole trace. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PacksBenchmark {

    /** Enough that each act is compiled, and that the slowest stands out. */
    private static final int ROUNDS = 12;

    private static final int EACH = 100;

    private final Raising raising = new Raising();
    private final List<Rulebook> rulebooks = Comity.shelf().rulebooks();
    private final Rulebook largest = rulebooks.getLast();
    private final Question slowest = slowest();
    /** Where answers go, so that the compiler may not leave the judging out. */
    public Object last = "";

    @Setup(Level.Trial)
    public void sayWhich() {
        System.out.println("The slowest act of the five packs: " + slowest);
    }

    /** An enquiry in the largest pack, its facts told by the program's own hearing. */
    @Benchmark
    public Judgement enquiryRaised() {
        return raising.judge(largest);
    }

    /** Whatever act of any pack takes longest. */
    @Benchmark
    public Judgement slowestAct() {
        return slowest.judge();
    }

    private Question slowest() {
        var questions = rulebooks.stream()
                .flatMap(rulebook -> acts(rulebook).map(act -> Question.of(rulebook, act, raising)))
                .toList();
        var least = new long[questions.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], spent(questions.get(i)));
            }
        }
        return IntStream.range(0, least.length)
                .boxed()
                .max(Comparator.comparingLong(i -> least[i]))
                .map(questions::get)
                .orElseThrow();
    }

    private static Stream<String> acts(Rulebook rulebook) {
        return rulebook.vocabulary().acts().keySet().stream()
                .sorted()
                .filter(act -> !rulebook.factsAskedFor(act, Raising.DAY).isEmpty());
    }

    /** The CPU time of one round, in nanoseconds. */
    private long spent(Question question) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (var i = 0; i < EACH; i++) {
            last = question.judge();
        }
        return threads.getCurrentThreadCpuTime() - before;
    }
}
