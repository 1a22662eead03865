package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.packs.Shelf;

class PackCommandsTest {

    private final Commands comity = Commands.onAFreshInstallation();

    @TempDir
    private Path folder;

    @Test
    void every_pack_of_the_program_is_listed_and_sound() {
        var listed = comity.run("pack", "list");
        var checked = comity.run("pack", "check");

        assertThat(listed.exit()).isZero();
        assertThat(checked.exit()).isZero();
        assertThat(listed.out().lines()).hasSize(6).anyMatch(line -> line.startsWith("law-england"));
        assertThat(checked.out().lines().filter(line -> line.contains(": sound.")))
                .hasSize(6);
    }

    @Test
    void every_mistake_of_a_pack_is_printed_with_file_line_and_column() throws IOException {
        var pack = packWith("norms/enquiry.yaml", "on: enquiry.raise", "on: enquiry.rise");

        var ran = comity.run("pack", "check", pack.toString());

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.out())
                .containsPattern("wbc/norms/enquiry\\.yaml:\\d+:\\d+: There is no act named \"enquiry\\.rise\"\\.")
                .contains("    Did you mean \"enquiry.raise\"?")
                .containsPattern("wbc: \\d+ mistakes\\.");
    }

    @Test
    void an_example_that_comes_out_otherwise_is_told_in_plain_english() throws IOException {
        var pack = packWith("examples/enquiry.yaml", "expect: refused", "expect: permitted");

        var ran = comity.run("pack", "test", pack.toString());

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.out())
                .containsPattern("wbc/examples/enquiry\\.yaml:\\d+:\\d+: \\S+")
                .contains("Expected permitted because of")
                .contains("but the answer was refused because of");
    }

    @Test
    void the_examples_of_the_program_come_out_as_their_authors_expect() {
        var ran = comity.run("pack", "test");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines()).hasSize(6).allMatch(line -> line.endsWith("as expected."));
    }

    @Test
    void a_case_is_explained_with_clause_and_facts_as_text_and_as_json() {
        String[] aCase = {
            "pack", "explain", "wbc", "--act", "enquiry.raise", "--fact", "actor-is-member=yes", "--on", "2026-11-03"
        };
        var text = comity.run(aCase);
        var json = comity.run(with(aCase, "--json"));

        assertThat(text.exit()).isZero();
        assertThat(text.out()).startsWith("Held.").contains("The person acting is a member.", "(wbc 6.1a)");
        assertThat(json.out()).startsWith("{").contains("\"actor-is-member\"");
    }

    @Test
    void a_misspelt_name_is_answered_with_the_likely_one_and_nothing_is_judged() {
        var pack = comity.run("pack", "explain", "county1", "--act", "enquiry.raise");
        var act = comity.run("pack", "explain", "wbc", "--act", "enquiry.rise");
        var fact = comity.run("pack", "explain", "wbc", "--act", "enquiry.raise", "--fact", "actr-is-member=yes");
        var value = comity.run("pack", "explain", "wbc", "--act", "enquiry.raise", "--fact", "actor-is-member=perhaps");
        var day = comity.run("pack", "explain", "wbc", "--act", "enquiry.raise", "--on", "2026-02-30");
        var command = comity.run("pack", "chek");

        assertThat(pack.err()).contains("Did you mean \"county\"?");
        assertThat(act.err()).contains("Did you mean \"enquiry.raise\"?");
        assertThat(fact.err()).contains("Did you mean \"actor-is-member\"?");
        assertThat(value.err()).contains("\"actor-is-member\" cannot be \"perhaps\". Write yes or no.");
        assertThat(day.err()).contains("\"2026-02-30\" is not a date.").doesNotContainIgnoringCase("invalid");
        assertThat(command.err()).contains("There is no command or option \"chek\" here.", "pack check");
        assertThat(new int[] {pack.exit(), act.exit(), fact.exit(), value.exit(), day.exit(), command.exit()})
                .containsOnly(2);
    }

    @Test
    void the_questions_of_a_case_are_asked_until_the_answer_is_known() {
        var ran = comity.typing("casework")
                .run(
                        "pack",
                        "try",
                        "wbc",
                        "--act",
                        "enquiry.raise",
                        "--fact",
                        "actor-is-member=yes",
                        "--fact",
                        "capacity=council-business",
                        "--on",
                        "2026-11-03");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("What is it about?", "casework:", "Refused.", "(wbc 4.5b)");
    }

    @Test
    void who_does_not_know_is_told_what_is_still_needed() {
        var ran = comity.typing("nonsense", "?")
                .run(
                        "pack",
                        "try",
                        "wbc",
                        "--act",
                        "enquiry.raise",
                        "--fact",
                        "actor-is-member=yes",
                        "--fact",
                        "capacity=council-business",
                        "--on",
                        "2026-11-03");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("\"nonsense\" is none of these.", "Not known.", "Held. Still needed:");
    }

    @Test
    void a_deadline_is_told_with_its_sum() {
        var ran = comity.run(
                "pack",
                "explain",
                "east-northamptonshire",
                "--act",
                "enquiry.raise",
                "--fact",
                "actor-is-member=yes",
                "--fact",
                "capacity=council-business",
                "--on",
                "2026-11-03");

        assertThat(ran.out()).contains("When it falls due", "counted from Tuesday 3 November 2026.");
    }

    /** The pack wbc in a folder of its own, with one slip in it, wherever the words stand. */
    private Path packWith(String file, String right, String slip) throws IOException {
        var pack = folder.resolve("wbc");
        var files = new Shelf(Assembly.vocabulary()).find("wbc").orElseThrow();
        for (var one : files.texts().entrySet()) {
            var text = one.getKey().equals(file) ? one.getValue().replace(right, slip) : one.getValue();
            Files.createDirectories(pack.resolve(one.getKey()).getParent());
            Files.writeString(pack.resolve(one.getKey()), text);
        }
        return pack;
    }

    private static String[] with(String[] arguments, String one) {
        var longer = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        longer[arguments.length] = one;
        return longer;
    }
}
