package uk.comity.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tukaani.xz.XZInputStream;

/**
 * One set of PostgreSQL programs.
 *
 * @param home the folder above {@code bin}
 * @param major its major version, for example 15
 */
record Programs(Path home, int major) {
    static final int OLDEST = 15;
    static final int NEWEST = 18;

    private static final String BUNDLED_VERSION = "18.6.0";
    private static final int BUNDLED_MAJOR = 18;
    private static final String BUNDLED_ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    /** The path of one program, for example {@code initdb}. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /**
     * The programs to run.
     *
     * @param cluster the major version of the cluster that is there already: only the same one can run it
     * @throws PostgresTrouble where there is none that fits
     */
    static Programs choose(PostgresSettings settings, OptionalInt cluster) {
        var programs = switch (settings.server()) {
            case ServerChoice.Any() -> installed(cluster).orElseGet(() -> bundled(settings.programs()));
            case ServerChoice.Bundled() -> bundled(settings.programs());
            case ServerChoice.Installed(Path home) -> at(home);
        };
        if (cluster.isPresent() && cluster.getAsInt() != programs.major()) {
            throw new PostgresTrouble("""
                    The database in %s was made by PostgreSQL %d, but the one to run it with is PostgreSQL %d (%s).
                    Install PostgreSQL %d, or choose it in the settings, or export the data and start with an empty folder.""".formatted(
                    settings.folder(), cluster.getAsInt(), programs.major(), programs.home(), cluster.getAsInt()));
        }
        return programs;
    }

    private static Optional<Programs> installed(OptionalInt wanted) {
        return IntStream.rangeClosed(OLDEST, NEWEST)
                .map(i -> NEWEST + OLDEST - i)
                .filter(major -> wanted.isEmpty() || wanted.getAsInt() == major)
                .mapToObj(major -> new Programs(INSTALLED.resolve(Integer.toString(major)), major))
                .filter(Programs::isWhole)
                .findFirst();
    }

    private static Programs at(Path home) {
        var said = Run.of(List.of(home.resolve("bin/postgres").toString(), "--version"));
        // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
        var version = said.output().replaceFirst("(?s)^\\D*(\\d+).*$", "$1");
        if (said.failed() || !version.matches("\\d+")) {
            throw new PostgresTrouble("There is no PostgreSQL server in %s. %s".formatted(home, said.output()));
        }
        return new Programs(home, Integer.parseInt(version));
    }

    private boolean isWhole() {
        return List.of("initdb", "pg_ctl", "postgres").stream()
                .allMatch(name -> Files.isExecutable(Path.of(program(name))));
    }

    private static Programs bundled(Path folder) {
        var programs = new Programs(folder.resolve("postgresql-" + BUNDLED_VERSION), BUNDLED_MAJOR);
        if (!programs.isWhole()) {
            try {
                unpack(folder, programs.home());
            } catch (IOException e) {
                throw new PostgresTrouble(
                        "The PostgreSQL that Comity brings along could not be unpacked into %s: %s"
                                .formatted(folder, e.getMessage()),
                        e);
            }
        }
        return programs;
    }

    /** Unpacks beside the place and moves there in one step, so that nobody ever sees, or runs, half of it. */
    private static void unpack(Path folder, Path home) throws IOException {
        if (!Files.isDirectory(folder)) {
            Folders.create(folder);
            Folders.open(folder);
        }
        var half = Files.createTempDirectory(folder, "unpacking-");
        Folders.open(half);
        try (var archive = Programs.class.getResourceAsStream(BUNDLED_ARCHIVE)) {
            if (archive == null) {
                throw new PostgresTrouble("""
                        No PostgreSQL server was found under %s, and this build of Comity brings none along.
                        Install one (on Debian and Ubuntu: apt-get install postgresql), or give the address of one in the settings.""".formatted(INSTALLED));
            }
            untar(archive, half);
            try {
                Files.move(half, home);
            } catch (IOException e) {
                // Another process was quicker: what it unpacked is the same.
                if (!Files.isDirectory(home)) {
                    throw e;
                }
            }
        } finally {
            Folders.delete(half);
        }
    }

    private static void untar(InputStream archive, Path into) throws IOException {
        var tar = Run.start(List.of("tar", "-x", "--no-same-owner", "-C", into.toString()));
        try (var plain = new XZInputStream(archive);
                var pipe = tar.getOutputStream()) {
            plain.transferTo(pipe);
        }
        var said = Run.finish(tar);
        if (said.failed()) {
            throw new IOException(said.output());
        }
    }
}
