package uk.comity.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.OptionalInt;

/** The files of one PostgreSQL server, and the server that runs over them. Knows nothing of roles and databases. */
final class Cluster {
    /** The superuser: used here to make roles and databases, and nowhere else. */
    static final String ADMIN = "comity_admin";

    private static final int ATTEMPTS = 3;
    private static final int LOG_LINES = 12;

    private final PostgresSettings settings;
    private final Path folder;
    private final Path log;
    private final Programs programs;
    private final Account account;

    private Cluster(PostgresSettings settings, Programs programs, Account account) {
        this.settings = settings;
        this.folder = at(settings);
        this.log = settings.folder().resolve("server.log");
        this.programs = programs;
        this.account = account;
    }

    /** Finds the programs and the account for the cluster in this folder, or for a new one. */
    static Cluster in(PostgresSettings settings) throws IOException {
        var folder = at(settings);
        Folders.create(settings.folder());
        Folders.create(folder);
        var programs = Programs.choose(settings, majorOf(folder));
        if (Account.isRoot()) {
            Folders.open(settings.folder());
        }
        return new Cluster(settings, programs, Account.of(folder, programs));
    }

    private static Path at(PostgresSettings settings) {
        return settings.folder().resolve("cluster");
    }

    private static OptionalInt majorOf(Path folder) throws IOException {
        try {
            return OptionalInt.of(Integer.parseInt(
                    Files.readString(folder.resolve("PG_VERSION")).strip()));
        } catch (NoSuchFileException e) {
            return OptionalInt.empty();
        }
    }

    /** Whether there are files to start a server over. */
    boolean exists() {
        return Files.exists(folder.resolve("PG_VERSION"));
    }

    /** Makes the files: UTF-8, checksums on, and a password asked of everyone, on every way in. */
    void create(String adminPassword) throws IOException {
        var password = folder.resolveSibling("first-password");
        try {
            Folders.write(password, adminPassword);
            handOver(password);
            var said = Run.of(account.command(
                    programs.program("initdb"),
                    "--pgdata=" + folder,
                    "--username=" + ADMIN,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--data-checksums",
                    settings.durability() == Durability.FOR_TESTS ? "--no-sync" : "--no-instructions"));
            if (said.failed()) {
                throw new PostgresTrouble("PostgreSQL could not make a new database in %s. It said:%n%s"
                        .formatted(folder, said.output()));
            }
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private void handOver(Path file) throws IOException {
        var from =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class).readAttributes();
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (!view.getOwner().equals(from.owner())) {
            view.setOwner(from.owner());
        }
    }

    /**
     * Starts the server on 127.0.0.1 alone.
     *
     * @return the port, a free one of the machine's choice
     * @throws PostgresTrouble with the last lines of its log
     */
    int start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("server.log.before"), StandardCopyOption.REPLACE_EXISTING);
            }
            Folders.write(log, "");
            int code = Run.into(
                    log,
                    account.command(
                            programs.program("pg_ctl"),
                            "start",
                            "-w",
                            "-t",
                            "60",
                            "-D",
                            folder.toString(),
                            "-o",
                            options(port)));
            if (code == 0) {
                return port;
            }
            var said = Files.readString(log);
            // Another program took the port first, or a killed server's last processes are still going: both pass.
            boolean passes = said.contains("Address already in use") || said.contains("is still in use");
            if (!passes || attempt == ATTEMPTS) {
                throw new PostgresTrouble("The database in %s did not start. Its log ends:%n%s%nThe whole log is %s."
                        .formatted(settings.folder(), lastLines(said), log));
            }
        }
    }

    private String options(int port) {
        return String.join(
                " ",
                "-c listen_addresses=127.0.0.1 -c unix_socket_directories=",
                "-c port=" + port,
                settings.durability().options(),
                "-c max_connections=200 -c jit=off -c timezone=UTC -c log_timezone=UTC");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String lastLines(String said) {
        var lines = said.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    /** Stops the server: open connections are closed, what was committed stays. */
    void stop() {
        if (!Run.of(stopping("fast")).failed()) {
            return;
        }
        var said = Run.of(stopping("immediate"));
        if (said.failed() && Files.exists(folder.resolve("postmaster.pid"))) {
            throw new PostgresTrouble(
                    "The database in %s did not stop. It said: %s".formatted(settings.folder(), said.output()));
        }
    }

    private List<String> stopping(String mode) {
        return account.command(
                programs.program("pg_ctl"), "stop", "-w", "-t", "30", "-m", mode, "-D", folder.toString());
    }

    /**
     * Stops a server that a killed Comity left running. A {@code postmaster.pid} whose number now belongs to any other
     * program, another PostgreSQL among them, is only forgotten: nothing that is not ours is ever sent a signal.
     */
    void clearOrphan() throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var pid = Files.readAllLines(file).getFirst().strip();
        var process = Path.of("/proc", pid);
        if (!Files.exists(process.resolve("cwd"))) {
            // Gone, or not for us to look at: PostgreSQL itself decides.
            return;
        }
        // A server works in its own data folder: that tells it from any other server, and from a number used again.
        boolean ours = process.resolve("cwd").toRealPath().equals(folder.toRealPath())
                && Files.readString(process.resolve("comm")).strip().equals("postgres");
        if (ours) {
            stop();
        } else {
            Files.delete(file);
        }
    }
}
