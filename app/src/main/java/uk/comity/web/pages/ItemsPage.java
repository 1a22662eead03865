package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Csrf;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Tag;

/**
 * Things one after the other, in groups: drafts, adoptions, mistakes, differences, acts put to a draft.
 *
 * @param lead what the page says first, a paragraph each
 * @param actions what the reader can do here
 */
public record ItemsPage(
        String title,
        Optional<ErrorSummary> problems,
        List<String> lead,
        List<Link> actions,
        List<Group> groups,
        Optional<Upload> upload) {

    public ItemsPage {
        lead = List.copyOf(lead);
        actions = List.copyOf(actions);
        groups = List.copyOf(groups);
    }

    /**
     * @param anchor its id on the page
     * @param note what is said before its items; blank for nothing
     */
    public record Group(String anchor, String title, String note, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * @param lines what is said of it, a paragraph each
     */
    public record Item(String heading, Optional<Tag> tag, List<String> lines, List<Link> links) {
        public Item {
            lines = List.copyOf(lines);
            links = List.copyOf(links);
        }
    }

    /** A form that sends a draft. */
    public record Upload(String action, String actId, Csrf csrf, Optional<String> problem) {}
}
