package uk.comity.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who runs the server. PostgreSQL refuses to run as root, so root hands its programs to another account.
 *
 * @param prefix what stands before each command; nothing where this process's own account runs it
 */
record Account(List<String> prefix) {
    private static final int ROOT = 0;
    /** The account made for PostgreSQL where one is installed, else the one that owns nothing, each with its group. */
    private static final List<List<String>> OTHERS =
            List.of(List.of("postgres", "postgres"), List.of("nobody", "nogroup"));

    Account {
        prefix = List.copyOf(prefix);
    }

    /** The whole command line of one program. */
    List<String> command(String... program) {
        return Stream.concat(prefix.stream(), Stream.of(program)).toList();
    }

    /**
     * The account for this cluster's folder. Gives an empty folder to the account found; a cluster stays with its owner.
     *
     * @throws PostgresTrouble where root finds no account that can use the folder and the programs
     */
    static Account of(Path cluster, Programs programs) throws IOException {
        if (!isRoot()) {
            return new Account(List.of());
        }
        var refusals = new ArrayList<String>();
        for (var attempt : Files.exists(cluster.resolve("PG_VERSION")) ? owners(cluster) : newcomers()) {
            attempt.takeOver(cluster);
            for (var prefix : attempt.prefixes()) {
                var account = new Account(prefix);
                var said = Run.of(account.command(
                        "sh",
                        "-c",
                        "test -w \"$0\" && exec \"$1\" --version",
                        cluster.toString(),
                        programs.program("initdb")));
                if (!said.failed()) {
                    return account;
                }
                refusals.add("  " + String.join(" ", prefix) + ": "
                        + (said.output().isEmpty() ? "cannot use " + cluster : said.output()));
            }
        }
        throw new PostgresTrouble("""
                PostgreSQL does not run as root, and Comity found no other way to run it here. It tried:
                %s
                Run Comity as an ordinary user, or keep its data where other accounts can reach it (not under /root), \
                or give the address of a PostgreSQL server in the settings.""".formatted(String.join("\n", refusals)));
    }

    static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(ROOT);
    }

    /**
     * One way to try.
     *
     * @param owner the user and the group that the folder is given to first; empty where it stays as it is
     * @param prefixes the commands that may run a program as that owner
     */
    private record Attempt(Optional<List<String>> owner, List<List<String>> prefixes) {
        void takeOver(Path cluster) throws IOException {
            if (owner.isPresent()) {
                var names = cluster.getFileSystem().getUserPrincipalLookupService();
                var view = Files.getFileAttributeView(cluster, PosixFileAttributeView.class);
                view.setOwner(names.lookupPrincipalByName(owner.get().getFirst()));
                view.setGroup(names.lookupPrincipalByGroupName(owner.get().getLast()));
            }
        }
    }

    private static List<Attempt> newcomers() {
        var attempts = new ArrayList<Attempt>();
        for (var other : OTHERS) {
            if (isKnown(other.getFirst())) {
                attempts.add(new Attempt(Optional.of(other), as(other.getFirst(), other.getFirst(), other.getLast())));
            }
        }
        attempts.add(new Attempt(Optional.of(List.of("root", "root")), List.of(unshare())));
        return attempts;
    }

    private static boolean isKnown(String account) {
        return !Run.of(List.of("id", account)).failed();
    }

    private static List<Attempt> owners(Path cluster) throws IOException {
        var uid = Files.getAttribute(cluster, "unix:uid");
        var prefixes = uid.equals(ROOT)
                ? List.of(unshare())
                : as(
                        Files.getOwner(cluster).getName(),
                        uid.toString(),
                        Files.getAttribute(cluster, "unix:gid").toString());
        return List.of(new Attempt(Optional.empty(), prefixes));
    }

    private static List<List<String>> as(String name, String user, String group) {
        return List.of(
                List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--"),
                List.of("runuser", "-u", name, "--"));
    }

    /** In a user namespace of its own, root is nobody, and may still touch root's files. */
    private static List<String> unshare() {
        return List.of("unshare", "--user", "--");
    }
}
