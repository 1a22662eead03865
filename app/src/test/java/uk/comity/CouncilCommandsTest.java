package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.comity.database.Role;

class CouncilCommandsTest {

    private final Commands comity = Commands.onAFreshInstallation();

    @Test
    void a_council_is_made_with_its_protocol_in_force_and_listed() {
        var made = comity.run(
                "council",
                "add",
                "harrowmere",
                "--name",
                "Harrowmere",
                "--protocol",
                "wbc",
                "--from",
                "2026-04-01",
                "--minute",
                "Council, minute 23");
        var listed = comity.run("council", "list");

        assertThat(made.exit()).isZero();
        assertThat(made.out()).contains("Made Harrowmere.", "entered as leaf 1 of the ledger.");
        assertThat(listed.out()).containsPattern("harrowmere +Harrowmere +wbc .* since 2026-04-01 +2 leaves");
    }

    @Test
    void a_key_that_cannot_be_one_and_a_key_that_is_taken_are_turned_down_by_name() {
        comity.run("council", "add", "harrowmere", "--name", "Harrowmere");

        for (var key : new String[] {"hall", "Harrow", "harrow_mere", "-x", "1st", "a".repeat(41)}) {
            var ran = comity.run("council", "add", "--name", "Harrowmere", "--", key);
            assertThat(ran.exit()).as(key).isEqualTo(2);
            assertThat(ran.err()).contains("cannot have the key \"" + key + "\"");
        }
        assertThat(comity.run("council", "add", "harrowmere", "--name", "Again").err())
                .contains("already");
        assertThat(comity.run("council", "list").out().lines()).hasSize(1);
    }

    @Test
    void law_by_itself_is_no_councils_protocol() {
        comity.run("council", "add", "harrowmere", "--name", "Harrowmere");

        var ran = comity.run(
                "council", "adopt", "harrowmere", "--protocol", "law-england", "--from", "2026-04-01", "--minute", "x");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(comity.run("council", "list").out()).contains("no protocol in force", "0 leaves");
    }

    @Test
    void what_the_protocol_leaves_open_is_settled_and_what_it_does_not_is_turned_down() {
        comity.run(
                "council",
                "add",
                "harrowmere",
                "--name",
                "Harrowmere",
                "--protocol",
                "wbc",
                "--from",
                "2026-04-01",
                "--minute",
                "Council, minute 23");

        var settled = comity.run(
                "council",
                "setting",
                "harrowmere",
                "answer-within",
                "8 working days",
                "--from",
                "2026-11-01",
                "--why",
                "Council, minute 24");
        var misspelt = comity.run(
                "council",
                "setting",
                "harrowmere",
                "answer-wihin",
                "8 working days",
                "--from",
                "2026-11-01",
                "--why",
                "Council, minute 24");

        assertThat(settled.exit()).isZero();
        assertThat(misspelt.exit()).isEqualTo(3);
        assertThat(misspelt.err()).contains("Did you mean \"answer-within\"?");
    }

    @Test
    void somebody_of_the_register_gets_a_sign_in_name_and_a_password_that_is_long_enough() {
        comity.run("council", "add", "harrowmere", "--name", "Harrowmere");
        comity.run("register", "import", Feeds.INVENTED.toString(), "--council", "harrowmere", "--yes");

        var set = comity.typing("three words suffice", "three words suffice")
                .run("account", "set", "harrowmere", "mg-101", "hesper");
        var tooShort = comity.typing("short").run("account", "set", "harrowmere", "mg-101", "hesper", "--stdin");
        var taken =
                comity.typing("three words suffice").run("account", "set", "harrowmere", "mg-102", "hesper", "--stdin");
        var differing = comity.typing("three words suffice", "three words suffise")
                .run("account", "set", "harrowmere", "mg-102", "other");
        var nobody = comity.run("account", "set", "harrowmere", "mg-191", "hesper");

        assertThat(set.exit()).isZero();
        assertThat(set.out()).contains("Cllr Hesper Quayle signs in as \"hesper\".");
        assertThat(tooShort.err()).contains("at least 12 characters");
        assertThat(taken.err()).contains("Somebody else signs in as \"hesper\"");
        assertThat(differing.err()).contains("not the same");
        assertThat(nobody.err()).contains("nobody with the key \"mg-191\"", "Did you mean \"mg-101\"?");
        assertThat(new int[] {tooShort.exit(), taken.exit(), differing.exit(), nobody.exit()})
                .containsOnly(2);
    }

    @Test
    void what_is_read_off_the_ledger_is_told_again() {
        comity.run("council", "add", "harrowmere", "--name", "Harrowmere");
        comity.run("register", "import", Feeds.INVENTED.toString(), "--council", "harrowmere", "--yes");

        var ran = comity.run("read-models", "rebuild", "harrowmere");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Told again: 2 leaves of the ledger.");
    }

    @Test
    void the_role_that_commands_work_under_cannot_rewrite_a_leaf() throws SQLException {
        comity.run("council", "add", "harrowmere", "--name", "Harrowmere");
        comity.run("register", "import", Feeds.INVENTED.toString(), "--council", "harrowmere", "--yes");

        try (var connection =
                        comity.login(Role.APP, "comity_harrowmere").dataSource().getConnection();
                var statement = connection.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> statement.execute("update ledger.leaf set leaf = ''"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_setting_that_is_wrong_ends_the_command_by_the_settings_name_without_a_trace() {
        var err = new java.io.StringWriter();
        var exit = Comity.commands(Map.of("COMITY_PORT", "many"))
                .setErr(new java.io.PrintWriter(err))
                .execute("council", "list");

        assertThat(exit).isEqualTo(78);
        assertThat(err.toString()).contains("Setting port", "\"many\"").doesNotContain("Exception", "\tat ");
    }
}
