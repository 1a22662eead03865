package uk.comity;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import uk.comity.cli.ComityCommand;
import uk.comity.councils.Premises;
import uk.comity.packs.Shelf;

/** Where Comity starts: one program, all commands. */
public final class Comity {

    private Comity() {}

    /** Runs one command, for example {@code demo} or {@code serve}; exits with its code (see the page on errors). */
    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(run(System.getenv(), arguments));
    }

    static int run(Map<String, String> environment, String... arguments) {
        var command = ComityCommand.with(
                new Shelf(Assembly.vocabulary()), premises(environment), new Serving(environment));
        command.setExecutionExceptionHandler((trouble, line, _) -> {
            line.getErr().println(trouble.getMessage());
            return trouble instanceof CannotStart ? 78 : 70;
        });
        return command.execute(arguments);
    }

    /** Opens the councils for a command that needs them, wherever their databases are. */
    private static Supplier<Premises> premises(Map<String, String> environment) {
        return () -> {
            var settings = Settings.read(settingsFile(environment), environment);
            return Hall.open(settings, new HallClock(), Hall.Mode.AT_WORK);
        };
    }

    /** The settings file that {@code COMITY_SETTINGS} names, if it does. */
    static Optional<Path> settingsFile(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("COMITY_SETTINGS")).map(Path::of);
    }
}
