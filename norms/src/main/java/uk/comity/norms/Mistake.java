package uk.comity.norms;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing wrong in a pack, in plain English.
 *
 * @param file name in the pack's folder
 * @param line counted from 1; 0 when the mistake is of the file as a whole
 * @param column counted from 1; 0 when the mistake is of the file as a whole
 * @param sentence what is wrong, in the author's own words in quotes
 * @param help what to do next, such as "Did you mean ...?"
 */
public record Mistake(String file, int line, int column, String sentence, Optional<String> help)
        implements Comparable<Mistake> {

    private static final Comparator<Mistake> IN_READING_ORDER =
            Comparator.comparing(Mistake::place).thenComparing(Mistake::sentence);

    /** Where it stands. */
    public Place place() {
        return new Place(file, line, column);
    }

    @Override
    public int compareTo(Mistake other) {
        return IN_READING_ORDER.compare(this, other);
    }

    /** One line for a terminal: {@code norms/enquiries.yaml:4:7 sentence help}. */
    @Override
    public String toString() {
        return place() + " " + sentence + help.map(h -> " " + h).orElse("");
    }
}
