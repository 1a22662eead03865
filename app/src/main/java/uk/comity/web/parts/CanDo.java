package uk.comity.web.parts;

import java.util.List;

/** What this person can do now, and in closed details what is not open to them, with the reason and who may. */
public record CanDo(List<Open> open, List<Closed> closed) {

    /** An act that can be started; the hint may be empty. */
    public record Open(Link link, String hint) {}

    /** An act that is not open here: why, under which clauses, and who may do it. {@code whoMay} may be empty. */
    public record Closed(String act, String why, List<Link> clauses, String whoMay) {
        public Closed {
            Must.say(act, "name for an act that is not open");
            Must.say(why, "reason for an act that is not open");
            clauses = List.copyOf(clauses);
        }
    }

    public CanDo {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }
}
