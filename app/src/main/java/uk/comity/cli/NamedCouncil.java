package uk.comity.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import uk.comity.councils.Council;
import uk.comity.councils.Premises;
import uk.comity.packs.Adoptions;

/** Whose protocol a command is about. */
final class NamedCouncil {

    @Option(names = "--council", paramLabel = "KEY", required = true, description = "The council's key.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String key;

    /** The council; ends the command where there is none. */
    Council in(CommandSpec spec, Premises premises) {
        return Toolbox.council(spec, premises, key);
    }

    static Adoptions adoptions(Council council) {
        return council.desk()
                .read(council.now(), here -> council.law().protocols().adoptions(here.folios()));
    }
}
