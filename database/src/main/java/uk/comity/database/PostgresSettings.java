package uk.comity.database;

import java.nio.file.Path;

/**
 * What a PostgreSQL of our own is started with.
 *
 * @param folder holds everything of it: the cluster, passwords, log and where it listens
 * @param server which programs to run
 * @param durability whether a commit must survive a power cut
 * @param programs where the bundled programs are unpacked (60 MB), when they are the ones that run; may be shared by many folders
 */
public record PostgresSettings(Path folder, ServerChoice server, Durability durability, Path programs) {
    /** Makes both paths absolute: the server does not run in this process's working folder. */
    public PostgresSettings {
        folder = folder.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    /** The usual settings: any server, nothing lost, everything inside this folder. */
    public static PostgresSettings in(Path folder) {
        return new PostgresSettings(folder, new ServerChoice.Any(), Durability.KEPT, folder.resolve("programs"));
    }

    /** The same with another choice of programs. */
    public PostgresSettings on(ServerChoice choice) {
        return new PostgresSettings(folder, choice, durability, programs);
    }

    /** The same, quicker, and free to lose commits when the machine stops. */
    public PostgresSettings forTests() {
        return new PostgresSettings(folder, server, Durability.FOR_TESTS, programs);
    }

    /** The same with the bundled programs unpacked elsewhere, to share them. */
    public PostgresSettings unpackingTo(Path shared) {
        return new PostgresSettings(folder, server, durability, shared);
    }
}
