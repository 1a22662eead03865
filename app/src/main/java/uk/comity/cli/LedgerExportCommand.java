package uk.comity.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.ledger.Sound;

/** {@code comity ledger export}. */
@Command(
        name = "export",
        description = {
            "Writes a council's whole ledger as text that verifies itself: one command a line, a signed head at the end.",
            "It holds everything that was entered: keep it as you keep the council's papers."
        },
        footerHeading = "%nExample:%n",
        footer = "  comity ledger export wbc wbc.ledger")
final class LedgerExportCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "COUNCIL", index = "0", description = "The council's key.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String council;

    @Parameters(
            paramLabel = "FILE",
            index = "1",
            arity = "0..1",
            description = "Where to write it. Left out: standard output.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--replace", description = "Replaces a file that is there.")
    private boolean replace;

    LedgerExportCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        file.filter(path -> Files.exists(path) && !replace).ifPresent(path -> {
            throw Exit.wrongUsage(spec, "There is a file \"" + path + "\" already. Name another, or add --replace.");
        });
        return (file.isPresent() ? toFile(file.get()) : to(toolbox.terminal().bytes())).code();
    }

    /** Written beside and moved into place, so that no half of an export is ever taken for one. */
    private Exit toFile(Path path) throws IOException {
        var beside = path.resolveSibling(path.getFileName() + ".part");
        try {
            Exit exit;
            try (var out = create(beside)) {
                exit = to(out);
            }
            if (exit == Exit.DONE) {
                Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
            }
            return exit;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private OutputStream create(Path beside) {
        try {
            return Files.newOutputStream(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw Exit.wrongUsage(
                    spec, "\"" + beside + "\" cannot be written. Is there such a folder, and is it yours?");
        }
    }

    private Exit to(OutputStream out) {
        try (var premises = toolbox.open()) {
            var found = Toolbox.council(spec, premises, council);
            var verdict =
                    premises.export(found, out, new Progress(spec.commandLine().getErr(), "leaves written"));
            var exit = LedgerCommands.tell(spec, verdict);
            if (verdict instanceof Sound) {
                spec.commandLine()
                        .getErr()
                        .println("Whoever gets it checks it with \"comity ledger check FILE --key "
                                + premises.trust(found).keys().getFirst().text() + "\".");
            }
            return exit;
        }
    }
}
