package uk.comity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.norms.Names;

/** {@code comity pack schema}. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema (2020-12) of one file of a pack, or writes them all into a folder.",
            "An editor that knows it completes what you type and marks what cannot be."
        },
        footerHeading = "%nExample:%n",
        footer = {"  comity pack schema norms", "  comity pack schema --into ./schema"})
final class PackSchemaCommand implements Callable<Integer> {

    /** What there is a schema of. */
    static final List<String> NAMES =
            List.of("pack", "clauses", "acts", "offices", "facts", "doubts", "norms", "answers", "examples");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "pack, clauses, acts, offices, facts, doubts, norms, answers or examples.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--into", paramLabel = "FOLDER", description = "Writes all of them into this folder.")
    private Optional<Path> into = Optional.empty();

    @Override
    public Integer call() {
        if (name.isPresent() == into.isPresent()) {
            throw Exit.wrongUsage(spec, "Name one of " + String.join(", ", NAMES) + ", or a folder with --into.");
        }
        var out = spec.commandLine().getOut();
        name.map(this::schema).ifPresent(out::print);
        into.ifPresent(folder -> {
            NAMES.forEach(each -> write(folder, each));
            out.println("Wrote " + Said.count(NAMES.size(), "schema") + " into " + folder + ".");
        });
        return Exit.DONE.code();
    }

    private void write(Path folder, String each) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(each + ".schema.json"), schema(each));
        } catch (IOException e) {
            throw new UncheckedIOException("The schemas could not be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    private String schema(String wanted) {
        if (!NAMES.contains(wanted)) {
            throw Exit.wrongUsage(
                    spec,
                    "There is no schema of \"" + wanted + "\". "
                            + Names.didYouMean(wanted, NAMES)
                                    .orElse("There is one of each of " + String.join(", ", NAMES) + "."));
        }
        try (var in = PackSchemaCommand.class.getResourceAsStream("/pack-schema/" + wanted + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("The schema " + wanted + " is missing from Comity's jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
