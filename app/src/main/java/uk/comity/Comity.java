package uk.comity;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import uk.comity.cli.ComityCommand;
import uk.comity.cli.Exit;
import uk.comity.cli.Terminal;
import uk.comity.cli.Toolbox;
import uk.comity.councils.Premises;
import uk.comity.documents.DocumentChild;
import uk.comity.packs.Shelf;

/** Where Comity starts: one program, all commands. */
public final class Comity {

    /** Set to 1, it has the whole trace of a fault printed. */
    private static final String DEBUG = "COMITY_DEBUG";

    private Comity() {}

    /** Runs one command, for example {@code demo} or {@code serve}; exits with its code (see the page on errors). */
    public static void main(String[] arguments) {
        if (DocumentChild.isAsked(arguments)) {
            // This process only works on one document for another, and knows no council.
            DocumentChild.answer(arguments);
            return;
        }
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(run(System.getenv(), arguments));
    }

    static int run(Map<String, String> environment, String... arguments) {
        return commands(environment).execute(arguments);
    }

    /** All commands, under these settings. */
    static CommandLine commands(Map<String, String> environment) {
        var clock = new HallClock();
        var toolbox = new Toolbox(
                shelf(), premises(environment, clock), clock, Terminal.ofThisProcess(), new Serving(environment));
        return guarded(ComityCommand.with(toolbox), environment);
    }

    /** The packs that come with the program, with all the words that norms may use; no council is needed for it. */
    public static Shelf shelf() {
        return new Shelf(Assembly.vocabulary());
    }

    /** The same commands; a fault ends each of them with a sentence. */
    static CommandLine guarded(CommandLine commands, Map<String, String> environment) {
        return commands.setExecutionExceptionHandler((trouble, line, _) -> {
            line.getErr().println(sentence(trouble));
            if ("1".equals(environment.get(DEBUG))) {
                trouble.printStackTrace(line.getErr());
            } else if (!(trouble instanceof CannotStart)) {
                line.getErr().println("Set " + DEBUG + "=1 to see where it happened.");
            }
            return (trouble instanceof CannotStart ? Exit.WRONG_SETTING : Exit.FAULT).code();
        });
    }

    private static String sentence(Exception trouble) {
        var message = trouble.getMessage();
        return message == null || message.isBlank() ? "Something happened that Comity did not expect." : message;
    }

    /** Opens the councils for a command that needs them, wherever their databases are. */
    private static Supplier<Premises> premises(Map<String, String> environment, HallClock clock) {
        return () -> {
            var settings = Settings.read(settingsFile(environment), environment);
            return Hall.open(settings, clock, Hall.Mode.AT_WORK);
        };
    }

    /** The settings file that {@code COMITY_SETTINGS} names, if it does. */
    static Optional<Path> settingsFile(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("COMITY_SETTINGS")).map(Path::of);
    }
}
