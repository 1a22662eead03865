package uk.comity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.ledger.Export;

/** {@code comity ledger check}. */
@Command(
        name = "check",
        description = {
            "Verifies an exported ledger, line by line, without any database.",
            "Exit code 6 and the line where it is broken."
        },
        footerHeading = "%nExample:%n",
        footer = "  comity ledger check wbc.ledger --key comity/wbc+1c5a3f09+AaXr...")
final class LedgerCheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What \"comity ledger export\" wrote.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private Path file;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            required = true,
            description = "A public key of the ledger, as \"comity ledger key\" prints it where it was made.")
    private List<String> keys = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        var trust = ExportFile.trust(spec, keys);
        var progress = new Progress(spec.commandLine().getErr(), "leaves verified");
        try (var in = ExportFile.open(spec, file)) {
            var verdict = Export.read(
                    in, trust, entered -> progress.accept(entered.head().size()));
            return LedgerCommands.tell(spec, verdict).code();
        }
    }
}
