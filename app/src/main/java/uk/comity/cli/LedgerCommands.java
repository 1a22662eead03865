package uk.comity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.ledger.Broken;
import uk.comity.ledger.Sound;
import uk.comity.ledger.StoredLedger;
import uk.comity.ledger.Verdict;
import uk.comity.ledger.Verification;

/** {@code comity ledger}. */
@Command(
        name = "ledger",
        description = "Proves, exports and imports a council's ledger.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  comity ledger verify wbc")
final class LedgerCommands {

    private LedgerCommands() {}

    static CommandLine with(Toolbox toolbox) {
        return new CommandLine(new LedgerCommands())
                .addSubcommand(new Verify(toolbox))
                .addSubcommand(new LedgerExportCommand(toolbox))
                .addSubcommand(new LedgerImportCommand(toolbox))
                .addSubcommand(new LedgerCheckCommand())
                .addSubcommand(new Key(toolbox));
    }

    /** Says whether a ledger is sound: to a person on one stream, to a script by the exit code. */
    static Exit tell(CommandSpec spec, Verdict verdict) {
        var err = spec.commandLine().getErr();
        return switch (verdict) {
            case Sound sound -> {
                var redacted = sound.redacted() == 0 ? "" : ", " + sound.redacted() + " of them redacted";
                err.println("Sound: " + Said.count(sound.head().size(), "leaf", "leaves") + redacted
                        + ", nothing changed, lost or added.");
                sound.checkpoint().ifPresent(note -> err.print("Signed head:\n" + note.indent(4)));
                yield Exit.DONE;
            }
            case Broken broken -> tell(spec, broken);
        };
    }

    static Exit tell(CommandSpec spec, Broken broken) {
        var err = spec.commandLine().getErr();
        err.println("Broken. " + broken.sentence());
        err.println("    expected: " + broken.expected());
        err.println("    found:    " + broken.found());
        return Exit.LEDGER_BROKEN;
    }

    @Command(
            name = "verify",
            description = {
                "Computes a council's ledger anew from its first leaf, and checks every signed head.",
                "Exit code 6 and the place where it is broken."
            },
            footerHeading = "%nExample:%n",
            footer = "  comity ledger verify wbc")
    static final class Verify implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Parameters(paramLabel = "COUNCIL", description = "The council's key.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String council;

        Verify(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            try (var premises = toolbox.open()) {
                var found = Toolbox.council(spec, premises, council);
                var progress = new Progress(spec.commandLine().getErr(), "leaves verified");
                var trust = premises.trust(found);
                return premises.ledger(
                                found,
                                ledger -> begun(ledger)
                                        ? tell(spec, Verification.of(progress.watching(ledger), trust))
                                        : blank())
                        .code();
            }
        }

        private static boolean begun(StoredLedger ledger) {
            try (var rows = ledger.rows();
                    var heads = ledger.heads()) {
                return rows.findAny().isPresent() || heads.findAny().isPresent();
            }
        }

        private Exit blank() {
            spec.commandLine()
                    .getErr()
                    .println("Nothing has been entered in this ledger yet, so there is nothing to"
                            + " verify. If you know of acts that were, everything was taken away.");
            return Exit.DONE;
        }
    }

    @Command(
            name = "key",
            description = {
                "Prints the public keys with which anybody can check a council's ledger.",
                "The first signs now. Others signed before, and are needed for heads of that time."
            },
            footerHeading = "%nExample:%n",
            footer = "  comity ledger key wbc")
    static final class Key implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Parameters(paramLabel = "COUNCIL", description = "The council's key in addresses, such as wbc.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String council;

        Key(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            try (var premises = toolbox.open()) {
                premises.trust(Toolbox.council(spec, premises, council))
                        .keys()
                        .forEach(key -> spec.commandLine().getOut().println(key.text()));
                return Exit.DONE.code();
            }
        }
    }
}
