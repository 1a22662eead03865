package uk.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.comparison.AsJson;
import uk.comity.comparison.Comparison;
import uk.comity.comparison.Concept;
import uk.comity.comparison.Csv;
import uk.comity.comparison.Html;
import uk.comity.comparison.Text;
import uk.comity.merging.Choices;
import uk.comity.norms.Names;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Shelf;

/** {@code comity pack compare}. */
@Command(
        name = "compare",
        description = {
            "Compares two to six protocols: what changes for a councillor when these councils merge.",
            "The sharpest differences come first; cases that they answer differently are worked out, not guessed."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  comity pack compare wbc east-northamptonshire",
            "  comity pack compare wbc uttlesford county --html comparison.html",
            "  comity pack compare wbc uttlesford --concept need-to-know-test"
        })
final class PackCompareCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "PACK", arity = "0..*", description = "Two to six packs: keys, or folders.")
    private List<String> packs = new ArrayList<>();

    @Option(names = "--concept", paramLabel = "NAME", description = "One subject in full, such as need-to-know-test.")
    private Optional<String> concept = Optional.empty();

    @Option(names = "--act", paramLabel = "NAME", description = "The cases of one act, such as inspection.request.")
    private Optional<String> act = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", description = "Writes all of it as a page for reading and printing.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes all of it as a table for a spreadsheet.")
    private Optional<Path> csv = Optional.empty();

    @Option(
            names = "--choices",
            paramLabel = "FILE",
            description = "Writes a file in which to choose whose rule goes on, for \"pack merge\".")
    private Optional<Path> choices = Optional.empty();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Option(names = "--replace", description = "Replaces a file that is there.")
    private boolean replace;

    PackCompareCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        checkFiles();
        var books = rulebooks(spec, toolbox, packs);
        if (books.isEmpty()) {
            return Exit.PACK_MISTAKES.code();
        }
        var day = Comparison.day(books.stream().map(Rulebook::council).toList(), toolbox.today());
        var comparison = wanted(Comparison.of(books, day));
        if (html.isPresent()) {
            write(html.get(), Html.of(comparison));
        }
        if (csv.isPresent()) {
            write(csv.get(), Csv.BYTE_ORDER_MARK + Csv.of(comparison));
        }
        if (choices.isPresent()) {
            write(choices.get(), Choices.template(comparison));
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(AsJson.of(comparison));
        } else if (html.isEmpty() && csv.isEmpty() && choices.isEmpty()) {
            tell(comparison, out);
        }
        return Exit.DONE.code();
    }

    private void tell(Comparison comparison, PrintWriter out) {
        var lines = act.isPresent()
                ? Text.whole(comparison, Text.Part.ACTS)
                : concept.isPresent() ? Text.whole(comparison, Text.Part.CONCEPTS) : Text.overview(comparison);
        lines.forEach(out::println);
    }

    /** The rulebooks of two to six packs; none once the mistakes of one were printed. */
    static List<Rulebook> rulebooks(CommandSpec spec, Toolbox toolbox, List<String> words) {
        if (words.size() < 2 || words.size() > Comparison.MOST) {
            throw Exit.wrongUsage(
                    spec,
                    "Name two to six packs. The packs are "
                            + String.join(", ", toolbox.shelf().keys())
                            + "; a folder with a pack of your own will do too.");
        }
        var seen = new HashSet<String>();
        var books = new ArrayList<Rulebook>();
        for (var word : words) {
            var source = PackSource.find(spec, toolbox.shelf(), word);
            if (!seen.add(source.files().key())) {
                throw Exit.wrongUsage(
                        spec, "The pack \"" + source.files().key() + "\" is named twice. Name each pack once.");
            }
            var book =
                    source.rulebookOrPrint(toolbox.shelf(), spec.commandLine().getOut());
            if (book.isEmpty()) {
                return List.of();
            }
            if (book.get().beneath().isEmpty() && source.files().key().equals(Shelf.LAW)) {
                throw Exit.wrongUsage(
                        spec,
                        "\"" + word + "\" is the law that lies beneath every protocol. Compare councils' packs: "
                                + String.join(", ", toolbox.shelf().keys()) + ".");
            }
            books.add(book.get());
        }
        return books;
    }

    private Comparison wanted(Comparison comparison) {
        var chosen = comparison;
        if (concept.isPresent()) {
            var names = comparison.concepts().stream().map(Concept::name).toList();
            chosen = chosen.onConcept(known("subject", concept.get(), names));
        }
        if (act.isPresent()) {
            var acts = new TreeSet<String>();
            comparison
                    .concepts()
                    .forEach(each ->
                            each.cells().forEach(cell -> cell.norms().forEach(norm -> acts.addAll(norm.on()))));
            chosen = chosen.onAct(known("act", act.get(), List.copyOf(acts)));
        }
        return chosen;
    }

    private String known(String what, String name, List<String> all) {
        if (all.contains(name)) {
            return name;
        }
        throw Exit.wrongUsage(
                spec,
                "None of these protocols speaks of the " + what + " \"" + name + "\". "
                        + Names.didYouMean(name, all)
                                .orElse("Leave --" + (what.equals("act") ? "act" : "concept")
                                        + " out to see them all."));
    }

    private void checkFiles() {
        for (var file : List.of(html, csv, choices)) {
            file.filter(path -> Files.exists(path) && !replace).ifPresent(path -> {
                throw Exit.wrongUsage(
                        spec, "There is a file \"" + path + "\" already. Name another, or add --replace.");
            });
        }
    }

    private void write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Exit.wrongUsage(spec, "\"" + file + "\" cannot be written. Is there such a folder, and is it yours?");
        }
        spec.commandLine().getOut().println("Written: " + file);
    }
}
