package uk.comity.web.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

        private List<Object> reason() {
            return List.of(why, clauses, whoMay);
        }
    }

    /** The acts that are not open: those with one reason together, so that it is read once. */
    public List<List<Closed>> closedByReason() {
        var groups = new LinkedHashMap<List<Object>, List<Closed>>();
        closed.forEach(each ->
                groups.computeIfAbsent(each.reason(), _ -> new ArrayList<>()).add(each));
        return List.copyOf(groups.values());
    }

    public CanDo {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }
}
