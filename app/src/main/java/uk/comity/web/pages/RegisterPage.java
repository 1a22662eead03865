package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.DateInput;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Table;

/**
 * Who was what on a day.
 *
 * @param day the day, in words
 * @param parts the register's parts, each a table or what it says while it is empty
 * @param acts what this person may enter
 */
public record RegisterPage(String day, DateInput on, String action, List<Part> parts, List<Link> acts) {

    /** Part of the register: at most one table of each. */
    public record Part(String id, String title, List<Table> tables, EmptyState otherwise) {
        public Part {
            tables = List.copyOf(tables);
        }
    }

    public RegisterPage {
        parts = List.copyOf(parts);
        acts = List.copyOf(acts);
    }
}
