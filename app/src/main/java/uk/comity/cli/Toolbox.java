package uk.comity.cli;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import uk.comity.acts.Surroundings;
import uk.comity.councils.Council;
import uk.comity.councils.Premises;
import uk.comity.norms.Names;
import uk.comity.packs.Shelf;

/**
 * What the hall gives to the commands.
 *
 * @param premises opens the councils; asked only by commands that need them, and closed by these
 * @param clock the hall's
 */
public record Toolbox(Shelf shelf, Supplier<Premises> premises, InstantSource clock, Terminal terminal, Serve serve) {

    LocalDate today() {
        return clock.instant().atZone(Surroundings.ZONE).toLocalDate();
    }

    Premises open() {
        return premises.get();
    }

    /** The council of this key; ends the command where there is none. */
    static Council council(CommandSpec spec, Premises premises, String key) {
        return premises.find(key).orElseThrow(() -> {
            var keys = premises.list().stream().map(Council::key).sorted().toList();
            return Exit.wrongUsage(
                    spec,
                    "There is no council \"" + key + "\" here. "
                            + Names.didYouMean(key, keys)
                                    .orElse(
                                            keys.isEmpty()
                                                    ? "None has been made yet: see \"comity council add --help\"."
                                                    : "The councils are "
                                                            + keys.stream().collect(Collectors.joining(", ")) + "."));
        });
    }
}
