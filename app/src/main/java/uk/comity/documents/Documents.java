package uk.comity.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Reads the text of a document: plain text, Markdown, HTML, PDF, DOCX, ODT. Whatever needs a parser is read by a process of
 * its own with little memory, little time and no way to the council's data, so that a hostile file can harm nothing but itself.
 */
public final class Documents {

    /** A page of a real document has more letters than this, with hardly an exception. */
    private static final int FEWEST_LETTERS = 20;

    private Documents() {}

    /**
     * Reads a file.
     *
     * @param name as its owner calls it
     * @param progress told the number of pages read so far
     */
    public static DocumentReading read(Path file, String name, Limits limits, IntConsumer progress) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                return unreadable(name, "is empty.");
            }
            if (size > limits.bytes()) {
                return unreadable(
                        name,
                        "is larger than " + (limits.bytes() >> 20)
                                + " MB. Give the part that holds the protocol, or save it as plain text.");
            }
            return switch (Recognising.kind(file, name)) {
                case Recognising.Kind.Unknown(var sentence) -> new DocumentReading.Unreadable(sentence);
                case Recognising.Kind.Known(var kind) -> read(kind, file, name, limits, progress);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("\"" + name + "\" could not be read from the disk: " + e.getMessage(), e);
        }
    }

    private static DocumentReading read(DocumentKind kind, Path file, String name, Limits limits, IntConsumer progress)
            throws IOException {
        var read = kind == DocumentKind.TEXT
                ? new ReadingProcess.Result.Pages(PlainText.pages(Files.readAllBytes(file)))
                : ReadingProcess.read(kind, file, limits, progress);
        return switch (read) {
            case ReadingProcess.Result.Stopped(var trouble) -> trouble.of(name);
            case ReadingProcess.Result.TooManyPages(var pages) ->
                unreadable(
                        name,
                        "has %,d pages, and Comity reads at most %,d. Give the part that holds the protocol."
                                .formatted(pages, limits.pages()));
            case ReadingProcess.Result.Pages(var pages) -> text(kind, file, name, pages, limits);
        };
    }

    private static DocumentReading text(DocumentKind kind, Path file, String name, List<String> pages, Limits limits)
            throws IOException {
        var letters = pages.stream()
                .mapToLong(page ->
                        page.codePoints().filter(Character::isLetterOrDigit).count())
                .sum();
        if (letters > limits.letters()) {
            return Trouble.TOO_MUCH.of(name);
        }
        if (letters == 0 || (kind == DocumentKind.PDF && letters < (long) FEWEST_LETTERS * pages.size())) {
            return kind == DocumentKind.PDF ? Trouble.NO_TEXT.of(name) : unreadable(name, "holds no words.");
        }
        return new DocumentReading.Text(sha256(file), pages);
    }

    private static DocumentReading unreadable(String name, String why) {
        return new DocumentReading.Unreadable("\"" + name + "\" " + why);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
