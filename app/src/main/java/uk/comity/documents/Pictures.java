package uk.comity.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Draws the pages of a PDF, and pictures, as PNG of a stated width; in a process of its own. Other kinds of document have no
 * pages until they are printed: their text is shown instead.
 */
public final class Pictures {

    /** More pages are not drawn at once. */
    public static final int MOST_PAGES = 200;

    /** More points than in any page that is read on a screen; a page that would need more is drawn smaller. */
    static final int MOST_POINTS = 12_000_000;

    private Pictures() {}

    /**
     * Which pages, and how wide.
     *
     * @param from the first page, from 1
     * @param to the last page; pages that there are not are left out
     * @param width of the pictures, in points; from 16 to 4,000
     */
    public record Wanted(int from, int to, int width) {
        /** Checks the figures. */
        public Wanted {
            if (from < 1 || to < from || to - from >= MOST_PAGES || width < 16 || width > 4000) {
                throw new IllegalArgumentException(
                        "pages " + from + " to " + to + ", " + width + " points wide, are not drawn at once");
            }
        }
    }

    /** What came of drawing. */
    public sealed interface Drawing {
        /**
         * It was drawn.
         *
         * @param pages that the document has in all
         */
        record Drawn(int pages) implements Drawing {}

        /**
         * There are no pictures, or not all.
         *
         * @param sentence why, in plain English; names the file
         */
        record NotDrawn(String sentence) implements Drawing {}
    }

    /**
     * Draws pages.
     *
     * @param name of the file, as its owner calls it
     * @param taker given each picture as soon as it is there
     */
    public static Drawing of(Path file, String name, Wanted wanted, Limits limits, Consumer<Picture> taker)
            throws IOException {
        return switch (Recognising.kind(file, name)) {
            case Recognising.Kind.Unknown(var sentence) -> new Drawing.NotDrawn(sentence);
            case Recognising.Kind.Known(var kind, var _) ->
                kind == DocumentKind.PDF || kind == DocumentKind.IMAGE
                        ? draw(kind, file, name, wanted, limits, taker)
                        : new Drawing.NotDrawn("\"" + name + "\" is " + kind.called()
                                + " and has no pages to draw. Its text is shown instead.");
        };
    }

    private static Drawing draw(
            DocumentKind kind, Path file, String name, Wanted wanted, Limits limits, Consumer<Picture> taker)
            throws IOException {
        try (var scratch = Scratch.open()) {
            var pages = new Pages(scratch, limits, taker);
            var trouble = ChildProcess.run(
                    Job.PICTURES,
                    List.of(
                            kind.name(),
                            file.toAbsolutePath().toString(),
                            scratch.folder().toString(),
                            String.valueOf(wanted.from()),
                            String.valueOf(wanted.to()),
                            String.valueOf(wanted.width())),
                    limits.time(),
                    pages);
            return trouble.<Drawing>map(one -> new Drawing.NotDrawn(one.sentence(name)))
                    .orElseGet(() -> new Drawing.Drawn(pages.count));
        }
    }

    /** Takes what the child says: {@code pages COUNT}, then {@code picture PAGE WIDTH HEIGHT} for each file that it wrote. */
    private static final class Pages implements ChildProcess.Listener {
        private final Scratch scratch;
        private final Limits limits;
        private final Consumer<Picture> taker;
        private int count;

        Pages(Scratch scratch, Limits limits, Consumer<Picture> taker) {
            this.scratch = scratch;
            this.limits = limits;
            this.taker = taker;
        }

        @Override
        public Optional<Trouble> hear(String word, String rest) {
            if (word.equals("pages") && rest.matches("\\d{1,9}")) {
                count = Integer.parseInt(rest);
                return Optional.empty();
            }
            if (!word.equals("picture") || !rest.matches("\\d{1,9} \\d{1,6} \\d{1,6}")) {
                return Optional.of(Trouble.DAMAGED);
            }
            var figures = rest.split(" ", -1);
            var drawn = scratch.file(figures[0] + ".png");
            try {
                if (Files.size(drawn) > limits.bytes()) {
                    return Optional.of(Trouble.TOO_LARGE_A_PAGE);
                }
                taker.accept(new Picture(
                        Integer.parseInt(figures[0]),
                        Integer.parseInt(figures[1]),
                        Integer.parseInt(figures[2]),
                        Files.readAllBytes(drawn)));
                Files.delete(drawn);
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(Trouble.DAMAGED);
            }
        }
    }
}
