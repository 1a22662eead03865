package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Tag;

/**
 * One request to see a document.
 *
 * @param ways every way that was tried, the best first; empty before the protocol was asked
 * @param talk what is asked of this person next
 */
public record RequestPage(MatterPage matter, List<Way> ways, Optional<Talk> talk) {

    public RequestPage {
        ways = List.copyOf(ways);
    }

    /** One way to see it, and what it said. */
    public record Way(String title, Tag said, List<Step> steps) {
        public Way {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What one rule said.
     *
     * @param because on what that turned
     */
    public record Step(String gist, String said, List<Link> clauses, List<String> because) {
        public Step {
            clauses = List.copyOf(clauses);
            because = List.copyOf(because);
        }
    }

    /** What is asked, and what can be done. */
    public record Talk(String heading, List<String> said, List<Link> next) {
        public Talk {
            said = List.copyOf(said);
            next = List.copyOf(next);
        }
    }
}
