package uk.comity.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a version of a document from which parts are really gone, as PDF; in a process of its own. A page from which something
 * is taken is drawn anew as a picture, with black boxes in it and with the words that stay as text behind it: nothing of what
 * stood beneath comes along. Other pages come along with what is painted on them and nothing else: no notes, forms, files,
 * outlines, earlier versions or properties. The last page lists what was taken out, and why.
 */
public final class Redacting {

    private Redacting() {}

    /** What came of redacting. */
    public sealed interface Redaction {

        /**
         * It is written.
         *
         * @param boxes how many black boxes there are
         * @param notFound phrases that stand nowhere in the text: to be looked for by eye
         * @param pagesWithoutWords pages that hold no text, as scans do: phrases cannot be found there
         */
        record Made(int boxes, List<String> notFound, List<Integer> pagesWithoutWords) implements Redaction {
            /** Copies the lists. */
            public Made {
                notFound = List.copyOf(notFound);
                pagesWithoutWords = List.copyOf(pagesWithoutWords);
            }
        }

        /**
         * There is no redacted version.
         *
         * @param sentence why, in plain English; names the file
         */
        record NotMade(String sentence) implements Redaction {}
    }

    /**
     * Redacts a document.
     *
     * @param name of the file, as its owner calls it
     * @param redacted where it is written; nothing is left there where it could not be made
     */
    public static Redaction of(Path file, String name, List<Cut> cuts, Limits limits, Path redacted)
            throws IOException {
        return switch (Recognising.kind(file, name)) {
            case Recognising.Kind.Unknown(var sentence) -> new Redaction.NotMade(sentence);
            case Recognising.Kind.Known(var kind, var _) -> {
                try (var scratch = Scratch.open()) {
                    yield redact(
                            new String[] {kind.name(), file.toAbsolutePath().toString()},
                            name,
                            cuts,
                            limits,
                            scratch,
                            redacted);
                }
            }
        };
    }

    private static Redaction redact(
            String[] source, String name, List<Cut> cuts, Limits limits, Scratch scratch, Path redacted)
            throws IOException {
        // By a file: the words to be taken out stand on no command line.
        var list = Files.write(
                scratch.file("cuts"), cuts.stream().map(Redacting::line).toList());
        var made = scratch.file("redacted.pdf");
        var told = new Told();
        var trouble = ChildProcess.run(
                Job.REDACT, List.of(source[0], source[1], list.toString(), made.toString()), limits.time(), told);
        if (trouble.isPresent()) {
            return new Redaction.NotMade(trouble.get().sentence(name));
        }
        Files.copy(made, redacted, StandardCopyOption.REPLACE_EXISTING);
        return new Redaction.Made(
                told.boxes,
                told.missing.stream()
                        .map(index -> ((Cut.Phrase) cuts.get(index)).words())
                        .toList(),
                told.bare);
    }

    private static String line(Cut cut) {
        var reason = "\t" + plain(cut.reason().paragraph()) + "\t"
                + plain(cut.reason().words());
        return switch (cut) {
            case Cut.Area(var page, var box, var _) ->
                String.format(
                                Locale.ROOT,
                                "area\t%d\t%f\t%f\t%f\t%f",
                                page,
                                box.left(),
                                box.top(),
                                box.right(),
                                box.bottom())
                        + reason;
            case Cut.Phrase(var words, var _) -> "phrase\t" + plain(words) + reason;
        };
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** What the child says: {@code boxes COUNT}, {@code missing INDEX}, {@code bare PAGE}. */
    private static final class Told implements ChildProcess.Listener {
        private final List<Integer> missing = new ArrayList<>();
        private final List<Integer> bare = new ArrayList<>();
        private int boxes;

        @Override
        public Optional<Trouble> hear(String word, String rest) {
            if (!rest.matches("\\d{1,9}")) {
                return Optional.of(Trouble.DAMAGED);
            }
            var figure = Integer.parseInt(rest);
            switch (word) {
                case "boxes" -> boxes = figure;
                case "missing" -> missing.add(figure);
                case "bare" -> bare.add(figure);
                default -> {
                    return Optional.of(Trouble.DAMAGED);
                }
            }
            return Optional.empty();
        }
    }
}
