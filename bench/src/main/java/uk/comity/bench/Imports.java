package uk.comity.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many small text documents {@code comity documents import} files in a second, with their text and a leaf in the ledger for
 * each, as a command of its own on a demo council and a database that loses nothing.
 */
final class Imports {

    private static final int DOCUMENTS = 3000;
    private static final Pattern RATE = Pattern.compile("([\\d,]+) rows: .* ([\\d,]+) a second\\.");

    /**
     * What came of it.
     *
     * @param rate documents a second of wall time, without the start of the program
     * @param cpu of the command in all, without the database's
     */
    record Imported(double rate, Duration cpu) {}

    private Imports() {}

    static Imported measure() {
        try {
            var folder = Files.createTempDirectory("comity-bench-import");
            var texts = write(folder.resolve("texts"));
            var data = folder.resolve("data");
            said(data, List.of("demo", "--port", "0"), line -> line.startsWith("Comity is ready"), Process::destroy);
            var command = List.of(
                    "documents",
                    "import",
                    texts.toString(),
                    "--council",
                    "wbc",
                    "--department",
                    "planning",
                    "--sort",
                    "report");
            // It ends by itself: a signal while it stops its database would leave that running.
            var said = said(data, command, line -> RATE.matcher(line).matches(), _ -> {});
            var rate = RATE.matcher(said.line());
            if (!rate.matches() || !rate.group(1).equals("%,d".formatted(DOCUMENTS))) {
                throw new IllegalStateException("not all were filed: " + said.line());
            }
            return new Imported(Double.parseDouble(rate.group(2).replace(",", "")), said.cpu());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Said(String line, Duration cpu) {}

    /** Runs the program until it says this, and on to its end, which may have to be brought about. */
    private static Said said(Path data, List<String> arguments, Predicate<String> what, Consumer<Process> end)
            throws IOException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "uk.comity.Comity"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("COMITY_DATA", data.toString());
        var process = builder.start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            Optional<String> found = lines.lines().filter(what).findFirst();
            var cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
            end.accept(process);
            while (lines.readLine() != null) {
                // What else it says is nobody's concern, but a full pipe would stop it.
            }
            process.onExit().join();
            return new Said(found.orElseThrow(() -> new IllegalStateException(arguments + " did not say it")), cpu);
        }
    }

    /** A page of invented words each, always the same. */
    private static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var random = new Random(41);
        for (var i = 0; i < DOCUMENTS; i++) {
            var words = Stream.generate(() -> "word" + random.nextInt(4000)).limit(60L + random.nextInt(400));
            Files.writeString(
                    folder.resolve("report_" + i + ".txt"),
                    "Report " + i + " on drains\n\n" + words.collect(Collectors.joining(" ")) + "\n");
        }
        return folder;
    }
}
