package uk.comity.aloud;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A norm in plain sentences.
 *
 * @param rule what it says, in one sentence: when, unless, who, what
 * @param further what belongs to it: the next offices of a ladder, the time, who may decide otherwise
 * @param priority what it goes before, in a sentence; blank where it names nothing
 * @param standing on what it stands: a reading of a doubt, the council's own choice, dates; empty where on nothing but
 *     its clauses
 * @param terms what its words count as
 */
public record Saying(String rule, List<String> further, String priority, List<String> standing, List<Term> terms) {

    public Saying {
        further = List.copyOf(further);
        standing = List.copyOf(standing);
        terms = List.copyOf(terms);
    }

    /** A defined fact that the rule names: its sentence, and what it counts as. */
    public record Term(String fact, String sentence, String means) {

        /** "..." means: ... */
        public String text() {
            return English.quoted(sentence) + " means that " + means + ".";
        }
    }

    /** The rule with all that belongs to it, but for what its words count as. */
    public String text() {
        return sentences().collect(Collectors.joining(" "));
    }

    /** The same, a sentence each. */
    public Stream<String> sentences() {
        return Stream.of(Stream.of(rule), further.stream(), Stream.of(priority), standing.stream())
                .flatMap(part -> part)
                .filter(sentence -> !sentence.isBlank());
    }
}
