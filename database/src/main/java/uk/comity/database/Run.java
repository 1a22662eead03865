package uk.comity.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the machine's own programs, in a clean environment. */
final class Run {
    /**
     * What a program said.
     *
     * @param code its exit code; 127 where there is no such program
     * @param output what it printed, both streams
     */
    record Said(int code, String output) {
        boolean failed() {
            return code != 0;
        }
    }

    private static final int NO_SUCH_PROGRAM = 127;
    private static final long SECONDS = 120;

    private Run() {}

    /** Runs to the end, and gives what it printed. */
    static Said of(List<String> command) {
        try {
            var process = start(command);
            process.getOutputStream().close();
            return finish(process);
        } catch (IOException e) {
            return new Said(NO_SUCH_PROGRAM, String.valueOf(e.getMessage()));
        }
    }

    /** Runs to the end, with all that it and the programs it leaves behind print going to a file. */
    static int into(Path log, List<String> command) {
        try {
            var builder = builder(command).redirectOutput(log.toFile());
            builder.redirectInput(
                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            return await(builder.start());
        } catch (IOException e) {
            throw new PostgresTrouble("%s could not be run: %s".formatted(command.getFirst(), e.getMessage()), e);
        }
    }

    static Process start(List<String> command) throws IOException {
        return builder(command).start();
    }

    static Said finish(Process process) throws IOException {
        try (var output = process.getInputStream()) {
            var text = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Said(await(process), text);
        }
    }

    private static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // The caller's own folder may be closed to the account that runs the server.
        builder.directory(Path.of("/").toFile());
        // A person's PGDATA or PGPORT must not lead these programs to another server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static int await(Process process) {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new PostgresTrouble("%s did not finish in %d seconds."
                        .formatted(process.info().command().orElse("A program"), SECONDS));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresTrouble("Interrupted while PostgreSQL was starting or stopping.", e);
        }
    }
}
