package uk.comity.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("uk.comity.database.Servers#eachEnd")
    void whatWasCommittedIsThereAfterARestart(ServerChoice server) throws Exception {
        var settings = Servers.in(folder).on(server);
        try (var first = Postgres.start(settings)) {
            first.createDatabase("council");
            Servers.ask(first.login(Role.OWNER, "council"), "create table act (who text)");
            Servers.ask(first.login(Role.OWNER, "council"), "insert into act values ('Priya')");
        }
        assertThat(Postgres.running(settings.folder())).isEmpty();

        try (var second = Postgres.start(settings)) {
            assertThat(second.databases()).containsExactly("council");
            assertThat(Servers.ask(second.login(Role.OWNER, "council"), "select who from act"))
                    .isEqualTo("Priya");
        }
    }

    @ParameterizedTest
    @MethodSource("uk.comity.database.Servers#eachEnd")
    void aServerLeftByAKilledProcessIsFoundAndItsRowsKept(ServerChoice server) throws Exception {
        var settings = Servers.in(folder).on(server);
        var word = server instanceof ServerChoice.Installed(Path home) ? home.toString() : "bundled";
        var killed = Child.start(settings, word);
        assertThat(killed.said()).isEqualTo("holds");
        killed.kill();
        assertThat(Postgres.running(settings.folder()))
                .as("the orphan still runs")
                .isPresent();

        try (var found = Postgres.start(settings)) {
            assertThat(found.holds()).isTrue();
            assertThat(Servers.ask(found.login(Role.OWNER, "council"), "select who from act"))
                    .isEqualTo(word);
        }
        assertThat(Postgres.running(settings.folder())).isEmpty();
    }

    @Test
    void aSecondStartJoinsTheRunningServerAndDoesNotStopIt() throws Exception {
        var settings = Servers.in(folder).forTests();
        try (var first = Postgres.start(settings)) {
            first.createDatabase("council");
            try (var second = Postgres.start(settings)) {
                assertThat(second.holds()).isFalse();
                assertThat(second.login(Role.APP, "council")).isEqualTo(first.login(Role.APP, "council"));
            }
            try (var another = Child.start(settings, "any")) {
                assertThat(another.said()).isEqualTo("joined");
            }
            assertThat(Servers.ask(first.login(Role.OWNER, "council"), "select who from act"))
                    .isEqualTo("any");
        }
    }

    @Test
    void aCommitIsOnTheDiskUnlessTheServerIsForTests() throws Exception {
        var settings = Servers.in(folder);
        try (var kept = Postgres.start(settings)) {
            kept.createDatabase("council");
            var login = kept.login(Role.APP, "council");
            assertThat(Servers.ask(login, "show fsync")).isEqualTo("on");
            assertThat(Servers.ask(login, "show synchronous_commit")).isEqualTo("on");
        }
        try (var quick = Postgres.start(settings.forTests())) {
            assertThat(Servers.ask(quick.login(Role.APP, "council"), "show fsync"))
                    .isEqualTo("off");
        }
    }

    @Test
    void nobodyComesInFromOutsideOrWithoutThePassword() throws Exception {
        var settings = Servers.in(folder).forTests();
        try (var postgres = Postgres.start(settings)) {
            postgres.createDatabase("council");
            var app = postgres.login(Role.APP, "council");
            assertThat(Servers.ask(app, "show listen_addresses")).isEqualTo("127.0.0.1");
            // Its fifth line names the folder of the server's socket.
            assertThat(Files.readAllLines(settings.folder().resolve("cluster/postmaster.pid"))
                            .get(4))
                    .isEmpty();
            assertThatThrownBy(() -> Servers.ask(new Login(app.url(), app.user(), "guess"), "select 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(app.toString()).doesNotContain(app.password());

            assertThat(permissions(settings.folder().resolve("cluster"))).isEqualTo("rwx------");
            assertThat(permissions(settings.folder().resolve("comity_app.password")))
                    .isEqualTo("rw-------");
            assertThat(permissions(settings.folder().resolve("connection.properties")))
                    .isEqualTo("rw-------");
            assertThat(permissions(settings.folder())).startsWith("rwx--").doesNotContain("r--", "w--");
        }
    }

    @Test
    void theAppsRoleOwnsNothingAndMakesNothing() throws Exception {
        try (var postgres = Postgres.start(Servers.in(folder).forTests())) {
            postgres.createDatabase("council");
            postgres.createDatabase("council");
            var app = postgres.login(Role.APP, "council");
            for (var forbidden : new String[] {
                "create table mine (x int)",
                "create schema mine",
                "create temporary table mine (x int)",
                "create database mine",
                "create role mine",
                "set role comity_owner"
            }) {
                assertThatThrownBy(() -> Servers.ask(app, forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
            postgres.dropDatabase("council");
            assertThat(postgres.databases()).isEmpty();
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
