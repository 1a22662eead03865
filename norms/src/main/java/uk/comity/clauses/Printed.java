package uk.comity.clauses;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A passage that a document prints: a numbered clause, or something beside the numbered clauses that can be pointed at.
 *
 * @param label its name in this document, such as {@code 4.9}, or {@code 3.0/4.1} where a number is printed more than once
 * @param kind what it is
 * @param number as printed; blank for a passage without one
 * @param section where it stands
 * @param paragraphs its words: the first paragraph, and those that go on after it
 * @param items its bullets and lettered items
 * @param page on which it begins, from 1
 */
public record Printed(
        String label, Kind kind, String number, Section section, List<String> paragraphs, List<Item> items, int page) {

    public Printed {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
    }

    /** What a passage is. */
    public enum Kind {
        /** It has its number in the document. */
        CLAUSE,
        /** Its number is missing from the document; its place in the sequence gives it. */
        NUMBER_MISSING,
        /** A paragraph of a section, or under a clause, without a number. */
        UNNUMBERED,
        TITLE,
        CONTENTS,
        NOTE,
        FOOTNOTE,
        /** A remark in the margin, left over from drafting. */
        COMMENT
    }

    /**
     * A section of the document.
     *
     * @param number as printed, such as {@code 3} or {@code 3.0}; blank before the first
     */
    public record Section(String number, String heading) {
        static final Section FRONT = new Section("", "");

        /** The first figure of the number; blank where there is none. */
        String figure() {
            return number.split("\\.", 2)[0];
        }
    }

    /**
     * A bullet or a lettered item.
     *
     * @param label its letter or figure as printed, without brackets; blank for a bullet
     * @param after how many paragraphs of the passage stand before it
     */
    public record Item(String label, String text, int after) {}

    /** Whether it is one of the numbered clauses. */
    public boolean isNumbered() {
        return switch (kind) {
            case CLAUSE, NUMBER_MISSING -> true;
            case UNNUMBERED, TITLE, CONTENTS, NOTE, FOOTNOTE, COMMENT -> false;
        };
    }

    /** All its words, each paragraph and each item on a line of its own. */
    public String text() {
        return Stream.iterate(0, n -> n <= paragraphs.size(), n -> n + 1)
                .flatMap(n -> Stream.concat(
                        n == 0 ? Stream.of() : Stream.of(paragraphs.get(n - 1)),
                        items.stream().filter(item -> item.after() == n).map(Printed::line)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Item item) {
        return (item.label().isEmpty() ? "• " : "(" + item.label() + ") ") + item.text();
    }
}
