package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Table;

/** What changes for a councillor when councils merge. */
public record ComparePage(String title, List<Question> asks, Optional<ErrorSummary> problems, Optional<Found> found) {

    public ComparePage {
        asks = List.copyOf(asks);
    }

    /** What came of it. */
    public record Found(
            List<String> summary,
            List<Link> takeAway,
            Link merge,
            String count,
            Optional<Table> table,
            Optional<Pagination> pages,
            EmptyState otherwise) {
        public Found {
            summary = List.copyOf(summary);
            takeAway = List.copyOf(takeAway);
        }
    }
}
