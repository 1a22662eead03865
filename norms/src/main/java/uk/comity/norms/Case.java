package uk.comity.norms;

import java.time.LocalDate;
import java.util.List;

/**
 * A worked case: a day and the facts that make it what was looked for, however the rest may be.
 *
 * @param facts only those that matter
 */
public record Case(String act, LocalDate day, List<Fact> facts) {

    public Case {
        facts = List.copyOf(facts);
    }

    /** The facts as sentences that read well after "when": "the person acting is a member"; empty where none matters. */
    public List<String> words(Vocabulary vocabulary) {
        return facts.stream().map(fact -> FactWords.of(fact, vocabulary)).toList();
    }

    /** "when the person acting is a member and ..." or "in every case". */
    public String when(Vocabulary vocabulary) {
        return facts.isEmpty() ? "in every case" : "when " + Sentences.and(words(vocabulary));
    }
}
