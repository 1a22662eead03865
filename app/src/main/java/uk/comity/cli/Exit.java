package uk.comity.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How a command ends. */
public enum Exit {
    DONE(0, "done"),
    WRONG_USAGE(2, "something is missing or misspelt on the command line, or a file cannot be used"),
    REFUSED(3, "refused, held or referred by the protocol; out of turn; or somebody was quicker"),
    NOT_YOURS(4, "not there, or not yours to see"),
    PACK_MISTAKES(5, "a pack has mistakes, or an example comes out otherwise than expected"),
    LEDGER_BROKEN(6, "the ledger is not as it was written"),
    FAULT(70, "a fault of Comity's or of the machine"),
    WRONG_SETTING(78, "a setting is missing or wrong");

    private final int code;
    private final String meaning;

    Exit(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    /** What the code means, for the page on commands. */
    public String meaning() {
        return meaning;
    }

    /** Ends a command as wrong usage, with this sentence. */
    static ParameterException wrongUsage(CommandSpec spec, String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
