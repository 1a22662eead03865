package uk.comity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import uk.comity.ledger.Reading;
import uk.comity.ledger.Trust;
import uk.comity.ledger.Verifier;

/** An exported ledger as a file, and the keys that somebody trusts for it. */
final class ExportFile {

    private static final int LONGEST_HEADER = 400;

    private ExportFile() {}

    /** The file, to be read; ends the command where it cannot be. */
    static InputStream open(CommandSpec spec, Path file) {
        try {
            if (Files.isRegularFile(file)) {
                return Files.newInputStream(file);
            }
        } catch (IOException notReadable) {
            throw Exit.wrongUsage(spec, "\"" + file + "\" cannot be read. Is it yours to read?");
        }
        throw Exit.wrongUsage(spec, "There is no file \"" + file + "\".");
    }

    /** Trusts these keys; ends the command where one of them is none, or they are of several ledgers. */
    static Trust trust(CommandSpec spec, List<String> keys) {
        var verifiers = new ArrayList<Verifier>();
        for (var key : keys) {
            switch (Verifier.ofText(key.strip())) {
                case Reading.Read<Verifier>(var verifier) -> verifiers.add(verifier);
                case Reading.Flaw<Verifier>(var _, var sentence) ->
                    throw Exit.wrongUsage(spec, "\"" + key + "\" is not a public key. " + sentence);
            }
        }
        var origin = verifiers.getFirst().name();
        if (!verifiers.stream().allMatch(key -> key.name().equals(origin))) {
            throw Exit.wrongUsage(spec, "These keys are of several ledgers. Give those of one.");
        }
        return new Trust(origin, verifiers);
    }

    /** The name of the ledger that the file says it holds; blank where it says none. Nothing is verified. */
    static String origin(CommandSpec spec, Path file) throws IOException {
        try (var in = open(spec, file)) {
            var start = new String(in.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
            var words = start.lines().findFirst().orElse("").split(" ", 2);
            return words.length == 2 ? words[1] : "";
        }
    }
}
