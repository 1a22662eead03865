package uk.comity.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of documents that fit and that the reader may know of, with how many there are in all.
 *
 * @param count how many fit, up to {@link Documents#MOST}
 * @param more whether there are more than that: the newest of those that fit were looked at
 * @param facets how many of them there are for each value
 */
public record Results(List<Line> lines, int count, More more, Facets facets) {

    public Results {
        lines = List.copyOf(lines);
    }

    /** Nothing was found. */
    public static final Results NOTHING =
            new Results(List.of(), 0, More.NO, new Facets(Map.of(), Map.of(), Map.of(), Map.of()));

    /** Whether more fit than were counted. */
    public enum More {
        NO,
        YES
    }

    /** How many pages there are. */
    public int pages() {
        return (count + Sought.A_PAGE - 1) / Sought.A_PAGE;
    }

    /**
     * How many documents there are for each value of what they can be narrowed by, the most first.
     *
     * @param bodies by key; blank for none
     * @param kinds by the word of {@code paper-kind}
     * @param marks by the word of {@code paper-class}
     * @param departments by key; blank for none
     */
    public record Facets(
            Map<String, Integer> bodies,
            Map<String, Integer> kinds,
            Map<String, Integer> marks,
            Map<String, Integer> departments) {}

    /** Whether the reader may read it, or only knows that it is there and may ask for it. */
    public enum Openness {
        OPEN,
        MAY_BE_ASKED_FOR
    }

    /**
     * A document in one line.
     *
     * @param nature what it is
     * @param extract a few words around what was found, cut into pieces; none where nothing was sought, or it is not open
     */
    public record Line(String key, String title, Openness openness, About nature, List<Piece> extract) {
        public Line {
            extract = List.copyOf(extract);
        }
    }

    /**
     * What a line says of a document.
     *
     * @param group key of the political group whose paper it is: the reader's own; blank for none
     */
    public record About(
            String body,
            String kind,
            String mark,
            String department,
            String group,
            Optional<LocalDate> meeting,
            LocalDate filedOn) {}

    /** Some text, and whether it is what was sought. */
    public record Piece(String text, Hit hit) {}

    /** Whether words were sought. */
    public enum Hit {
        NO,
        YES
    }
}
