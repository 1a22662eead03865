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
            cpu.put(name, more(result, WorkerCpu.LABEL));
            out.printf(
                    Locale.ROOT,
                    "%-46s %14.0f %14.0f %12.0f%n",
                    name,
                    more(result, WorkerCpu.LABEL),
                    result.getPrimaryResult().getScore(),
                    more(result, "gc.alloc.rate.norm"));
        }
        if (cpu.containsKey("AccessBenchmark.comity") && cpu.containsKey("AccessBenchmark.decisionTable")) {
            goals(cpu, out);
        }
    }

    private static double more(RunResult result, String label) {
        var more = result.getSecondaryResults().get(label);
        return more == null ? Double.NaN : more.getScore();
    }

    private static void goals(Map<String, Double> cpu, PrintStream out) {
        var ours = of(cpu, "comity");
        atMost(out, "six norms, ns", ours, 300);
        atMost(out, "times plain Java", ours / of(cpu, "plainJava"), 8);
        atLeast(out, "times faster than CEL", of(cpu, "celFlat") / ours, 3);
        atLeast(out, "times faster than CEL clause by clause", of(cpu, "celEveryClause") / ours, 10);
        atLeast(out, "times faster than a decision table", of(cpu, "decisionTable") / ours, 100);
    }

    private static double of(Map<String, Double> cpu, String name) {
        return cpu.getOrDefault("AccessBenchmark." + name, Double.NaN);
    }

    private static void atMost(PrintStream out, String goal, double is, double bound) {
        goal(out, goal + ", " + (long) bound + " or less", is, is <= bound);
    }

    private static void atLeast(PrintStream out, String goal, double is, double bound) {
        goal(out, goal + ", " + (long) bound + " or more", is, is >= bound);
    }

    private static void goal(PrintStream out, String goal, double is, boolean met) {
        out.printf(Locale.ROOT, "%-46s %14.1f %s%n", goal, is, met ? "met" : "NOT MET");
    }
}
