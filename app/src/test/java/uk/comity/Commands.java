package uk.comity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import uk.comity.cli.ComityCommand;
import uk.comity.cli.Serve;
import uk.comity.cli.Terminal;
import uk.comity.cli.Toolbox;
import uk.comity.database.Login;
import uk.comity.database.Role;
import uk.comity.packs.Shelf;

/** Runs commands inside this process, on councils of their own in the tests' PostgreSQL. */
final class Commands {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HallClock clock = new HallClock();
    private final Path keys;
    private final Databases databases;
    private final Queue<String> typed = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** What came of a command. */
    record Ran(int exit, String out, String err) {}

    private Commands() {
        clock.set(Instant.parse("2026-11-03T12:00:00Z"));
        databases = new Prefixed("cli_" + COUNT.incrementAndGet() + "_");
        try {
            keys = Files.createTempDirectory("comity-keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An installation without a council, on Tuesday 3 November 2026. */
    static Commands onAFreshInstallation() {
        return new Commands();
    }

    /** The next lines that somebody types. */
    Commands typing(String... lines) {
        typed.addAll(List.of(lines));
        return this;
    }

    Ran run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = commands()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    /** The councils of this installation, opened; the tests' server closes them. */
    Hall hall() {
        return Hall.on(databases, keys, clock);
    }

    /** What commands wrote as bytes so far. */
    String bytes() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    Path keys() {
        return keys;
    }

    Login login(Role role, String database) {
        return databases.login(role, database);
    }

    CommandLine commands() {
        var toolbox = new Toolbox(
                new Shelf(Assembly.vocabulary()), () -> Hall.on(databases, keys, clock), clock, terminal(), serve());
        return Comity.guarded(ComityCommand.with(toolbox), Map.of());
    }

    private Terminal terminal() {
        return new Terminal() {
            @Override
            public Optional<String> line() {
                return Optional.ofNullable(typed.poll());
            }

            @Override
            public Optional<String> secret(String prompt) {
                return line();
            }

            @Override
            public OutputStream bytes() {
                return bytes;
            }
        };
    }

    private static Serve serve() {
        return new Serve() {
            @Override
            public void serve(PrintWriter out) {
                out.println("serving");
            }

            @Override
            public void demonstrate(PrintWriter out, int port, Optional<Instant> now) {
                out.println("showing on port " + port);
            }
        };
    }

    /** Keeps installations apart that share one server. */
    private record Prefixed(String prefix) implements Databases {
        @Override
        public Login login(Role role, String database) {
            return TestDatabase.postgres().login(role, prefix + database);
        }

        @Override
        public void create(String database) {
            TestDatabase.postgres().createDatabase(prefix + database);
        }
    }
}
