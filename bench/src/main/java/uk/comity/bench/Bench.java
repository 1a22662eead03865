package uk.comity.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** Runs every benchmark once, side by side, and prints one table with the goals of each. */
public final class Bench {

    private static final DecimalFormat FORMAT =
            new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK));

    private Bench() {}

    /** Seconds before a row is measured: reading a pack is compiled to the end only after some fifteen. */
    private static final int WARMING = 15;

    /** How often a fresh Java is started. */
    private static final int STARTS = 8;

    /** What was measured: the CPU time of one operation, in nanoseconds, by the benchmark's name. */
    private static final Map<String, Double> CPU = new TreeMap<>();

    /**
     * @param args at most one: only the benchmarks whose name matches
     */
    public static void main(String... args) throws RunnerException, IOException {
        var only = Pattern.compile(args.length == 0 ? "." : args[0]);
        var options = new OptionsBuilder()
                .include(only.pattern())
                .forks(1)
                .warmupIterations(WARMING)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx1g", "-XX:+UseParallelGC")
                .addProfiler("gc")
                .addProfiler(WorkerCpu.class)
                .build();
        try {
            print(new Runner(options).run(), System.out);
        } catch (NoBenchmarksException _) {
            // Only one of those that are not JMH's was asked for.
        }
        if (only.matcher("FirstDecision").find()) {
            firstDecision(System.out);
        }
        if (only.matcher("Resident").find()) {
            var said = Fresh.run(Resident.class, "resident", "-Xmx1g", "-XX:+UseSerialGC");
            atMost(System.out, "400 packs resident, MB", said.number(1) / 1e6, 200);
        }
        if (only.matcher("Imports").find()) {
            var imported = Imports.measure();
            System.out.printf(
                    Locale.ROOT,
                    "import: %.1f s of CPU time for the whole command%n",
                    imported.cpu().toMillis() / 1e3);
            atLeast(System.out, "small texts imported a second", imported.rate(), 50);
        }
        if (only.matcher("Papers").find()) {
            Papers.main();
        }
        goals(System.out);
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        out.printf(Locale.ROOT, "%n%-46s %14s %14s %14s %12s%n", "", "CPU ns, median", "least", "wall ns", "bytes");
        for (var result : results) {
            var params = result.getParams();
            var name = params.getBenchmark().replace("uk.comity.bench.", "")
                    + params.getParamsKeys().stream()
                            .map(key -> " " + params.getParam(key))
                            .collect(Collectors.joining());
            var cpu = more(result, WorkerCpu.LABEL);
            CPU.put(name, cpu.getPercentile(50));
            out.printf(
                    Locale.ROOT,
                    "%-46s %14.0f %14.0f %14.0f %12.0f%n",
                    name,
                    cpu.getPercentile(50),
                    cpu.getMin(),
                    result.getPrimaryResult().getScore(),
                    more(result, "gc.alloc.rate.norm").getMean());
        }
    }

    /** Of all iterations: where the machine is shared, their middle says more than their mean. */
    private static Statistics more(RunResult result, String label) {
        var all = new ListStatistics();
        for (var benchmark : result.getBenchmarkResults()) {
            for (var iteration : benchmark.getIterationResults()) {
                var more = iteration.getSecondaryResults().get(label);
                if (more != null) {
                    all.addValue(more.getScore());
                }
            }
        }
        return all;
    }

    /** With the options of the launcher, first as a Java without a start-up cache runs, then with one, as the launcher makes it. */
    private static void firstDecision(PrintStream out) {
        starts(out, "without a start-up cache", "-Xshare:auto");
        var cache = Path.of(
                System.getProperty("java.io.tmpdir"),
                "comity-bench-" + ProcessHandle.current().pid() + ".aot");
        Fresh.runShipped(FirstDecision.class, "decided", withLauncherOptions("-XX:AOTCacheOutput=" + cache));
        if (!cache.toFile().exists()) {
            out.println("This Java made no start-up cache; it needs a class path of jars.");
            return;
        }
        cache.toFile().deleteOnExit();
        var five = starts(out, "with a start-up cache", "-XX:AOTCache=" + cache);
        atMost(out, "fresh Java to the first decision, ms", five.getFirst().getPercentile(50), 400);
        atMost(out, "fresh Java to one of each of five councils", five.getLast().getPercentile(50), 400);
    }

    /** The milliseconds on the clock until each council's answer, in the order of the answers. */
    private static List<Statistics> starts(PrintStream out, String how, String option) {
        var runs = IntStream.range(0, STARTS)
                .mapToObj(i -> Fresh.runShipped(FirstDecision.class, "decided", withLauncherOptions(option)))
                .toList();
        var wall = new ArrayList<Statistics>();
        for (var council = 0; council < runs.getFirst().size(); council++) {
            var clock = new ListStatistics();
            var cpu = new ListStatistics();
            for (var run : runs) {
                clock.addValue((double) run.get(council).wall().toMillis());
                cpu.addValue(run.get(council).number(1));
            }
            wall.add(clock);
            out.printf(
                    Locale.ROOT,
                    "fresh Java %s, answers of %d councils: median %.0f ms, least %.0f; CPU of all threads: median %.0f, least %.0f%n",
                    how,
                    council + 1,
                    clock.getPercentile(50),
                    clock.getMin(),
                    cpu.getPercentile(50),
                    cpu.getMin());
        }
        return wall;
    }

    private static String[] withLauncherOptions(String option) {
        return new String[] {"-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", option};
    }

    private static void goals(PrintStream out) {
        if (CPU.containsKey("AccessBenchmark.comity") && CPU.containsKey("AccessBenchmark.decisionTable")) {
            var ours = of("comity");
            atMost(out, "six norms, ns", ours, 300);
            atMost(out, "times plain Java", ours / of("plainJava"), 8);
            atLeast(out, "times faster than CEL", of("celFlat") / ours, 3);
            atLeast(out, "times faster than CEL clause by clause", of("celEveryClause") / ours, 10);
            atLeast(out, "times faster than a decision table", of("decisionTable") / ours, 100);
        }
        goal(out, "slowest act of all packs, ns", "PacksBenchmark.slowestAct", 5_000);
        goal(out, "one more pack, checked, ns", "ReadingBenchmark.packChecked", 20_000_000);
        var few = CPU.get("GrowthBenchmark.comity 100");
        var many = CPU.get("GrowthBenchmark.comity 10000");
        if (few != null && many != null) {
            atMost(out, "times slower with 100 times the norms", many / few, 1.25);
        }
    }

    private static void goal(PrintStream out, String goal, String name, double bound) {
        var is = CPU.get(name);
        if (is != null) {
            atMost(out, goal, is, bound);
        }
    }

    private static double of(String name) {
        return CPU.getOrDefault("AccessBenchmark." + name, Double.NaN);
    }

    static void atMost(PrintStream out, String goal, double is, double bound) {
        say(out, goal + ", " + FORMAT.format(bound) + " or less", is, is <= bound);
    }

    private static void atLeast(PrintStream out, String goal, double is, double bound) {
        say(out, goal + ", " + FORMAT.format(bound) + " or more", is, is >= bound);
    }

    private static void say(PrintStream out, String goal, double is, boolean met) {
        out.printf(Locale.ROOT, "%-56s %14.2f %s%n", goal, is, met ? "met" : "NOT MET");
    }
}
