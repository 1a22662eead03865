package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCompareTest {

    private final Commands comity = Commands.onAFreshInstallation();

    @TempDir
    private Path folder;

    @Test
    void two_protocols_are_compared_within_a_hundred_columns_the_sharpest_first() {
        var ran = comity.run("pack", "compare", "wbc", "east-northamptonshire");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("What changes for a councillor", "Every case was looked at.")
                .containsSubsequence("Opposite answers.", "Another office decides.", "A rule against silence.");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void all_five_are_compared_and_every_case_is_looked_at() {
        var ran =
                comity.run("pack", "compare", "wbc", "uttlesford", "county", "east-northamptonshire", "draft-district");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Every case was looked at.");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void one_subject_is_told_in_full_and_one_act_by_its_cases() {
        var subject = comity.run("pack", "compare", "wbc", "uttlesford", "--concept", "need-to-know-test");
        var act = comity.run("pack", "compare", "wbc", "uttlesford", "--act", "inspection.request");

        assertThat(subject.out()).contains("Need to know test (need-to-know-test)", "What Comity does:", "7.4b");
        assertThat(act.out()).contains("Ask to see a document (inspection.request)", "WBC refuses it (6.3b).");
    }

    @Test
    void all_of_it_can_be_taken_away_as_a_page_and_as_a_table_and_nothing_is_replaced_unasked() throws IOException {
        var page = folder.resolve("c.html").toString();
        var table = folder.resolve("c.csv").toString();

        var ran = comity.run("pack", "compare", "wbc", "uttlesford", "--html", page, "--csv", table);
        var again = comity.run("pack", "compare", "wbc", "uttlesford", "--html", page);

        assertThat(ran.exit()).isZero();
        assertThat(Files.readString(Path.of(page)))
                .startsWith("<!DOCTYPE html>")
                .contains("<caption>", "lang=\"en-GB\"");
        assertThat(Files.readString(Path.of(table)))
                .startsWith("\uFEFFSubject,")
                .contains("WBC: who decides");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("There is a file", "--replace");
    }

    @Test
    void what_cannot_be_compared_is_answered_plainly() {
        var none = comity.run("pack", "compare", "wbc");
        var twice = comity.run("pack", "compare", "wbc", "wbc");
        var misspelt = comity.run("pack", "compare", "wbc", "utlesford");
        var law = comity.run("pack", "compare", "wbc", "law-england");
        var subject = comity.run("pack", "compare", "wbc", "uttlesford", "--concept", "need-to-know-tests");
        var act = comity.run("pack", "compare", "wbc", "uttlesford", "--act", "inspection.requst");

        assertThat(none.err()).contains("Name two to six packs.");
        assertThat(twice.err()).contains("The pack \"wbc\" is named twice.");
        assertThat(misspelt.err()).contains("Did you mean \"uttlesford\"?");
        assertThat(law.err()).contains("is the law that lies beneath every protocol");
        assertThat(subject.err()).contains("Did you mean \"need-to-know-test\"?");
        assertThat(act.err()).contains("Did you mean \"inspection.request\"?");
        assertThat(new int[] {none.exit(), twice.exit(), misspelt.exit(), law.exit(), subject.exit(), act.exit()})
                .containsOnly(2);
    }
}
