package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Link;

/**
 * How a case was judged: a picture of the facts, the rules that spoke and the answer, and the same in words.
 *
 * @param lead what the page says first, a paragraph each
 * @param clauses that had a part in it
 */
public record JudgedPage(String title, List<String> lead, ClausePage.Drawing drawing, List<Link> clauses, Link back) {
    public JudgedPage {
        lead = List.copyOf(lead);
        clauses = List.copyOf(clauses);
    }
}
