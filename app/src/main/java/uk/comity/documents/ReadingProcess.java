package uk.comity.documents;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * The parent's side of reading a document: starts this program again as a small process that knows nothing but the file, and
 * takes what it says line by line, as text, never more than the limits allow. What lasts too long is ended.
 */
final class ReadingProcess {

    /** The program's own main class, for a start from a folder of classes; a room names no class of the hall. */
    private static final String MAIN = "uk.comity.Comity";

    private static final int LONGEST_LINE = 4 << 20;

    /** Two at once are as many as a council's machine should give to this. */
    private static final Semaphore ROOM = new Semaphore(2);

    private ReadingProcess() {}

    sealed interface Result {
        record Pages(List<String> pages) implements Result {
            public Pages {
                pages = List.copyOf(pages);
            }
        }

        record Stopped(Trouble trouble) implements Result {}

        record TooManyPages(int pages) implements Result {}
    }

    static Result read(DocumentKind kind, Path file, Limits limits, IntConsumer progress) throws IOException {
        ROOM.acquireUninterruptibly();
        var scratch = Files.createTempDirectory("comity-reading");
        try {
            return read(start(kind, file, scratch), limits, progress);
        } finally {
            ROOM.release();
            remove(scratch);
        }
    }

    private static Process start(DocumentKind kind, Path file, Path scratch) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx384m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djdk.serialFilter=!*",
                "-Djava.io.tmpdir=" + scratch));
        var path = System.getProperty("java.class.path", "");
        if (path.endsWith(".jar") && path.indexOf(File.pathSeparatorChar) < 0) {
            command.addAll(List.of("-jar", path));
        } else {
            command.addAll(List.of("-cp", path, MAIN));
        }
        command.addAll(
                List.of(ReadingChild.WORD, kind.name(), file.toAbsolutePath().toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Where the databases are and how to get in is nobody's business there.
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static Result read(Process process, Limits limits, IntConsumer progress) throws IOException {
        process.getOutputStream().close();
        var late = CompletableFuture.runAsync(
                process::destroyForcibly,
                CompletableFuture.delayedExecutor(limits.time().toMillis(), TimeUnit.MILLISECONDS));
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var result = listen(lines, limits, progress);
            return result.orElseGet(() -> new Result.Stopped(late.isDone() ? Trouble.TOO_LONG : Trouble.DAMAGED));
        } catch (IOException brokenOff) {
            return new Result.Stopped(late.isDone() ? Trouble.TOO_LONG : Trouble.DAMAGED);
        } finally {
            late.cancel(false);
            process.destroyForcibly();
        }
    }

    /** What the process says until its end; empty where it broke off. */
    private static Optional<Result> listen(BufferedReader lines, Limits limits, IntConsumer progress)
            throws IOException {
        var pages = new ArrayList<String>();
        var letters = 0L;
        for (var line = line(lines); line.isPresent(); line = line(lines)) {
            var word = line.get().split(" ", 2);
            var rest = word.length > 1 ? word[1] : "";
            switch (word[0]) {
                case "page" -> {
                    pages.add(ReadingChild.unescaped(rest));
                    letters += rest.length();
                    progress.accept(pages.size());
                }
                case "pages" -> {
                    if (rest.matches("\\d{1,9}") && Integer.parseInt(rest) > limits.pages()) {
                        return Optional.of(new Result.TooManyPages(Integer.parseInt(rest)));
                    }
                }
                case "trouble" -> {
                    return Optional.of(
                            new Result.Stopped(rest.equals("password") ? Trouble.PASSWORD : Trouble.DAMAGED));
                }
                case "end" -> {
                    return Optional.of(new Result.Pages(pages));
                }
                default -> {
                    return Optional.empty();
                }
            }
            if (pages.size() > limits.pages()) {
                return Optional.of(new Result.TooManyPages(pages.size()));
            }
            if (letters > limits.letters() * 2) {
                return Optional.of(new Result.Stopped(Trouble.TOO_MUCH));
            }
        }
        return Optional.empty();
    }

    /** The next line, of a bounded length; empty at the end. */
    private static Optional<String> line(BufferedReader in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return Optional.of(line.toString());
            }
            if (line.length() == LONGEST_LINE) {
                throw new IOException("a line without an end");
            }
            line.append((char) c);
        }
        return Optional.empty();
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
