package uk.comity.packs;

import java.util.List;

/**
 * One clause as a council's own document prints it, word for word.
 *
 * @param number as printed, such as {@code 4.9}; blank for a passage without a number
 * @param heading of the section in which it stands; blank where there is none
 * @param text all of it; each of its bullets begins a line of its own with {@code "• "} or its letter
 * @param clauses ids of the pack's clauses that the whole passage holds; none where the pack has none for it
 * @param parts those of its bullets that hold clauses of the pack by themselves
 */
public record Passage(String number, String heading, String text, List<String> clauses, List<Part> parts) {
    public Passage {
        clauses = List.copyOf(clauses);
        parts = List.copyOf(parts);
    }

    /**
     * A bullet of a passage.
     *
     * @param text without its letter or dot
     * @param clauses ids of the pack's clauses that it holds; at least one
     */
    public record Part(String text, List<String> clauses) {
        public Part {
            clauses = List.copyOf(clauses);
        }
    }
}
