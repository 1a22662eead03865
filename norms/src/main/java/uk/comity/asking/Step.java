package uk.comity.asking;

import java.util.List;

/** Where a conversation stands. */
public sealed interface Step {

    /** One more answer is needed. */
    record Ask(Question question) implements Step {}

    /** No further answer can change what it comes to. */
    record Settled(Verdict verdict) implements Step {}

    /**
     * Two or more answers cannot be so together.
     *
     * @param questions names of the questions
     * @param sentence which, and why, in plain English
     */
    record Contradicted(List<String> questions, String sentence) implements Step {
        public Contradicted {
            questions = List.copyOf(questions);
        }
    }
}
