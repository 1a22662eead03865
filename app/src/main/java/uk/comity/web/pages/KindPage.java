package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Link;

/**
 * How a kind of matter goes: a picture of its states, and each state with what can be done in it.
 *
 * @param lead what the page says first, a paragraph each
 */
public record KindPage(
        String title, List<String> lead, ClausePage.Drawing drawing, List<State> states, List<Link> others) {

    public KindPage {
        lead = List.copyOf(lead);
        states = List.copyOf(states);
        others = List.copyOf(others);
    }

    /** A state. */
    public record State(String anchor, String title, String sentence, List<Move> moves) {
        public State {
            moves = List.copyOf(moves);
        }
    }

    /**
     * Something that can be done in a state.
     *
     * @param act asks whether one may
     * @param then where it leads
     * @param clauses of the council's protocol that speak on it
     */
    public record Move(Link act, String by, String then, List<Link> clauses) {
        public Move {
            clauses = List.copyOf(clauses);
        }
    }
}
