package uk.comity.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.comity.norms.Clause;
import uk.comity.norms.Coverage;
import uk.comity.norms.Rulebook;

/** What every pack makes of every clause, printed in {@code docs/reference/coverage.md}. */
class CoverageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "coverage.md");

    private static final List<Coverage> ALL =
            OurPacks.ALL.stream().map(CoverageTest::coverage).toList();

    @Test
    void every_clause_of_every_pack_is_accounted_for() {
        assertThat(ALL)
                .allSatisfy(coverage -> assertThat(coverage.rows())
                        .allSatisfy(row -> assertThat(row.covered())
                                .as(coverage.pack() + " " + row.clause().id())
                                .isTrue()));
    }

    @Test
    void every_norm_is_shown_at_work_by_an_example() {
        assertThat(ALL)
                .flatExtracting(Coverage::rows)
                .flatExtracting(Coverage.Row::norms)
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(norm.examples()).as(norm.norm()).isPositive());
    }

    /** Run with {@code -Dcomity.write.reference=true} to write the page anew. */
    @Test
    void the_page_on_coverage_is_what_the_packs_say() throws IOException {
        var page = page();
        if (Boolean.getBoolean("comity.write.reference")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/reference/coverage.md: run \"./mvn-25 -pl app -am test -Dtest=CoverageTest"
                        + " -Dcomity.write.reference=true\" to update it")
                .isEqualTo(page);
    }

    private static Coverage coverage(String key) {
        var pack = OurPacks.read(key).pack();
        return Coverage.of(Rulebook.of(pack, pack.beneath().map(_ -> OurPacks.law()), OurPacks.VOCABULARY));
    }

    private static String page() {
        var lines = new ArrayList<String>();
        lines.add("# Coverage: what Comity makes of each clause");
        lines.add("");
        lines.add(
                "Generated from the packs and compared in CI. A clause without a norm says why. A norm's number is how many");
        lines.add("examples show it at work. `comity pack coverage` prints the same.");
        lines.add("");
        lines.add("| pack | clauses | covered | norms | examples | clauses by effect |");
        lines.add("|---|---|---|---|---|---|");
        ALL.forEach(coverage ->
                lines.add("| " + coverage.pack() + " | " + coverage.rows().size() + " | "
                        + coverage.covered() + " | " + coverage.norms() + " | " + coverage.examples() + " | "
                        + coverage.byEffect().entrySet().stream()
                                .map(effect -> effect.getKey() + " " + effect.getValue())
                                .collect(Collectors.joining(", "))
                        + " |"));
        ALL.forEach(coverage -> {
            lines.add("");
            lines.add("## " + coverage.pack());
            coverage.byTopic().forEach((topic, rows) -> {
                lines.add("");
                lines.add("### " + coverage.pack() + ": " + topic);
                lines.add("");
                lines.add("| clause | concept | effect, norm, acts, examples |");
                lines.add("|---|---|---|");
                rows.forEach(row -> lines.add(line(row)));
            });
        });
        return String.join("\n", lines) + "\n";
    }

    private static String line(Coverage.Row row) {
        var means = new ArrayList<String>();
        row.norms()
                .forEach(norm -> means.add(norm.effect() + " `" + norm.norm() + "` on " + String.join(", ", norm.acts())
                        + " (" + norm.examples() + ")"));
        row.facts().forEach(fact -> means.add("defines `" + fact + "`"));
        if (row.norms().isEmpty()) {
            means.add(row.clause().effect().name().toLowerCase(Locale.ROOT)
                    + row.clause().why().map(why -> ": " + why).orElse(""));
        }
        return "| " + row.clause().id() + struck(row.clause()) + " | "
                + row.clause().concept().orElse("") + " | "
                + String.join("<br>", means).replace("|", "/") + " |";
    }

    private static String struck(Clause clause) {
        return clause.read().isEmpty()
                ? ""
                : " (only if read otherwise: " + String.join(", ", clause.read().keySet()) + ")";
    }
}
