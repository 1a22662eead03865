package uk.comity.clauses;

/**
 * A paragraph of a document with what stands before it.
 *
 * @param number as printed; blank where there is none
 * @param letter of an item, as printed; blank where there is none
 */
record Block(Kind kind, String number, String letter, String text, int page) {

    enum Kind {
        /** A number stands before it. */
        NUMBERED,
        /** A letter or a bullet stands before it. */
        ITEM,
        HEADING,
        PLAIN,
        COMMENT,
        FOOTNOTE
    }

    private static final int LONGEST_HEADING = 110;
    private static final int MOST_WORDS = 14;
    /** A short sentence is a sentence: a heading with a full stop has fewer words than this. */
    private static final int MOST_WORDS_WITH_STOP = 9;

    /** Whether the text reads like a heading and not like a sentence. */
    boolean isLikeAHeading() {
        var words = text.split("\\s+", -1).length;
        return text.length() <= LONGEST_HEADING
                && words <= (text.endsWith(".") ? MOST_WORDS_WITH_STOP : MOST_WORDS)
                && !text.matches("(?s).*[;:,!?]$")
                && text.matches("(?s)^[\\p{Lu}\\d“\"‘'(].*");
    }

    /** Whether its number is that of a section, {@code 3} or {@code 3.0}, and its text a heading. */
    boolean isSectionNumber() {
        return (number.indexOf('.') < 0 || number.endsWith(".0")) && isLikeAHeading();
    }

    /** Whether it ends as a sentence or a list's lead ends. */
    boolean isEnded() {
        return text.matches("(?s).*[.;:!?…][”\"’')\\]]*$");
    }

    Block with(String longer) {
        return new Block(kind, number, letter, longer, page);
    }
}
