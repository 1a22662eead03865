package uk.comity.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code comity documents}. */
@Command(
        name = "documents",
        description = "Files documents in bulk, and says whose copy a file is.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  comity documents import manifest.csv --council wbc")
final class DocumentsCommands {

    private DocumentsCommands() {}

    static CommandLine with(Toolbox toolbox) {
        return new CommandLine(new DocumentsCommands())
                .addSubcommand(new DocumentsImportCommand(toolbox))
                .addSubcommand(new DocumentsTraceCommand(toolbox));
    }
}
