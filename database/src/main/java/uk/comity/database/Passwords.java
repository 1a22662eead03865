package uk.comity.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The passwords made for one server. Each is in a file of its own that only this account can read.
 *
 * @param admin of the superuser, which makes roles and databases
 * @param owner of {@link Role#OWNER}
 * @param app of {@link Role#APP}
 */
record Passwords(String admin, String owner, String app) {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads them all. */
    static Passwords read(Path folder) throws IOException {
        return new Passwords(
                read(folder, Cluster.ADMIN), read(folder, Role.OWNER.title()), read(folder, Role.APP.title()));
    }

    /** Makes and keeps those that are missing. Only the superuser's cannot be made anew once the server has it. */
    static Passwords complete(Path folder, boolean serverExists) throws IOException {
        if (serverExists && !Files.exists(file(folder, Cluster.ADMIN))) {
            throw new PostgresTrouble(
                    "The file %s is missing, and without it the database cannot be opened. Put it back from a backup."
                            .formatted(file(folder, Cluster.ADMIN)));
        }
        for (var name : new String[] {Cluster.ADMIN, Role.OWNER.title(), Role.APP.title()}) {
            if (!Files.exists(file(folder, name))) {
                var bytes = new byte[BYTES];
                RANDOM.nextBytes(bytes);
                Folders.write(file(folder, name), HexFormat.of().formatHex(bytes));
            }
        }
        return read(folder);
    }

    /** The file that holds one role's password. */
    static Path file(Path folder, String role) {
        return folder.resolve(role + ".password");
    }

    private static String read(Path folder, String role) throws IOException {
        return Files.readString(file(folder, role)).strip();
    }

    String of(Role role) {
        return switch (role) {
            case OWNER -> owner;
            case APP -> app;
        };
    }

    /** Leaves out the passwords. */
    @Override
    public String toString() {
        return "Passwords";
    }
}
