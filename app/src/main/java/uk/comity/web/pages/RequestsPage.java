package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Table;

/**
 * Requests to see documents: those that wait for this person, and all others that the person may see.
 *
 * @param start where a request is begun; empty for whoever cannot
 * @param more other pages that belong here
 */
public record RequestsPage(Optional<Link> start, List<Link> more, List<Table> tables, EmptyState otherwise) {
    public RequestsPage {
        more = List.copyOf(more);
        tables = List.copyOf(tables);
    }
}
