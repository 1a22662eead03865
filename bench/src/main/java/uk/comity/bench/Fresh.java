package uk.comity.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Runs a class of the benchmarks in a fresh Java, and waits for what it says. */
final class Fresh {

    /** What it said, and how long after its start. */
    record Said(String line, Duration wall) {

        /** A number of the line, its words counted from 0. */
        double number(int word) {
            return Double.parseDouble(line.split(" ", -1)[word]);
        }
    }

    private Fresh() {}

    /** The first line that starts with this word. */
    static Said run(Class<?> program, String word, String... options) {
        return lines(System.getProperty("java.class.path"), program, word, options)
                .getFirst();
    }

    /** Every such line, with nothing on the class path but the program as it is shipped, and the benchmarks' own classes. */
    static List<Said> runShipped(Class<?> program, String word, String... options) {
        var shipped = Path.of(set("bench.program"));
        var path = new ArrayList<String>();
        path.add(set("bench.jar"));
        path.add(shipped.toString());
        path.add(shipped.resolveSibling("lib") + "/*");
        return lines(String.join(File.pathSeparator, path), program, word, options);
    }

    private static List<Said> lines(String classPath, Class<?> program, String word, String... options) {
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, program.getName()));
        var start = System.nanoTime();
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                // To its end, since a start-up cache is written when Java ends.
                var said = lines.lines()
                        .filter(starts(word))
                        .map(line -> new Said(line, Duration.ofNanos(System.nanoTime() - start)))
                        .toList();
                if (said.isEmpty()) {
                    throw new IllegalStateException(program.getName() + " did not say it.");
                }
                return said;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String set(String property) {
        return Objects.requireNonNull(System.getProperty(property), property + " is set by ./comity bench");
    }

    private static Predicate<String> starts(String word) {
        return line -> line.startsWith(word + " ");
    }
}
