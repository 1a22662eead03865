package uk.comity.database;

import java.nio.file.Path;

/** Which PostgreSQL programs to run. */
public sealed interface ServerChoice {
    /** An installed server, 18 before 17 before 16 before 15, else the one that Comity brings along. */
    record Any() implements ServerChoice {}

    /**
     * This installed server and no other.
     *
     * @param home the folder above its {@code bin}, for example {@code /usr/lib/postgresql/15}
     */
    record Installed(Path home) implements ServerChoice {}

    /** The one that Comity brings along for trying out and tests. Its libraries are old: never for a council's own data. */
    record Bundled() implements ServerChoice {}

    /** Reads a setting: {@code any}, {@code bundled}, or the folder of an installed server. */
    static ServerChoice parse(String setting) {
        return switch (setting) {
            case "any" -> new Any();
            case "bundled" -> new Bundled();
            default -> new Installed(Path.of(setting));
        };
    }
}
