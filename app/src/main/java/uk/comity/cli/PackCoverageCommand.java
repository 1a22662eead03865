package uk.comity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.comity.norms.Coverage;

/** {@code comity pack coverage}. */
@Command(
        name = "coverage",
        description = {
            "Shows what a pack makes of each clause: its effect, the norms, the acts that they speak of, the examples.",
            "A clause without a norm says why. Exit code 5 where one does not."
        },
        footerHeading = "%nExample:%n",
        footer = "  comity pack coverage wbc --clauses")
final class PackCoverageCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private PackChoice packs = new PackChoice();

    @Option(names = "--clauses", description = "Clause by clause, not only the totals.")
    private boolean clauses;

    @Option(names = "--json", description = "One JSON object a pack, one a line: rows, covered, norms, examples.")
    private boolean json;

    PackCoverageCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var all = new ArrayList<Coverage>();
        for (var source : packs.sources(spec, toolbox)) {
            var pack = source.soundOrPrint(toolbox.shelf(), out);
            if (pack.isEmpty()) {
                return Exit.PACK_MISTAKES.code();
            }
            all.add(Coverage.of(PackSource.rulebook(toolbox.shelf(), pack.get())));
        }
        if (json) {
            all.forEach(coverage -> out.println(coverage.json()));
        } else {
            tell(all, out);
        }
        return (all.stream().allMatch(one -> one.covered() == one.rows().size()) ? Exit.DONE : Exit.PACK_MISTAKES)
                .code();
    }

    private void tell(List<Coverage> all, PrintWriter out) {
        if (clauses) {
            all.forEach(coverage -> tell(coverage, out));
        }
        var rows = new ArrayList<List<String>>();
        all.forEach(coverage -> rows.add(totals(coverage)));
        Said.columns(rows).forEach(out::println);
    }

    private static List<String> totals(Coverage coverage) {
        var effects = coverage.byEffect().entrySet().stream()
                .map(effect -> effect.getKey() + " " + effect.getValue())
                .collect(Collectors.joining(", "));
        return List.of(
                coverage.pack(),
                coverage.covered() + " of " + Said.count(coverage.rows().size(), "clause"),
                Said.count(coverage.norms(), "norm"),
                Said.count(coverage.examples(), "example"),
                effects);
    }

    private static void tell(Coverage coverage, PrintWriter out) {
        coverage.byTopic().forEach((topic, rows) -> {
            out.println(coverage.pack() + ", " + topic);
            rows.forEach(row -> {
                out.println("  " + row.clause().id() + ": " + row.clause().gist());
                row.norms()
                        .forEach(norm -> out.println("      " + norm.effect() + " by " + norm.norm() + ", on "
                                + String.join(", ", norm.acts()) + "; shown by "
                                + Said.count(norm.examples(), "example")));
                row.facts().forEach(fact -> out.println("      says what counts as " + fact));
                if (row.norms().isEmpty()) {
                    out.println("      " + row.clause().why().orElse("It says what a word means."));
                }
            });
            out.println();
        });
    }
}
