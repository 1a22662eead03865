package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Table;

/**
 * A protocol that was drafted from others.
 *
 * @param lead a paragraph each
 * @param takeAway the draft, and the choices, as files
 */
public record MergedPage(
        String title, Link back, List<String> lead, List<Link> takeAway, Table counts, List<Group> groups) {

    public MergedPage {
        lead = List.copyOf(lead);
        takeAway = List.copyOf(takeAway);
        groups = List.copyOf(groups);
    }

    /** What is left out, what is to be decided, or what the check finds. */
    public record Group(String anchor, String title, String note, List<Fold> folds) {
        public Group {
            folds = List.copyOf(folds);
        }
    }

    /** Lines that open behind their heading. */
    public record Fold(String summary, List<String> lines) {
        public Fold {
            lines = List.copyOf(lines);
        }
    }
}
