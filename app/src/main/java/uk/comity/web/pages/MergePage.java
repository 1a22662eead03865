package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Select;
import uk.comity.web.parts.TextInput;

/**
 * Whose rule goes on where councils merge.
 *
 * @param open the part that is chosen subject by subject
 * @param name of the pack that is drafted, and its title
 */
public record MergePage(
        String title,
        Link back,
        Optional<ErrorSummary> problems,
        Sent sent,
        List<Part> parts,
        Optional<Open> open,
        List<TextInput> name) {

    public MergePage {
        parts = List.copyOf(parts);
        name = List.copyOf(name);
    }

    /**
     * What the form carries along unseen.
     *
     * @param packs keys, joined by commas
     * @param choices what was chosen before, as it stands in the address
     */
    public record Sent(String packs, String choices) {}

    /**
     * A part of the protocols.
     *
     * @param name as it is sent to open it
     * @param words how many subjects it has, how many differ, how many were chosen one by one
     */
    public record Part(String name, String title, String words, Select whose) {}

    /** A part that is open. */
    public record Open(String title, List<Subject> subjects) {
        public Open {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * One subject.
     *
     * @param says what each protocol does, in a line
     */
    public record Subject(Select whose, String says, Link more) {}
}
