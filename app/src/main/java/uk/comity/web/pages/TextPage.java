package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Button;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.TextInput;
import uk.comity.web.parts.Textarea;

/**
 * The council's own text of its protocol: what stands now, and for whoever keeps it the forms to lay another beside the gists.
 *
 * @param paragraphs what stands now, and how it came there
 * @param words up to the document itself; empty where none was taken over
 * @param upload empty for whoever only reads
 * @param withdraw empty where there is nothing to take away
 */
public record TextPage(
        String title,
        List<String> paragraphs,
        Optional<ErrorSummary> problems,
        Optional<Link> words,
        Optional<Upload> upload,
        Optional<Withdraw> withdraw) {

    public TextPage {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The form that takes a file.
     *
     * @param problem what is wrong with the file; may be blank
     */
    public record Upload(String action, FormKeys keys, String hint, String problem, Button button) {}

    /** The form that takes the text away. */
    public record Withdraw(String action, FormKeys keys, TextInput why, Button button) {}

    /**
     * What a file was matched to, before it is taken over.
     *
     * @param totals how many clauses are where
     * @param remarks what to look at first
     * @param leftOver printed, but not in the pack
     * @param missing in the pack, but not found
     * @param all every passage
     */
    public record Match(
            String title,
            String about,
            Optional<ErrorSummary> problems,
            Table totals,
            List<String> remarks,
            Optional<Table> leftOver,
            Optional<Table> missing,
            Table all,
            Settling settling) {
        public Match {
            remarks = List.copyOf(remarks);
        }
    }

    /** The form below the match: lines that settle what numbers do not tell, and the two ways to go on. */
    public record Settling(String action, FormKeys keys, String file, Textarea lines, Button again, Button send) {}
}
