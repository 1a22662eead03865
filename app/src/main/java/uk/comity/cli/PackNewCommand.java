package uk.comity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.norms.Pack;

/** {@code comity pack new}. */
@Command(
        name = "new",
        description = {
            "Begins a pack of your own: a folder with a small invented example of everything, and remarks that explain it.",
            "It is sound as it stands. Put your own protocol in the place of the example, piece by piece.",
            "With --clauses it begins from your own document instead: every clause of it, kept as text."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  comity pack new ./elmbrook --clauses our-protocol.docx --council Elmbrook --kind parish",
            "  comity pack new ./elmbrook --title \"Councillors and the Clerk\" --council Elmbrook --kind parish"
        })
final class PackNewCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of(
            "pack.yaml",
            "clauses.yaml",
            "acts.yaml",
            "offices.yaml",
            "facts.yaml",
            "doubts.yaml",
            "norms/bookings.yaml",
            "examples/bookings.yaml");

    /** What is written beside a document's own clauses. */
    private static final List<String> OWN = List.of("pack.yaml");

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder to make: lower case words joined by hyphens.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private Path folder;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the protocol is called.")
    private String title = "Protocol on members and officers";

    @Option(names = "--council", paramLabel = "TEXT", description = "Whose protocol it is.")
    private String council = "Our council";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "district, county, borough, unitary, parish, town, combined-authority, fire-authority,"
                    + " police-and-crime-panel, national-park or other.")
    private String kind = "other";

    @Option(
            names = "--clauses",
            paramLabel = "FILE",
            description = {
                "Your own document: plain text, Markdown, PDF, DOCX, ODT or HTML. Its clauses are written into the pack,",
                "whatever their numbers; none of the invented example is."
            })
    private Optional<Path> clauses = Optional.empty();

    PackNewCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var key = key();
        checkKind();
        var begun = clauses.map(file -> new BegunClauses(spec, file));
        var ours = begun.map(BegunClauses::files).orElse(Map.of());
        try {
            write(key, begun.isPresent() ? OWN : FILES);
            for (var file : ours.entrySet()) {
                Files.createDirectories(folder.resolve("clauses"));
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The pack could not be written to " + folder + ": " + e.getMessage(), e);
        }
        var out = spec.commandLine().getOut();
        begun.ifPresentOrElse(
                one -> out.println("Wrote a pack into " + folder + ": pack.yaml and " + one.inWords() + "."),
                () -> out.println("Wrote a pack into " + folder + ": " + String.join(", ", FILES) + "."));
        out.println(
                "Open pack.yaml first; its remarks say what to do. docs/how-to/write-a-protocol-pack.md goes through it.");
        out.println("Check it with: comity pack check " + folder);
        return Exit.DONE.code();
    }

    private String key() {
        var key = folder.toAbsolutePath().normalize().getFileName().toString();
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw Exit.wrongUsage(
                    spec,
                    "\"" + key + "\" cannot be the name of a pack's folder."
                            + " Use lower case words joined by hyphens, such as elmbrook-parish.");
        }
        if (toolbox.shelf().find(key).isPresent()) {
            throw Exit.wrongUsage(
                    spec, "\"" + key + "\" is a pack that comes with the program. Give your folder another name.");
        }
        if (isTaken()) {
            throw Exit.wrongUsage(spec, folder + " is there already and is not empty. Nothing was written.");
        }
        return key;
    }

    private boolean isTaken() {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " could not be looked into: " + e.getMessage(), e);
        }
    }

    private void checkKind() {
        var kinds = Arrays.stream(Pack.Kind.values())
                .filter(one -> one != Pack.Kind.LAW)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        if (!kinds.contains(kind)) {
            throw Exit.wrongUsage(
                    spec,
                    "\"" + kind + "\" is not a kind of council. The kinds are: " + String.join(", ", kinds) + ".");
        }
    }

    private void write(String key, List<String> names) throws IOException {
        for (var name : names) {
            var text = template(names.equals(OWN) ? "own/" + name : name)
                    .replace("{{key}}", key)
                    .replace("{{title}}", quoted(title))
                    .replace("{{council}}", quoted(council))
                    .replace("{{kind}}", kind);
            var file = folder.resolve(name);
            var parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, text);
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ') + "\"";
    }

    private static String template(String name) throws IOException {
        try (var in = PackNewCommand.class.getResourceAsStream("/pack-template/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The template " + name + " is missing from Comity's jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
