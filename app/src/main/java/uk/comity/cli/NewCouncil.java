package uk.comity.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.comity.councils.Premises;

/** What a new council is called. */
final class NewCouncil {

    /** Short enough for the name of a database; "hall" is the hall's own. */
    private static final Pattern KEY = Pattern.compile("(?!hall$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_NAME = 100;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "What its people call it, such as \"Borough of Harrowmere\".")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String name;

    @Option(
            names = "--colour",
            paramLabel = "#RRGGBB",
            defaultValue = "#1d70b8",
            description = "The colour of its pages (${DEFAULT-VALUE} where none is named).")
    private String colour = "#1d70b8";

    String name() {
        return name;
    }

    String colour() {
        return colour;
    }

    /** Ends the command where a council cannot be called this, or is already. */
    void check(Premises premises, String key) {
        if (!KEY.matcher(key).matches() || key.length() > LONGEST_KEY) {
            throw Exit.wrongUsage(
                    spec,
                    "A council cannot have the key \"" + key
                            + "\". Take up to 40 lower case letters, digits and single hyphens, a letter first.");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw Exit.wrongUsage(spec, "A council's name has 1 to " + LONGEST_NAME + " letters.");
        }
        if (!COLOUR.matcher(colour).matches()) {
            throw Exit.wrongUsage(spec, "\"" + colour + "\" is not a colour. Write it such as #1d70b8.");
        }
        if (premises.find(key).isPresent()) {
            throw Exit.wrongUsage(spec, "There is a council \"" + key + "\" already. Take another key.");
        }
    }
}
