package uk.comity.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.comity.norms.Clause;
import uk.comity.norms.Norm;

/**
 * What one protocol says on a concept.
 *
 * @param clauses of that concept; none where the protocol is silent on it
 * @param norms that cite one of them and stand today
 * @param answers what it permits, refuses, holds, refers, advises or makes somebody owe: a sentence for each norm
 * @param deciders who decides and in what order: a line for each ladder
 * @param times how long, and whose choice that is
 * @param told who is told, and when; what is kept in a register
 * @param mayKnow who alone may know
 */
public record Cell(
        List<Clause> clauses,
        List<Norm> norms,
        List<Rule> answers,
        List<String> deciders,
        List<String> times,
        List<String> told,
        List<String> mayKnow) {

    public Cell {
        clauses = List.copyOf(clauses);
        norms = List.copyOf(norms);
        answers = List.copyOf(answers);
        deciders = List.copyOf(deciders);
        times = List.copyOf(times);
        told = List.copyOf(told);
        mayKnow = List.copyOf(mayKnow);
    }

    /**
     * One norm in words.
     *
     * @param effect as the norm language spells it, such as {@code refuse}
     * @param sentence what it says, in plain English
     * @param clauses on which it rests
     */
    public record Rule(String norm, String effect, String sentence, List<String> clauses) {
        public Rule {
            clauses = List.copyOf(clauses);
        }
    }

    /** Whether the protocol has no clause on the concept. */
    public boolean isSilent() {
        return clauses.isEmpty();
    }

    /** Whether it has clauses, and Comity does nothing by them: they are there to be read. */
    public boolean isTextOnly() {
        return !clauses.isEmpty() && norms.isEmpty();
    }

    /** What it does, in a word: of several things the strongest. */
    public String inAWord() {
        if (isSilent()) {
            return "silent";
        }
        var effects = answers.stream().map(Rule::effect).toList();
        return WORDS.entrySet().stream()
                .filter(word -> effects.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("text");
    }

    private static final Map<String, String> WORDS = words();

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("refuse", "refuses");
        words.put("refer", "refers");
        words.put("hold", "asks");
        words.put("permit", "permits");
        words.put("owe", "owes");
        words.put("wall", "walls");
        words.put("tell", "tells");
        words.put("record", "records");
        words.put("advise", "guides");
        return words;
    }
}
