package uk.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import uk.comity.norms.Mistake;
import uk.comity.norms.Names;
import uk.comity.norms.Pack;
import uk.comity.norms.PackFiles;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Shelf;

/**
 * A pack as somebody named it: by its folder, or by the key of one that comes with the program.
 *
 * @param place what to write before a file's name, so that an editor finds it
 */
record PackSource(PackFiles files, String place, Origin origin) {

    /** Where it comes from. */
    enum Origin {
        /** With the program: it was checked when that was built. */
        SHELF,
        /** From whoever wrote it. */
        AUTHOR
    }

    /** The pack of this name; ends the command where there is none. A folder that holds a pack goes before a key. */
    static PackSource find(CommandSpec spec, Shelf shelf, String word) {
        var folder = Path.of(word);
        if (Files.isRegularFile(folder.resolve("pack.yaml"))) {
            return new PackSource(read(folder), folder + "/", Origin.AUTHOR);
        }
        return shelf.find(word)
                .map(files -> new PackSource(files, word + "/", Origin.SHELF))
                .orElseThrow(() -> Exit.wrongUsage(spec, notThere(shelf, word, folder)));
    }

    private static String notThere(Shelf shelf, String word, Path folder) {
        if (Files.exists(folder)) {
            return "\"" + word + "\" holds no pack.yaml, so it is not a pack's folder.";
        }
        var keys = keys(shelf);
        return "There is no pack \"" + word + "\", and no folder of that name. "
                + Names.didYouMean(word, keys).orElse("The packs are " + String.join(", ", keys) + ".");
    }

    /** Every pack that comes with the program, the law first. */
    static List<String> keys(Shelf shelf) {
        var keys = new ArrayList<>(shelf.keys());
        keys.addFirst(Shelf.LAW);
        return keys;
    }

    private static PackFiles read(Path folder) {
        try {
            return PackFiles.inFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The pack in " + folder + " could not be read: " + e.getMessage(), e);
        }
    }

    /** The pack, or nothing once every mistake in it was printed. */
    Optional<Pack> soundOrPrint(Shelf shelf, PrintWriter out) {
        return readOrPrint(shelf, out).map(Reading.Sound::pack);
    }

    /** The same, with what its author may want to look at. */
    Optional<Reading.Sound> readOrPrint(Shelf shelf, PrintWriter out) {
        return switch (shelf.read(files)) {
            case Reading.Sound sound -> Optional.of(sound);
            case Reading.Unsound(var mistakes) -> {
                mistakes.forEach(mistake -> print(out, "", mistake));
                out.println(files.key() + ": " + Said.count(mistakes.size(), "mistake") + ".");
                yield Optional.empty();
            }
        };
    }

    /** The rulebook, or nothing once every mistake was printed. A pack that comes with the program was checked when it was built. */
    Optional<Rulebook> rulebookOrPrint(Shelf shelf, PrintWriter out) {
        return origin == Origin.SHELF && shelf.keys().contains(files.key())
                ? Optional.of(shelf.rulebook(files.key()))
                : soundOrPrint(shelf, out).map(pack -> rulebook(shelf, pack));
    }

    /** The rulebook of a sound pack, with the law beneath it where it lies on the law. */
    static Rulebook rulebook(Shelf shelf, Pack pack) {
        var beneath = pack.beneath().map(_ -> shelf.beneath());
        return Rulebook.of(pack, beneath, shelf.vocabulary());
    }

    /** Prints {@code file:line:column: sentence}, and below it what to do. */
    void print(PrintWriter out, String kind, Mistake mistake) {
        out.println(place + mistake.place() + ": " + kind + mistake.sentence());
        mistake.help().ifPresent(help -> out.println("    " + help));
    }
}
