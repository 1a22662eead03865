package uk.comity.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The packaged program in a process of its own, as people run it: five demo councils on a free port, over a data folder that
 * is made for it and goes with it.
 */
public final class Program implements AutoCloseable {

    /** What the clock says when a program starts: Monday 2 November 2026, nine o'clock. */
    public static final String NOW = "2026-11-02T09:00:00Z";

    private static final Path ROOT =
            Path.of(System.getProperty("comity.root", "..")).toAbsolutePath().normalize();
    private static final Path JAR = ROOT.resolve("app/target/comity.jar");
    private static final Path FOLDERS = ROOT.resolve("trials/target/data");
    private static final Pattern READY = Pattern.compile("Comity is ready: http://localhost:(\\d+)");
    private static final long PATIENCE_SECONDS = 600;
    private static final long PAUSE_MILLIS = 100;

    private final Path folder;
    private final Process process;
    private final Path log;
    private final int port;
    private final Runnable puttingAway;

    private Program(Path folder, Process process, Path log, Runnable puttingAway) throws IOException {
        this.folder = folder;
        this.process = process;
        this.log = log;
        this.puttingAway = puttingAway;
        try {
            this.port = waitForPort();
        } catch (IOException | RuntimeException e) {
            end(process);
            throw e;
        }
    }

    /** The program that all stories share: started for the first of them, stopped when the tests end. */
    public static Program shared() {
        return Shared.PROGRAM;
    }

    private static final class Shared {
        static final Program PROGRAM = start("shared");

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PROGRAM::close, "stop-the-program"));
        }
    }

    /** The program of the stories in which a council takes another protocol, so that no other story is told under it. */
    public static Program sixth() {
        return Sixth.PROGRAM;
    }

    private static final class Sixth {
        static final Program PROGRAM = start("sixth");

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PROGRAM::close, "stop-the-sixth"));
        }
    }

    /** A program of one's own, over a folder of its own. */
    public static Program start(String name) {
        var folder = FOLDERS.resolve(name + "-" + ProcessHandle.current().pid());
        return launch(folder, "program.log", () -> delete(folder));
    }

    /** A second process over the same data: it joins the database that this one started. */
    public Program another() {
        return launch(folder, "another.log", () -> {});
    }

    private static Program launch(Path folder, String log, Runnable puttingAway) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no packaged program at " + JAR
                    + ". Build it first: ./mvn-25 -Dquick -Dmaven.test.skip=true -pl app -am package");
        }
        try {
            Files.createDirectories(folder);
            var out = folder.resolve(log);
            var builder = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("COMITY_"));
            builder.environment().put("COMITY_DATA", folder.toString());
            return new Program(folder, builder.start(), out, puttingAway);
        } catch (IOException e) {
            throw new UncheckedIOException("The program could not be started: " + e.getMessage(), e);
        }
    }

    private static List<String> command() {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toString(),
                "demo",
                "--port",
                "0",
                "--now",
                NOW);
    }

    /** Where it answers, such as {@code http://localhost:41234}; append a path. */
    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** The day it is there, by England's clocks: a story may have set the clock on. */
    public LocalDate today() {
        try (var said = at("/api/v1/clock").toURL().openStream()) {
            var now = new String(said.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll(".*\"now\":\"([^\"]+)\".*", "$1");
            return Instant.parse(now).atZone(ZoneId.of("Europe/London")).toLocalDate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it keeps its data. */
    public Path folder() {
        return folder;
    }

    /** What it has printed so far. */
    public String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Runs another command of the program over the same data, until it ends. */
    public Ran run(String... words) {
        try {
            var out = folder.resolve("command.log");
            var command = new ArrayList<>(command().subList(0, command().indexOf("demo")));
            command.addAll(List.of(words));
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().put("COMITY_DATA", folder.toString());
            var running = builder.start();
            await("The command did not end", () -> !running.isAlive());
            return new Ran(running.exitValue(), Files.readString(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command answered and printed. */
    public record Ran(int code, String printed) {}

    /** Waits for something that another process does. */
    public static void await(String otherwise, Supplier<Boolean> happened) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!happened.get()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(otherwise + " in " + PATIENCE_SECONDS + " seconds.");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(otherwise + " before the tests were ended.", e);
            }
        }
    }

    private int waitForPort() throws IOException {
        await("The program was not ready", () -> READY.matcher(printed()).find() || !process.isAlive());
        var ready = READY.matcher(printed());
        if (!ready.find()) {
            throw new IOException("it ended at once and printed:\n" + printed());
        }
        return Integer.parseInt(ready.group(1));
    }

    /**
     * Stops it as an operator would, and deletes its data where it was the first over it.
     *
     * @throws IllegalStateException if it waited in vain for something to be closed
     */
    @Override
    public void close() {
        end(process);
        var printed = printed();
        puttingAway.run();
        if (printed.contains("Not everything was closed")) {
            throw new IllegalStateException("The program did not close everything:\n" + printed);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
