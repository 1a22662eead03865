package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Table;

/** The enquiries that somebody may see, as they chose them. */
public record EnquiriesPage(
        String action,
        List<Question> filters,
        String count,
        Optional<Table> table,
        Optional<Pagination> pages,
        EmptyState otherwise,
        Optional<Link> start) {
    public EnquiriesPage {
        filters = List.copyOf(filters);
    }
}
