package uk.comity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.comparison.Comparison;
import uk.comity.comparison.Concept;
import uk.comity.merging.Choices;
import uk.comity.merging.Merge;
import uk.comity.merging.Source;
import uk.comity.norms.Mistake;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;

/** {@code comity pack merge}. */
@Command(
        name = "merge",
        description = {
            "Drafts one protocol from several: subject by subject one council's rule goes on, as you choose.",
            "Every clause is kept with where it comes from; MERGE.md in the folder says what you have to decide."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  comity pack merge wbc uttlesford --into our-new-council",
            "  comity pack merge wbc uttlesford --choices choices.yaml --into our-new-council"
        })
final class PackMergeCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "PACK", arity = "0..*", description = "Two to six packs: keys, or folders.")
    private List<String> packs = new ArrayList<>();

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            required = true,
            description =
                    "Where to write the draft: a folder that is empty, or is not there yet. Its name is the pack's.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private Path into;

    @Option(
            names = "--choices",
            paramLabel = "FILE",
            description = "Whose rule goes on. Left out: what \"pack compare --choices\" recommends.")
    private Optional<Path> choices = Optional.empty();

    @Option(names = "--name", paramLabel = "KEY", description = "Another name: the pack's folder is made in FOLDER.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--title", paramLabel = "WORDS", description = "The title of the protocol.")
    private String title = "Protocol on member and officer relations (draft)";

    PackMergeCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        var folder = folder();
        var books = PackCompareCommand.rulebooks(spec, toolbox, packs);
        if (books.isEmpty()) {
            return Exit.PACK_MISTAKES.code();
        }
        var laws = new HashSet<>(
                books.stream().map(book -> book.beneath().map(law -> law.key())).toList());
        if (laws.size() > 1) {
            throw Exit.wrongUsage(
                    spec, "These packs do not all lie on the same law. Name packs with the same \"beneath\".");
        }
        var comparison = Comparison.of(
                books, Comparison.day(books.stream().map(Rulebook::council).toList(), toolbox.today()));
        var chosen = choices(comparison);
        if (chosen.isEmpty()) {
            return Exit.PACK_MISTAKES.code();
        }
        var draft = Merge.of(
                sources(books),
                chosen.get(),
                new Merge.Name(folder.getFileName().toString(), title),
                comparison,
                new Merge.Beneath(toolbox.shelf().vocabulary(), books.getFirst().beneath()));
        write(folder, draft);
        return tell(folder, draft, comparison).code();
    }

    private Path folder() {
        var folder = name.map(into::resolve).orElse(into).toAbsolutePath().normalize();
        var key = String.valueOf(folder.getFileName());
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw Exit.wrongUsage(
                    spec,
                    "\"" + key
                            + "\" cannot be a pack's name. Use lower case letters, digits and hyphens: --name our-council.");
        }
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw Exit.wrongUsage(
                    spec,
                    "\"" + folder.getFileName()
                            + "\" is there already and is not empty. Nothing is overwritten: name another.");
        }
        return folder;
    }

    private static boolean isEmptyFolder(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException notAFolder) {
            return false;
        }
    }

    private List<Source> sources(List<Rulebook> books) {
        var sources = new ArrayList<Source>();
        for (var i = 0; i < books.size(); i++) {
            var files = PackSource.find(spec, toolbox.shelf(), packs.get(i)).files();
            sources.add(new Source(files, books.get(i).council()));
        }
        return sources;
    }

    /** The choices, or nothing once every mistake in them was printed. */
    private Optional<Choices> choices(Comparison comparison) throws IOException {
        if (choices.isEmpty()) {
            return Optional.of(Choices.none());
        }
        var file = choices.get();
        if (!Files.isRegularFile(file)) {
            throw Exit.wrongUsage(
                    spec,
                    "There is no file \"" + file
                            + "\". \"comity pack compare A B --choices FILE\" writes one to be filled in.");
        }
        var concepts =
                new HashSet<>(comparison.concepts().stream().map(Concept::name).toList());
        var keys = comparison.sides().stream().map(Comparison.Side::key).toList();
        return switch (Choices.read(file.toString(), Files.readString(file), concepts, keys)) {
            case Choices.Read(var read) -> Optional.of(read);
            case Choices.Wrong(var mistakes) -> {
                mistakes.forEach(this::print);
                spec.commandLine().getOut().println(file + ": " + Said.count(mistakes.size(), "mistake") + ".");
                yield Optional.empty();
            }
        };
    }

    private void print(Mistake mistake) {
        var out = spec.commandLine().getOut();
        out.println(mistake.place() + ": " + mistake.sentence());
        mistake.help().ifPresent(help -> out.println("    " + help));
    }

    private void write(Path folder, Merge.Draft draft) throws IOException {
        try {
            for (var file : draft.files().texts().entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
            Files.writeString(folder.resolve("MERGE.md"), draft.report(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Exit.wrongUsage(spec, "\"" + folder + "\" cannot be written. Is it yours?");
        }
    }

    private Exit tell(Path folder, Merge.Draft draft, Comparison comparison) {
        var out = spec.commandLine().getOut();
        out.println("Drafted in " + folder.getFileName() + ", from " + String.join(", ", comparison.names()) + ".");
        draft.report().lines().filter(line -> line.contains("pairs of norms")).forEach(out::println);
        out.println("MERGE.md there says what was chosen, what is kept as text, and what you have to decide.");
        return switch (toolbox.shelf().read(draft.files())) {
            case Reading.Sound(var pack, var _) -> {
                out.println(pack.key() + ": sound. " + Said.count(pack.norms().size(), "norm") + ", "
                        + Said.count(pack.clauses().size(), "clause") + ", "
                        + Said.count(pack.examples().size(), "example") + ".");
                yield Exit.DONE;
            }
            case Reading.Unsound(var mistakes) -> {
                mistakes.forEach(this::print);
                yield Exit.PACK_MISTAKES;
            }
        };
    }
}
