package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Link;

/**
 * What the protocol leaves open, and how it is read.
 *
 * @param count how many doubts there are, in words
 * @param remarks clauses with a remark of their own
 */
public record DoubtsPage(String title, String lead, String count, List<Doubt> doubts, List<Remark> remarks) {

    /**
     * One doubt.
     *
     * @param anchor its id on the page
     * @param rows what the document says, how it is read, and who settles it
     * @param change where the office that settles it can switch
     */
    public record Doubt(
            String anchor,
            String title,
            List<Link> clauses,
            List<Row> rows,
            Optional<String> readNow,
            Optional<Link> change) {
        public Doubt {
            clauses = List.copyOf(clauses);
            rows = List.copyOf(rows);
        }
    }

    public record Row(String key, String words) {}

    public record Remark(Link clause, String words) {}

    public DoubtsPage {
        doubts = List.copyOf(doubts);
        remarks = List.copyOf(remarks);
    }
}
