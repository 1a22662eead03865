package uk.comity.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Where a running server of ours listens, and with which passwords. While it runs, the same is in
 * {@code connection.properties} in its folder, so that a second program can find it.
 */
record Address(String host, int port, Passwords passwords) {
    private static final String FILE = "connection.properties";

    /** The address of the server that runs, or ran until it was killed, in this folder. */
    static Optional<Address> read(Path folder) throws IOException {
        try {
            var lines = new Properties();
            lines.load(new StringReader(Files.readString(folder.resolve(FILE))));
            int port = Integer.parseInt(lines.getProperty("port", "0"));
            return Optional.of(new Address(lines.getProperty("host", "127.0.0.1"), port, Passwords.read(folder)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    void write(Path folder) {
        var roles = Arrays.stream(Role.values())
                .map(role -> "%s.user=%s\n%1$s.password-file=%s\n"
                        .formatted(
                                role.name().toLowerCase(Locale.ROOT),
                                role.title(),
                                Passwords.file(folder, role.title())))
                .collect(Collectors.joining());
        Folders.write(folder.resolve(FILE), "host=%s\nport=%d\n%s".formatted(host, port, roles));
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** Whether the server is there and knows our password. */
    boolean answers() {
        try (var connection = new Login(url("postgres"), Role.APP.title(), passwords.app())
                .dataSource()
                .getConnection()) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }

    Connection asAdmin() throws SQLException {
        return new Login(url("postgres"), Cluster.ADMIN, passwords.admin())
                .dataSource()
                .getConnection();
    }
}
