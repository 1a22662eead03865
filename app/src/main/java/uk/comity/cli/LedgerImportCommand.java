package uk.comity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.acts.TakingOver;
import uk.comity.councils.Council;
import uk.comity.councils.Premises;
import uk.comity.ledger.Sound;
import uk.comity.ledger.Trust;
import uk.comity.ledger.Verification;

/** {@code comity ledger import}. */
@Command(
        name = "import",
        description = {
            "Makes a new council of an exported ledger. Every line is verified; if one does not fit, nothing is kept.",
            "The ledger keeps its name, and goes on under a new key of this installation, so that a copy is never taken for",
            "the original. To go on under the old key, put its file into the keys folder under the new council's name first."
        },
        footerHeading = "%nExample:%n",
        footer = "  comity ledger import wbc.ledger --council wbc --name WBC --key comity/wbc+1c5a3f09+AaXr...")
final class LedgerImportCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What \"comity ledger export\" wrote.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private Path file;

    @Option(
            names = "--council",
            paramLabel = "KEY",
            required = true,
            description = "The new council's key in addresses.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String council;

    @Mixin
    private NewCouncil named = new NewCouncil();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "A public key of the ledger. Left out: those of the council here that has this ledger.")
    private List<String> keys = new ArrayList<>();

    LedgerImportCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        try (var premises = toolbox.open()) {
            named.check(premises, council);
            var trust = keys.isEmpty() ? known(premises) : ExportFile.trust(spec, keys);
            return takeOver(premises, trust).code();
        }
    }

    private Exit takeOver(Premises premises, Trust trust) throws IOException {
        var progress = new Progress(spec.commandLine().getErr(), "leaves read");
        try (var in = ExportFile.open(spec, file)) {
            var made = premises.takeOver(council, named.name(), named.colour(), new TakingOver(in, trust, progress));
            return tell(premises, made);
        } catch (TakingOver.NotSound notSound) {
            var exit = LedgerCommands.tell(spec, notSound.broken());
            spec.commandLine().getErr().println("Nothing was imported.");
            return exit;
        }
    }

    /** What was stored is verified once more, from the database. */
    private Exit tell(Premises premises, Council made) {
        var verdict = premises.ledger(made, ledger -> Verification.of(ledger, premises.trust(made)));
        var exit = LedgerCommands.tell(spec, verdict);
        if (verdict instanceof Sound) {
            spec.commandLine()
                    .getErr()
                    .println("From now on its heads are signed by "
                            + premises.trust(made).keys().getFirst().text() + ".");
        }
        return exit;
    }

    private Trust known(Premises premises) throws IOException {
        var origin = ExportFile.origin(spec, file);
        return premises.list().stream()
                .map(premises::trust)
                .filter(trust -> trust.origin().equals(origin))
                .findFirst()
                .orElseThrow(() -> Exit.wrongUsage(
                        spec,
                        "No council here has the ledger of this file. Give its public key by --key: \"comity ledger key\""
                                + " prints it where the ledger was made."));
    }
}
