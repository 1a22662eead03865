package uk.comity.analysis;

import uk.comity.norms.Place;

/**
 * Something that {@code answers.yaml} answers and that is not found any more: the norm was mended or renamed, or the name was
 * never right.
 *
 * @param place where the answer stands
 */
public record Unmatched(Place place, String sentence) {

    /** In one line: {@code answers/access.yaml:4:3 The answer ...}. */
    @Override
    public String toString() {
        return place + " " + sentence;
    }
}
