package uk.comity.documents;

/** Something that is taken out of a document. */
public sealed interface Cut {

    /** Why. */
    Reason reason();

    /**
     * Why something is taken out; both are printed.
     *
     * @param paragraph the short label: a paragraph of Schedule 12A, a section of an Act
     * @param words in words, for the list at the end
     */
    record Reason(String paragraph, String words) {}

    /**
     * Part of a page, in points (1/72 inch) from the upper left corner of the page as it is looked at.
     *
     * @param page from 1
     */
    record Area(int page, Box box, Reason reason) implements Cut {}

    /** Words, wherever they stand in the text: whole words, in capitals or not, over the ends of lines. */
    record Phrase(String words, Reason reason) implements Cut {
        /** Checks that there is something to look for. */
        public Phrase {
            if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException("\"" + words + "\" holds no letter and no figure");
            }
        }
    }

    /** A rectangle, in points from the upper left corner. */
    record Box(float left, float top, float right, float bottom) {

        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        Box with(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        float width() {
            return right - left;
        }

        float height() {
            return bottom - top;
        }
    }
}
