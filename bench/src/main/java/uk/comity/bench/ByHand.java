package uk.comity.bench;

import java.util.ArrayList;
import java.util.List;

/** The six norms of {@link Access} as somebody would write them for this one question. */
public final class ByHand {

    public enum Answer {
        PERMITTED,
        REFUSED,
        REFERRED
    }

    /** The answer with every clause that applied. */
    public record Ruling(Answer answer, List<String> clauses) {}

    private ByHand() {}

    static Ruling judge(Access.Question question) {
        var clauses = new ArrayList<String>(6);
        if (question.sits()) {
            clauses.add("5.1");
        }
        if (question.scrutiny() && question.confidential()) {
            clauses.add("5.2");
        }
        if (question.need()) {
            clauses.add("5.3");
        }
        var permitted = !clauses.isEmpty();
        if (question.otherGroup()) {
            clauses.add("5.4");
        }
        if (question.interest()) {
            clauses.add("5.5");
        }
        if (question.otherGroup() || question.interest()) {
            return new Ruling(Answer.REFUSED, clauses);
        }
        return new Ruling(permitted ? Answer.PERMITTED : Answer.REFERRED, permitted ? clauses : List.of("5.6"));
    }
}
