package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.TextInput;

/**
 * A council's protocol in plain words.
 *
 * @param standing its version and since when it is in force
 * @param count how many clauses are shown, in words
 */
public record ProtocolPage(
        String title,
        String standing,
        TextInput search,
        String action,
        String count,
        List<Section> clauses,
        List<Choice> choices,
        String choicesTitle,
        Optional<Link> doubts,
        List<Section> law,
        EmptyState otherwise) {

    /**
     * One clause.
     *
     * @param anchor its id on the page
     * @param number as the document numbers it
     * @param does what Comity does with it, a sentence each
     * @param remarks why it has no effect, or what the document leaves open; blank for nothing
     */
    public record Section(String anchor, String number, String gist, List<String> does, List<String> remarks) {
        public Section {
            does = List.copyOf(does);
            remarks = List.copyOf(remarks);
        }
    }

    /** Something that the protocol leaves open and the council has settled for itself. */
    public record Choice(String meaning, String value, Optional<Link> change) {}

    public ProtocolPage {
        clauses = List.copyOf(clauses);
        choices = List.copyOf(choices);
        law = List.copyOf(law);
    }
}
