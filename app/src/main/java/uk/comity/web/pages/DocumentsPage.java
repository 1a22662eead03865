package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Table;

/** The documents of which somebody may know, as they chose them. */
public record DocumentsPage(
        String action,
        List<Question> filters,
        String count,
        Optional<Table> table,
        Optional<Pagination> pages,
        EmptyState otherwise,
        Optional<Link> start,
        List<Link> besides) {
    public DocumentsPage {
        filters = List.copyOf(filters);
        besides = List.copyOf(besides);
    }
}
