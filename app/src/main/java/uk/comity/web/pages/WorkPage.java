package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Table;

/** What somebody has to do, waits for, and should know. */
public record WorkPage(String greeting, Optional<Link> start, List<Part> parts) {

    /** One of the three lists: rows, or what the list says while nothing is in it. */
    public record Part(String id, String title, String count, Optional<Table> table, EmptyState otherwise) {}

    public WorkPage {
        parts = List.copyOf(parts);
    }
}
