package uk.comity.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark once, side by side, and prints one table with the goals. */
public final class Bench {

    private Bench() {}

    /**
     * @param args at most one: only the benchmarks whose name matches
     */
    public static void main(String... args) throws RunnerException {
        var options = new OptionsBuilder()
                .include(args.length == 0 ? "." : args[0])
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx1g", "-XX:+UseParallelGC")
                .addProfiler("gc")
                .addProfiler(WorkerCpu.class)
                .build();
        print(new Runner(options).run(), System.out);
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        var cpu = new TreeMap<String, Double>();
        out.printf(Locale.ROOT, "%n%-46s %14s %14s %12s%n", "", "CPU ns", "wall ns", "bytes");
        for (var result : results) {
            var name = result.getParams().getBenchmark().replace("uk.comity.bench.", "");
            var more = result.getSecondaryResults();
            cpu.put(name, more.get(WorkerCpu.LABEL).getScore());
            out.printf(
                    Locale.ROOT,
                    "%-46s %14.0f %14.0f %12.0f%n",
                    name,
                    cpu.get(name),
                    result.getPrimaryResult().getScore(),
                    more.get("gc.alloc.rate.norm").getScore());
        }
        goals(cpu, out);
    }

    private static void goals(Map<String, Double> cpu, PrintStream out) {
        var ours = cpu.get("AccessBenchmark.comity");
        if (ours == null || cpu.size() < 6) {
            return;
        }
        goal(out, "six norms in 300 ns or less", ours, ours <= 300);
        goal(out, "times plain Java, 8 or less", ours / cpu.get("AccessBenchmark.plainJava"), 8, -1);
        goal(out, "times faster than CEL, 3 or more", cpu.get("AccessBenchmark.celFlat") / ours, 3, 1);
        goal(out, "than CEL clause by clause, 10 or more", cpu.get("AccessBenchmark.celEveryClause") / ours, 10, 1);
        goal(out, "than a decision table, 100 or more", cpu.get("AccessBenchmark.decisionTable") / ours, 100, 1);
    }

    private static void goal(PrintStream out, String goal, double is, double bound, int sign) {
        goal(out, goal, is, sign * is >= sign * bound);
    }

    private static void goal(PrintStream out, String goal, double is, boolean met) {
        out.printf(Locale.ROOT, "%-46s %14.1f %s%n", goal, is, met ? "met" : "NOT MET");
    }
}
