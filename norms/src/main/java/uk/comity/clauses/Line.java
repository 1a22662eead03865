package uk.comity.clauses;

/**
 * A line of a document, tidied.
 *
 * @param marker how it was set off as an item of a list; {@link Marker#NONE} where it was not
 * @param starts whether it begins a paragraph: a blank line or a marker stands before it
 */
record Line(String text, int page, Marker marker, boolean starts) {

    /** How a line is set off. */
    enum Marker {
        NONE,
        /** A hyphen or an asterisk, which may stand before a number, too. */
        DASH,
        /** A dot, an arrow, a square. */
        BULLET,
        /** Written as a heading of Markdown. */
        HEADING
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isRow() {
        return text.indexOf('\t') >= 0;
    }
}
