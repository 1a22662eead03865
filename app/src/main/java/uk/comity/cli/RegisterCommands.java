package uk.comity.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code comity register}. */
@Command(
        name = "register",
        description = "Shows who is what, and takes over councillors' feeds.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  comity register show wbc")
final class RegisterCommands {

    private RegisterCommands() {}

    static CommandLine with(Toolbox toolbox) {
        return new CommandLine(new RegisterCommands())
                .addSubcommand(new RegisterImportCommand(toolbox))
                .addSubcommand(new RegisterShowCommand(toolbox));
    }
}
