package uk.comity.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.Shelf;

/** Which protocol comes into force, from when, and who said so. */
final class Adoption {

    @Option(
            names = "--protocol",
            paramLabel = "PACK",
            required = true,
            description = "A pack's key, or the folder of one of your own.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String protocol;

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day that is judged by it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private LocalDate from;

    @Option(
            names = "--minute",
            paramLabel = "TEXT",
            required = true,
            description = "The meeting and minute that adopted it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String minute;

    /** The act; empty once every mistake of the pack was printed. */
    Optional<ProtocolAct> read(CommandSpec spec, Toolbox toolbox) {
        var source = PackSource.find(spec, toolbox.shelf(), protocol);
        return source.soundOrPrint(toolbox.shelf(), spec.commandLine().getOut()).map(pack -> {
            if (pack.beneath().isEmpty()) {
                throw Exit.wrongUsage(
                        spec, "\"" + protocol + "\" is law, not a council's protocol: it lies beneath every one.");
            }
            return new ProtocolAct.BringIn(
                    source.files().key(),
                    source.files().texts(),
                    Shelf.LAW,
                    toolbox.shelf().law().texts(),
                    from,
                    minute);
        });
    }
}
