package uk.comity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.aloud.ReadAloud;
import uk.comity.aloud.Saying;
import uk.comity.norms.Clause;
import uk.comity.norms.Names;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;

/** {@code comity pack read}. */
@Command(
        name = "read",
        description = {
            "Reads a protocol aloud: each clause in our own words, and what Comity does with it as plain sentences.",
            "The sentences are made from the pack, and are never kept beside it."
        },
        footerHeading = "%nExample:%n",
        footer = {"  comity pack read wbc 4.5b", "  comity pack read draft-district --terms"})
final class PackReadCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PACK", description = "A pack's key, or its folder.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String key;

    @Parameters(index = "1..*", paramLabel = "CLAUSE", description = "Clauses to read. Left out: all of them.")
    private List<String> clauses = new ArrayList<>();

    @Option(names = "--terms", description = "With what the words of each rule count as.")
    private boolean terms;

    PackReadCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var found = PackSource.find(spec, toolbox.shelf(), key).soundOrPrint(toolbox.shelf(), out);
        if (found.isEmpty()) {
            return Exit.PACK_MISTAKES.code();
        }
        var pack = found.get();
        var aloud = ReadAloud.of(PackSource.rulebook(toolbox.shelf(), pack));
        chosen(pack).forEach(clause -> read(clause, pack, aloud));
        if (clauses.isEmpty()) {
            pack.norms().stream().filter(norm -> norm.clauses().isEmpty()).forEach(norm -> read(norm, aloud));
        }
        return Exit.DONE.code();
    }

    private List<Clause> chosen(Pack pack) {
        return clauses.isEmpty()
                ? pack.clauses()
                : clauses.stream().map(id -> clause(pack, id)).toList();
    }

    private Clause clause(Pack pack, String id) {
        var known = pack.clauses().stream().map(Clause::id).toList();
        return pack.findClause(id)
                .orElseThrow(() -> Exit.wrongUsage(
                        spec,
                        "The protocol has no clause \"" + id + "\"."
                                + Names.didYouMean(id, known)
                                        .map(help -> " " + help)
                                        .orElse("")));
    }

    private void read(Clause clause, Pack pack, ReadAloud aloud) {
        var out = spec.commandLine().getOut();
        out.println(clause.id() + "  " + clause.gist());
        clause.text().ifPresent(text -> out.println("  " + text));
        pack.norms().stream()
                .filter(norm -> norm.clauses().contains(clause.id()))
                .forEach(norm -> read(norm, aloud));
        out.println();
    }

    private void read(Norm norm, ReadAloud aloud) {
        var out = spec.commandLine().getOut();
        var saying = aloud.norm(norm);
        out.println("  - " + saying.text());
        if (terms) {
            saying.terms().stream().map(Saying.Term::text).forEach(term -> out.println("      " + term));
        }
    }
}
