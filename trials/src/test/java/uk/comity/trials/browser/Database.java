package uk.comity.trials.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.comity.trials.Program;

/** The PostgreSQL server that one program started, to be stopped under its feet and started again. */
final class Database {

    private final Path cluster;
    private final List<String> command;
    private ProcessHandle process;

    /** The server behind this program. */
    Database(Program program) throws IOException {
        cluster = program.folder().resolve("postgres").resolve("cluster");
        process = running();
        command = List.of(Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                .split("\0"));
    }

    private ProcessHandle running() throws IOException {
        var pid = Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Ends it as an operator who does not wait for anybody: every connection breaks. */
    void stop() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        process.onExit().join();
    }

    /** The same server over the same files, at the same port. */
    void startAgain() throws IOException {
        var log = cluster.resolveSibling("again.log").toFile();
        new ProcessBuilder(asItsOwner())
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Program.await("The database did not start again", () -> isReady(log.toPath()));
        process = running();
    }

    private static boolean isReady(Path log) {
        try {
            return Files.readString(log).contains("ready to accept connections");
        } catch (IOException e) {
            return false;
        }
    }

    /** PostgreSQL does not run as root: as whoever owns its files, then. */
    private List<String> asItsOwner() throws IOException {
        var owner = Files.getAttribute(cluster, "unix:uid").toString();
        var group = Files.getAttribute(cluster, "unix:gid").toString();
        var words = new ArrayList<String>();
        if (!owner.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString())) {
            words.addAll(List.of("setpriv", "--reuid=" + owner, "--regid=" + group, "--clear-groups", "--"));
        }
        words.addAll(command);
        return words;
    }
}
