package uk.comity.documents;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The parent's side of work on a document: starts this program again as a small process that knows nothing but the files it is
 * told of, and takes what it says line by line. What lasts too long is ended.
 */
final class ChildProcess {

    /** The program's own main class, for a start from a folder of classes; a room names no class of the hall. */
    private static final String MAIN = "uk.comity.Comity";

    /** What the launcher has Java write down beside the program, from {@link DocumentChild#rehearse} among others. */
    private static final String CACHE = "comity.aot";

    private static final int LONGEST_LINE = 4 << 20;

    /** How Java ends when it has no memory left. */
    private static final int OUT_OF_MEMORY = 3;

    /** Two at once are as many as a council's machine should give to this. */
    private static final Semaphore ROOM = new Semaphore(2);

    private ChildProcess() {}

    /** Takes what the process says. */
    interface Listener {

        /**
         * Takes one line.
         *
         * @return what is wrong, if that is so; the process is then ended
         */
        Optional<Trouble> hear(String word, String rest);
    }

    /**
     * Does one piece of work.
     *
     * @param job what to do
     * @param arguments of the job; files by their paths
     * @return what went wrong; empty where all was done
     */
    static Optional<Trouble> run(Job job, List<String> arguments, Duration time, Listener listener) throws IOException {
        ROOM.acquireUninterruptibly();
        try (var scratch = Scratch.open()) {
            return converse(start(job, arguments, scratch.folder()), time, listener);
        } finally {
            ROOM.release();
        }
    }

    private static Process start(Job job, List<String> arguments, Path scratch) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx384m",
                "-Xss2m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djdk.serialFilter=!*",
                "-Djava.io.tmpdir=" + scratch,
                "-Duser.home=" + scratch));
        var path = System.getProperty("java.class.path", "");
        if (path.endsWith(".jar") && path.indexOf(File.pathSeparatorChar) < 0) {
            var cache = Path.of(path).resolveSibling(CACHE);
            if (Files.exists(cache)) {
                // It starts in two thirds of the time with it. Java takes it only with the launcher's own word on
                // native access;
                // where it cannot use it, it goes without and says nothing.
                command.addAll(List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:AOTCache=" + cache,
                        "-Xlog:aot=off",
                        "-Xlog:cds=off"));
            }
            command.addAll(List.of("-jar", path));
        } else {
            command.addAll(List.of("-cp", path, MAIN));
        }
        command.addAll(List.of(DocumentChild.WORD, job.name()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Where the databases are and how to get in is nobody's business there.
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static Optional<Trouble> converse(Process process, Duration time, Listener listener) throws IOException {
        process.getOutputStream().close();
        var late = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = line(lines); line.isPresent(); line = line(lines)) {
                var word = line.get().split(" ", 2);
                var rest = word.length > 1 ? word[1] : "";
                if (word[0].equals("end")) {
                    return Optional.empty();
                }
                var trouble =
                        word[0].equals("trouble") ? Optional.of(Trouble.named(rest)) : listener.hear(word[0], rest);
                if (trouble.isPresent()) {
                    return trouble;
                }
            }
        } catch (IOException brokenOff) {
            // What is said below is all that can be told of it.
        } finally {
            late.cancel(false);
            process.destroyForcibly();
        }
        return Optional.of(late.isDone() && !late.isCancelled() ? Trouble.TOO_LONG : ended(process));
    }

    private static Trouble ended(Process process) {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY
                    ? Trouble.TOO_MUCH
                    : Trouble.DAMAGED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Trouble.DAMAGED;
        }
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
}
