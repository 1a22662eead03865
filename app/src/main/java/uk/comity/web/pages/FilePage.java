package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Csrf;

/**
 * A page on which a file is chosen.
 *
 * @param lead what is said first, a paragraph each
 * @param problem what is to be put right; blank for nothing
 * @param why whether a reason is asked for; blank for none, else the question
 */
public record FilePage(String title, List<String> lead, String action, Csrf csrf, String problem, String why) {
    /** The largest file that is taken, in words. */
    public String most() {
        return (uk.comity.documents.Limits.TO_KEEP.bytes() >> 20) + " MB";
    }

    public FilePage {
        lead = List.copyOf(lead);
    }
}
