package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterCommandsTest {

    private final Commands comity = Commands.onAFreshInstallation();

    @TempDir
    private Path folder;

    @BeforeEach
    void aCouncil() {
        comity.run("council", "add", "harrowmere", "--name", "Harrowmere");
    }

    @Test
    void a_feed_is_shown_before_it_is_entered_and_the_same_feed_again_changes_nothing() {
        var dry = imports(Feeds.INVENTED, "--dry-run");
        var first = imports(Feeds.INVENTED, "--yes");
        var second = imports(Feeds.INVENTED, "--yes");

        assertThat(dry.exit()).isZero();
        assertThat(dry.out())
                .contains("2 new wards, 3 new members", "1 set aside (1 vacant seats)", "Nothing was changed.");
        assertThat(first.out())
                .contains("2 new wards, 3 new members")
                .contains("Done: entered as leaf 1 of the ledger.");
        assertThat(second.exit()).isZero();
        assertThat(second.out()).contains("3 unchanged", "nothing to change").doesNotContain("Done:");
        assertThat(comity.run("council", "list").out()).contains("2 leaves");
    }

    @Test
    void nothing_is_entered_unless_somebody_says_yes() {
        var no = comity.typing("no").run("register", "import", Feeds.INVENTED.toString(), "--council", "harrowmere");
        var nobody = imports(Feeds.INVENTED);

        assertThat(no.exit()).isZero();
        assertThat(no.out()).contains("Enter this in the register?", "Nothing was changed.");
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err()).contains("Nobody answered, so nothing was changed.");
        assertThat(comity.run("council", "list").out()).contains("0 leaves");

        var yes = comity.typing("yes").run("register", "import", Feeds.INVENTED.toString(), "--council", "harrowmere");
        assertThat(yes.out()).contains("Done: entered as leaf 1 of the ledger.");
    }

    @Test
    void an_empty_feed_a_web_page_a_broken_feed_and_a_missing_file_are_named_and_touch_nothing() throws IOException {
        var whole = Files.readString(Feeds.INVENTED);
        var empty = imports(written("empty.xml", ""), "--yes");
        var page = imports(written("page.xml", "<!DOCTYPE html><html><body>Sign in</body></html>"), "--yes");
        var half = imports(written("half.xml", whole.substring(0, whole.length() / 2)), "--yes");
        var nobody = imports(written("nobody.xml", "<councillorsbyward><wards/></councillorsbyward>"), "--yes");
        var missing = imports(folder.resolve("missing.xml"), "--yes");

        assertThat(empty.err()).contains("\"empty.xml\" is empty.");
        assertThat(page.err()).contains("\"page.xml\" is a web page (HTML)");
        assertThat(half.err()).contains("\"half.xml\" breaks off at line");
        assertThat(nobody.err()).contains("\"nobody.xml\" lists no wards and no councillors.");
        assertThat(missing.err()).contains("There is no file");
        assertThat(new int[] {empty.exit(), page.exit(), half.exit(), nobody.exit(), missing.exit()})
                .containsOnly(2);
        assertThat(comity.run("council", "list").out()).contains("0 leaves");
    }

    @Test
    void a_feed_that_would_unseat_most_members_is_not_entered() throws IOException {
        imports(Feeds.INVENTED, "--yes");
        var whole = Files.readString(Feeds.INVENTED);
        var one = written("one.xml", whole.replaceAll("(?s)<councillor>\\s*<councillorid>10[12].*?</councillor>", ""));

        var ran = imports(one, "--yes");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).contains("more than half of the council, so nothing is changed.");
    }

    @Test
    void the_register_of_a_day_says_who_sat_where() {
        imports(Feeds.INVENTED, "--yes");

        var now = comity.run("register", "show", "harrowmere");
        var later = comity.run("register", "show", "harrowmere", "--on", "2028-01-01");

        assertThat(now.out())
                .contains("Harrowmere on 2026-11-03", "Members (3)", "Political groups: none")
                .containsPattern("mg-101 +Cllr Hesper Quayle +Millbrook and Fen +label \"Independent\"")
                .containsPattern("Castle +2 seats, 1 vacant")
                .containsPattern("Monitoring Officer +nobody");
        assertThat(later.out()).contains("Members (2)").doesNotContain("Quayle");
    }

    @Test
    void an_unknown_council_is_answered_with_the_likely_one() {
        var ran = comity.run("register", "show", "harowmere");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no council \"harowmere\" here. Did you mean \"harrowmere\"?");
    }

    @ParameterizedTest(name = "{0}: {1} wards, {2} members, {3} set aside")
    @CsvSource({"spelthorne, 13, 39, 0", "torfaen, 24, 44, 0", "wandsworth, 20, 60, 0"})
    void a_real_councillor_feed_is_taken_over_whole(String name, int wards, int members, int setAside) {
        var feed = Feeds.real(name);
        assumeThat(feed)
                .withFailMessage("no real feed: name the shared folder in COMITY_SHARED to import it")
                .exists();

        var first = imports(feed, "--yes");
        var second = imports(feed, "--yes");
        var shown = comity.run("register", "show", "harrowmere");

        first.out()
                .lines()
                .filter(line -> line.contains("new wards"))
                .forEach(line -> System.out.println(name + ": " + line));
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .contains(String.format(Locale.ROOT, "%d new wards, %d new members", wards, members))
                .contains(setAside + " set aside");
        assertThat(second.out()).contains(members + " unchanged", "nothing to change");
        assertThat(shown.out()).contains("Members (" + members + ")", "Wards (" + wards + ")");
    }

    private Commands.Ran imports(Path feed, String... options) {
        var arguments = new java.util.ArrayList<>(
                java.util.List.of("register", "import", feed.toString(), "--council", "harrowmere"));
        arguments.addAll(java.util.List.of(options));
        return comity.run(arguments.toArray(String[]::new));
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
