package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.LinkButton;

/**
 * A council's first page.
 *
 * @param paragraphs what this is, and for whom
 * @param start the one thing to do first
 */
public record CouncilPage(String name, List<String> paragraphs, LinkButton start, List<Link> more) {
    public CouncilPage {
        paragraphs = List.copyOf(paragraphs);
        more = List.copyOf(more);
    }
}
