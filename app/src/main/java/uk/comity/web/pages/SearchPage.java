package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.TextInput;

/**
 * What was found.
 *
 * @param narrowing what documents can be narrowed by
 * @param titles of documents that begin like what was typed, where nothing was found
 */
public record SearchPage(
        String action,
        TextInput words,
        List<Question> narrowing,
        Documents documents,
        List<Others> others,
        List<Link> titles) {

    public SearchPage {
        narrowing = List.copyOf(narrowing);
        others = List.copyOf(others);
        titles = List.copyOf(titles);
    }

    /** The documents of one page. */
    public record Documents(String count, List<Hit> hits, Optional<Pagination> pages, Optional<EmptyState> otherwise) {
        public Documents {
            hits = List.copyOf(hits);
        }
    }

    /** Other things that were found, under their heading. */
    public record Others(String heading, List<Hit> hits) {
        public Others {
            hits = List.copyOf(hits);
        }
    }

    /**
     * One thing that was found.
     *
     * @param link empty where there is a title and nothing to open
     * @param note what it is, in a few words
     * @param ask where whoever looks may ask for what is not open to them
     */
    public record Hit(String title, Optional<String> link, String note, List<Piece> extract, Optional<Link> ask) {
        public Hit {
            extract = List.copyOf(extract);
        }

        /** Nothing that has to be asked for. */
        public static Hit of(String title, Optional<String> link, String note, List<Piece> extract) {
            return new Hit(title, link, note, extract, Optional.empty());
        }
    }

    /** Some text, or what was sought in it. */
    public sealed interface Piece {
        String text();

        /** Text around it. */
        record Plain(String text) implements Piece {}

        /** What was sought. */
        record Sought(String text) implements Piece {}

        default boolean isSought() {
            return this instanceof Sought;
        }
    }
}
