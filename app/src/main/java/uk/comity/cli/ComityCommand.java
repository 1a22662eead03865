package uk.comity.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The first word of every command. */
@Command(
        name = "comity",
        description = "Puts a council's Member/Officer Protocol to work, citing the clause.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  comity demo")
public final class ComityCommand {

    private static final int WIDTH = 110;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this page.")
    @SuppressWarnings("UnusedVariable") // picocli sets it, and prints the page
    private boolean help;

    private ComityCommand() {}

    /** All commands, given what they need. */
    public static CommandLine with(Toolbox toolbox) {
        return new CommandLine(new ComityCommand())
                .addSubcommand(new DemoCommand(toolbox.serve()))
                .addSubcommand(new ServeCommand(toolbox.serve()))
                .addSubcommand(CouncilCommands.with(toolbox))
                .addSubcommand(RegisterCommands.with(toolbox))
                .addSubcommand(DocumentsCommands.with(toolbox))
                .addSubcommand(AccountCommands.with(toolbox))
                .addSubcommand(PackCommands.with(toolbox))
                .addSubcommand(ProtocolCommands.with(toolbox))
                .addSubcommand(LedgerCommands.with(toolbox))
                .addSubcommand(ReadModelsCommands.with(toolbox))
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new RehearseCommand(toolbox))
                .setUsageHelpWidth(WIDTH)
                .registerConverter(LocalDate.class, ComityCommand::date)
                .registerConverter(Instant.class, ComityCommand::instant)
                .setExecutionStrategy(ComityCommand::runAndFlush)
                .setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong));
    }

    private static int runAndFlush(ParseResult parsed) {
        var root = parsed.commandSpec().commandLine();
        try {
            return new RunLast().execute(parsed);
        } finally {
            root.getOut().flush();
            root.getErr().flush();
        }
    }

    private static int wrongUsage(ParameterException wrong) {
        var line = wrong.getCommandLine();
        line.getErr().println(sentence(wrong));
        UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        line.getErr().println("\"" + line.getCommandSpec().qualifiedName() + " --help\" says more.");
        line.getErr().flush();
        return Exit.WRONG_USAGE.code();
    }

    private static String sentence(ParameterException wrong) {
        var commands = wrong.getCommandLine().getSubcommands().keySet();
        var message = String.valueOf(wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "There is no command or option \"" + String.join(" ", unmatched.getUnmatched()) + "\" here.";
        }
        return message.equals("Missing required subcommand")
                ? "Say what to do: add one of " + String.join(", ", commands) + "."
                // picocli's own word for it is a computer's.
                : message.replaceFirst("^Invalid value for ", "For ");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is not a date. Write year, month and day, such as 2026-11-03.");
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("\"" + text + "\" is not a time. Write it such as 2026-11-03T09:00:00Z.");
        }
    }
}
