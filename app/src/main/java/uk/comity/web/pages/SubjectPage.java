package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Table;

/** One subject in every protocol that is compared. */
public record SubjectPage(
        String title, Link back, List<Line> differences, List<Council> councils, List<String> law, List<Table> cases) {

    public SubjectPage {
        differences = List.copyOf(differences);
        councils = List.copyOf(councils);
        law = List.copyOf(law);
        cases = List.copyOf(cases);
    }

    /** A difference, with the words for how sharp it is. */
    public record Line(String kind, String sentence) {}

    /** What one protocol says, row by row. */
    public record Council(String name, List<Row> rows) {
        public Council {
            rows = List.copyOf(rows);
        }
    }

    public record Row(String key, List<String> words) {
        public Row {
            words = List.copyOf(words);
        }
    }
}
