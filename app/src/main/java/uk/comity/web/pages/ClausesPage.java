package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Link;

/**
 * Clauses one below the other: a section, the law, or the whole for print.
 *
 * @param ways to the section before and after
 */
public record ClausesPage(String title, String lead, List<Part> parts, List<Link> ways) {

    /** Some clauses under a heading; the heading is blank where there is only one part. */
    public record Part(String heading, List<Section> clauses) {
        public Part {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * One clause.
     *
     * @param anchor its id on the page
     * @param does what Comity does with it, a sentence each
     * @param remarks why it has no effect, or what the document leaves open
     */
    public record Section(String anchor, Link number, String gist, List<String> does, List<String> remarks) {
        public Section {
            does = List.copyOf(does);
            remarks = List.copyOf(remarks);
        }
    }

    public ClausesPage {
        parts = List.copyOf(parts);
        ways = List.copyOf(ways);
    }
}
