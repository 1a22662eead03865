package uk.comity.cli;

import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.comity.councils.Premises;
import uk.comity.packs.Shelf;

/** The first word of every command. */
@Command(
        name = "comity",
        description = "Puts a council's Member/Officer Protocol to work, citing the clause.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class ComityCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private CommandSpec spec;

    private ComityCommand() {}

    /** All commands, given what they need; councils are opened only by those that ask. */
    public static CommandLine with(Shelf shelf, Supplier<Premises> premises, Serve serve) {
        return new CommandLine(new ComityCommand())
                .addSubcommand(new DemoCommand(serve))
                .addSubcommand(new ServeCommand(serve));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: add one of these commands.");
    }
}
