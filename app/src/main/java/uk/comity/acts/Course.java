package uk.comity.acts;

import java.util.List;

/**
 * The course that a matter of a kind can take: its states, and what leads from each. Whether the protocol permits a step is
 * another question.
 *
 * @param title what takes this course: "An enquiry"
 */
public record Course(String title, List<Stage> stages) {

    public Course {
        stages = List.copyOf(stages);
    }

    /**
     * A state.
     *
     * @param title such as "waiting for the member"
     * @param sentence where the matter stands then
     * @param moves the acts that are in turn then
     */
    public record Stage(String title, String sentence, List<Move> moves) {
        public Stage {
            moves = List.copyOf(moves);
        }
    }

    /**
     * An act that is in turn.
     *
     * @param act its name in the vocabulary
     * @param by whose turn it is, in words
     * @param leadsTo titles of the states in which it can leave the matter; the one that it comes from, where it stays
     */
    public record Move(String act, String by, List<String> leadsTo) {
        public Move {
            leadsTo = List.copyOf(leadsTo);
        }
    }
}
