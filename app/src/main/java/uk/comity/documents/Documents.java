package uk.comity.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Reads the text of a document: plain text, Markdown, HTML, PDF, DOCX, XLSX, ODT, MSG, EML. Whatever needs a parser is read by a
 * process of its own with little memory, little time and no way to the council's data, so that a hostile file can harm nothing
 * but itself.
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
                                + " MB. Give the part that matters, or save it as plain text.");
            }
            return switch (Recognising.kind(file, name)) {
                case Recognising.Kind.Unknown(var sentence) -> new DocumentReading.Unreadable(sentence);
                case Recognising.Kind.Known known -> read(known, file, name, limits, progress);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("\"" + name + "\" could not be read from the disk: " + e.getMessage(), e);
        }
    }

    /** The same, of a file whose kind was seen already. */
    static DocumentReading read(
            Recognising.Kind.Known known, Path file, String name, Limits limits, IntConsumer progress)
            throws IOException {
        var kind = known.kind();
        if (kind == DocumentKind.IMAGE) {
            return Trouble.PICTURE.of(name);
        }
        if (kind == DocumentKind.TEXT) {
            return plainText(known, Files.readAllBytes(file), name, limits);
        }
        var pages = new Pages(limits, progress);
        var trouble = ChildProcess.run(
                Job.TEXT, List.of(kind.name(), file.toAbsolutePath().toString()), limits.time(), pages);
        if (pages.tooMany > 0) {
            return unreadable(
                    name,
                    "has %,d pages, and Comity reads at most %,d. Give the part that matters."
                            .formatted(pages.tooMany, limits.pages()));
        }
        return trouble.isPresent()
                ? trouble.get().of(name)
                : text(known, Digests.sha256(file), name, pages.texts, limits);
    }

    /** The same, of plain text that is at hand. */
    static DocumentReading plainText(Recognising.Kind.Known known, byte[] bytes, String name, Limits limits) {
        return text(known, Digests.hex(bytes), name, PlainText.pages(bytes), limits);
    }

    private static DocumentReading text(
            Recognising.Kind.Known known, String sha256, String name, List<String> pages, Limits limits) {
        var kind = known.kind();
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
        return new DocumentReading.Text(sha256, known.mediaType(), pages);
    }

    private static DocumentReading unreadable(String name, String why) {
        return new DocumentReading.Unreadable("\"" + name + "\" " + why);
    }

    /** Takes the pages as the child says them, never more than the limits allow. */
    private static final class Pages implements ChildProcess.Listener {
        private final Limits limits;
        private final IntConsumer progress;
        private final List<String> texts = new ArrayList<>();
        private long letters;
        private int tooMany;

        Pages(Limits limits, IntConsumer progress) {
            this.limits = limits;
            this.progress = progress;
        }

        @Override
        public Optional<Trouble> hear(String word, String rest) {
            if (word.equals("pages")) {
                return count(rest.matches("\\d{1,9}") ? Integer.parseInt(rest) : 0);
            }
            if (!word.equals("page")) {
                return Optional.of(Trouble.DAMAGED);
            }
            texts.add(Asked.unescaped(rest));
            letters += rest.length();
            progress.accept(texts.size());
            return letters > limits.letters() * 2 ? Optional.of(Trouble.TOO_MUCH) : count(texts.size());
        }

        private Optional<Trouble> count(int pages) {
            if (pages > limits.pages()) {
                tooMany = pages;
                return Optional.of(Trouble.TOO_MUCH);
            }
            return Optional.empty();
        }
    }
}
