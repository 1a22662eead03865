package uk.comity.asking;

import java.util.List;
import java.util.Optional;

/**
 * Something that a person is asked.
 *
 * @param name a fact's or a chooser's: under it the answer is given
 * @param words in plain English
 * @param form how it is answered
 * @param reasons why it is asked: the norms that wait for it
 * @param teller the role that can tell, where the person cannot
 * @param supply what to do where the thing asked about is not there yet, and who may
 */
public record Question(
        String name, String words, Form form, List<Reason> reasons, Optional<String> teller, Optional<String> supply) {

    public Question {
        reasons = List.copyOf(reasons);
    }

    /** How a question is answered. "I don't know" is always an answer too. */
    public sealed interface Form {}

    /** By one of these. */
    public record Choices(List<Choice> of) implements Form {
        public Choices {
            of = List.copyOf(of);
        }
    }

    /** By a whole number. */
    public record Number() implements Form {}

    /** By a date. */
    public record Day() implements Form {}

    /**
     * One answer.
     *
     * @param value as it stands in an address
     * @param label what people choose
     * @param also what else it stands for, where the norms make no difference; may be empty
     */
    public record Choice(String value, String label, List<String> also) {
        public Choice {
            also = List.copyOf(also);
        }
    }

    /**
     * A norm that reads the answer.
     *
     * @param pack key of the pack that holds it
     */
    public record Reason(String pack, String norm, List<String> clauses, String gist) {
        public Reason {
            clauses = List.copyOf(clauses);
        }
    }
}
