package uk.comity.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Reads one export. */
final class ExportReader {

    private final Lines lines;
    private final Trust trust;
    private final Consumer<Entered> sink;
    private final Walk walk;
    private OptionalLong leafHere = OptionalLong.empty();

    ExportReader(InputStream in, Trust trust, Consumer<Entered> sink) {
        this.lines = new Lines(in);
        this.trust = trust;
        this.sink = sink;
        this.walk = new Walk(trust.origin());
    }

    Verdict read() throws IOException {
        try {
            header();
            leafHere = OptionalLong.of(0);
            var line = line("leaf 0");
            do {
                leaf(line);
                line = line("leaf " + walk.head().size() + " or the checkpoint");
            } while (!line.startsWith(Export.CHECKPOINT));
            var note = checkpoint(line);
            end();
            var sound = new Sound(walk.head(), walk.redacted(), Optional.of(note));
            return walk.unexplained().<Verdict>map(broken -> broken).orElse(sound);
        } catch (Deviation deviation) {
            return deviation.at(place());
        }
    }

    private Place place() {
        return new Place.AtLine(lines.number(), leafHere);
    }

    private String line(String expected) throws IOException {
        return lines.next(expected)
                .orElseThrow(() -> new Deviation(
                        expected, "the end of the file", "the file ends here, before its end line. It was cut short."));
    }

    private void header() throws IOException {
        var expected = Export.HEADER + trust.origin();
        var line = line(expected);
        if (!line.equals(expected)) {
            throw new Deviation(
                    expected,
                    line,
                    "the file does not begin as an export of the ledger of " + trust.origin() + " does.");
        }
    }

    private void leaf(String line) throws IOException {
        var expected = "leaf " + walk.head().size();
        var words = words(line, Export.LEAF, expected);
        var root = Hash.ofBase64(words[0])
                .orElseThrow(() -> new Deviation(expected, line, "a running root is 32 bytes in base64."));
        var leaf = walk.leaf(words[1]);
        walk.root(
                root,
                "the running root does not follow from this leaf and those before it."
                        + " The leaf or the root on this line was changed.");
        var content = content(leaf);
        sink.accept(new Entered(leaf, walk.content(leaf, content, place()), walk.head()));
        leafHere = OptionalLong.of(walk.head().size());
    }

    private Optional<StoredLedger.Sealed> content(Leaf leaf) throws IOException {
        var expected = "the content of leaf " + leaf.index();
        var line = line(expected);
        if (line.equals(Export.REDACTED)) {
            return Optional.empty();
        }
        var words = words(line, Export.CONTENT, expected);
        return Optional.of(new StoredLedger.Sealed(words[0], words[1]));
    }

    private String checkpoint(String line) {
        leafHere = OptionalLong.empty();
        var note = Encoded.base64(line.substring(Export.CHECKPOINT.length()))
                .flatMap(Encoded::utf8)
                .orElseThrow(() -> new Deviation("the checkpoint", line, "a checkpoint is a signed note in base64."));
        walk.checkpoint(walk.open(note, trust));
        return note;
    }

    private void end() throws IOException {
        var expected = Export.END + walk.head().size();
        var line = line(expected);
        if (!line.equals(expected)) {
            throw new Deviation(
                    expected, line, "the checkpoint should be followed by the end line, with the number of leaves.");
        }
        lines.next("the end of the file").ifPresent(more -> {
            throw new Deviation("the end of the file", more, "something stands after the end line.");
        });
    }

    /** The two words after the command. */
    private static String[] words(String line, String command, String expected) {
        int space = line.indexOf(' ', command.length());
        if (!line.startsWith(command) || space < 0) {
            throw new Deviation(
                    expected, line, expected + " should stand here. A line was dropped, added, moved or changed.");
        }
        return new String[] {line.substring(command.length(), space), line.substring(space + 1)};
    }
}
