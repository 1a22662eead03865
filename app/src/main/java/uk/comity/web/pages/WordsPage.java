package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;

/**
 * The council's own document, passage by passage.
 *
 * @param pages empty where one page holds it all
 */
public record WordsPage(String title, String lead, List<Passage> passages, Optional<Pagination> pages) {

    public WordsPage {
        passages = List.copyOf(passages);
    }

    /**
     * A passage as it is printed.
     *
     * @param heading of its section, where that begins here; blank elsewhere
     * @param number as printed, such as "Clause 4.9"; blank where there is none
     * @param clauses of the pack that it holds
     */
    public record Passage(String heading, String number, List<String> lines, List<Link> clauses) {
        public Passage {
            lines = List.copyOf(lines);
            clauses = List.copyOf(clauses);
        }
    }
}
