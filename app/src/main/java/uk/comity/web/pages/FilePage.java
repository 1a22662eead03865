package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Csrf;
import uk.comity.web.parts.Link;

/**
 * A page on which a file is chosen.
 *
 * @param lead what is said first, a paragraph each
 * @param problem what is to be put right; blank for nothing
 * @param why whether a reason is asked for; blank for none, else the question
 * @param other what is asked before the links to other ways; unused without links
 * @param others where to file something else
 */
public record FilePage(
        String title,
        List<String> lead,
        String action,
        Csrf csrf,
        String problem,
        String why,
        String other,
        List<Link> others) {
    public FilePage {
        lead = List.copyOf(lead);
        others = List.copyOf(others);
    }

    /** One with no other way. */
    public FilePage(String title, List<String> lead, String action, Csrf csrf, String problem, String why) {
        this(title, lead, action, csrf, problem, why, "", List.of());
    }

    /** The same with links to other ways. */
    public FilePage with(String question, List<Link> links) {
        return new FilePage(title, lead, action, csrf, problem, why, question, links);
    }

    /** The largest file that is taken, in words. */
    public String most() {
        return (uk.comity.documents.Limits.TO_KEEP.bytes() >> 20) + " MB";
    }
}
