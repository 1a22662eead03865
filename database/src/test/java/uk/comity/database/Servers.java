package uk.comity.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the tests start, and how they ask it. */
final class Servers {
    /** The programs that Comity brings along are unpacked once for all tests. */
    static final Path PROGRAMS = Path.of(System.getProperty("comity.programs", "target/programs"));

    private Servers() {}

    /** The bundled server, and the oldest installed one that Comity supports. */
    static Stream<ServerChoice> eachEnd() {
        var installed = IntStream.rangeClosed(Programs.OLDEST, Programs.NEWEST)
                .mapToObj(major -> Path.of("/usr/lib/postgresql", Integer.toString(major)))
                .filter(home -> Files.isExecutable(home.resolve("bin/postgres")))
                .limit(1)
                .<ServerChoice>map(ServerChoice.Installed::new);
        return Stream.concat(Stream.of(new ServerChoice.Bundled()), installed);
    }

    /** Settings with everything in a folder that other accounts may pass through, as a data folder on a server is. */
    static PostgresSettings in(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        return PostgresSettings.in(folder.resolve("postgres")).unpackingTo(PROGRAMS);
    }

    static String ask(Login login, String sql) throws SQLException {
        try (var connection = login.dataSource().getConnection();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
