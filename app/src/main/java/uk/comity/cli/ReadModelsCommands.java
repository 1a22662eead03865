package uk.comity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity read-models}. */
@Command(
        name = "read-models",
        description = "Looks after what is read off the ledger: lists, duties, notices.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  comity read-models rebuild wbc")
final class ReadModelsCommands {

    private ReadModelsCommands() {}

    static CommandLine with(Toolbox toolbox) {
        return new CommandLine(new ReadModelsCommands()).addSubcommand(new Rebuild(toolbox));
    }

    @Command(
            name = "rebuild",
            description =
                    "Drops everything that is read off a council's ledger and tells it again from the first leaf.",
            footerHeading = "%nExample:%n",
            footer = "  comity read-models rebuild wbc")
    static final class Rebuild implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Parameters(paramLabel = "COUNCIL", description = "The council's key.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String council;

        Rebuild(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            try (var premises = toolbox.open()) {
                var told = Toolbox.council(spec, premises, council).desk().retell();
                spec.commandLine()
                        .getOut()
                        .println("Told again: " + Said.count(told, "leaf", "leaves") + " of the ledger.");
                return Exit.DONE.code();
            }
        }
    }
}
