package uk.comity.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.comity.norms.Clause;
import uk.comity.norms.Doubt;
import uk.comity.norms.Pack;

/** {@code comity pack doubts}. */
@Command(
        name = "doubts",
        description = {
            "Lists what a protocol leaves open: what the document says, how Comity reads it, who may settle it otherwise.",
            "A doubt that can be read in two ways is a switch that the Monitoring Officer can turn."
        },
        footerHeading = "%nExample:%n",
        footer = "  comity pack doubts draft-district")
final class PackDoubtsCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private PackChoice packs = new PackChoice();

    PackDoubtsCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        for (var source : packs.sources(spec, toolbox)) {
            var pack = source.soundOrPrint(toolbox.shelf(), out);
            if (pack.isEmpty()) {
                return Exit.PACK_MISTAKES.code();
            }
            tell(pack.get(), out);
        }
        return Exit.DONE.code();
    }

    private void tell(Pack pack, PrintWriter out) {
        var remarks = pack.clauses().stream()
                .filter(clause -> clause.doubt().isPresent())
                .toList();
        var switches = pack.doubts().stream()
                .filter(doubt -> doubt.otherwise().isPresent())
                .count();
        out.println(pack.key() + ": " + Said.count(pack.doubts().size() + remarks.size(), "doubt") + ", " + switches
                + " of them with a switch.");
        pack.doubts().forEach(doubt -> tell(doubt, pack, out));
        remarks.forEach(clause -> tell(clause, out));
        out.println();
    }

    private void tell(Doubt doubt, Pack pack, PrintWriter out) {
        out.println();
        out.println("  " + doubt.name()
                + (doubt.clauses().isEmpty() ? "" : " (clause " + String.join(", ", doubt.clauses()) + ")"));
        out.println("    The document: " + doubt.document());
        out.println("    Comity: " + doubt.comity());
        doubt.otherwise().ifPresent(otherwise -> out.println("    Otherwise: " + otherwise));
        out.println("    Settled by: "
                + pack.title(doubt.settles(), pack.vocabulary(toolbox.shelf().vocabulary())));
    }

    private static void tell(Clause clause, PrintWriter out) {
        out.println();
        out.println("  clause " + clause.id());
        clause.doubt().ifPresent(words -> out.println("    " + words));
    }
}
