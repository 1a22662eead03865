package uk.comity.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody looks for among documents.
 *
 * @param words as typed: words, "phrases", or, -without; blank for every document
 * @param narrowed to these only
 * @param page from 1
 */
public record Sought(String words, Narrowed narrowed, int page) {

    /** How many documents a page shows. */
    public static final int A_PAGE = 20;

    /** The longest search, in characters: more is cut off. */
    public static final int LONGEST = 200;

    public Sought {
        words = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        page = Math.max(1, page);
    }

    /** Every document, newest first. */
    public static final Sought ALL = new Sought("", Narrowed.NOT, 1);

    /** The same on another page. */
    public Sought onPage(int other) {
        return new Sought(words, narrowed, other);
    }

    public boolean isForWords() {
        return !words.isEmpty();
    }

    /**
     * Narrowed by what a document is; blank for any.
     *
     * @param body key of the body responsible
     * @param kind a word of the fact {@code paper-kind}
     * @param mark a word of the fact {@code paper-class}
     * @param department key of the unit that holds it
     */
    public record Narrowed(String body, String kind, String mark, String department, Filed filed) {
        public static final Narrowed NOT = new Narrowed("", "", "", "", Filed.ANY);
    }

    /** The days on which it was filed, both included. */
    public record Filed(Optional<LocalDate> from, Optional<LocalDate> until) {
        public static final Filed ANY = new Filed(Optional.empty(), Optional.empty());
    }
}
