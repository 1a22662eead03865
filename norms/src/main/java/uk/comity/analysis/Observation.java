package uk.comity.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One thing that is weak in a protocol, in a Monitoring Officer's words.
 *
 * @param about the norms, or the act or office, by which it is known again
 * @param clauses on which it rests
 * @param example one worked case, in a sentence
 * @param answer what became of it, where the pack says so
 */
public record Observation(
        Sort sort,
        List<String> about,
        List<String> clauses,
        String sentence,
        Optional<String> example,
        Optional<String> answer) {

    public Observation {
        about = List.copyOf(about);
        clauses = List.copyOf(new TreeSet<>(clauses));
    }

    static Observation of(Sort sort, List<String> about, List<String> clauses, String sentence) {
        return new Observation(sort, about, clauses, sentence, Optional.empty(), Optional.empty());
    }

    Observation with(String workedCase) {
        return new Observation(sort, about, clauses, sentence, Optional.of(workedCase), answer);
    }

    Observation answered(String by) {
        return new Observation(sort, about, clauses, sentence, example, Optional.of(by));
    }

    /** By which it is the same as another, however it is worded: "gap enquiry.raise". */
    public String key() {
        return sort.word() + " " + String.join(" ", about);
    }

    /** "clauses 4.2a and 4.9b", or nothing where it rests on none. */
    public String cited() {
        return switch (clauses.size()) {
            case 0 -> "";
            case 1 -> "clause " + clauses.getFirst();
            default ->
                "clauses " + String.join(", ", clauses.subList(0, clauses.size() - 1)) + " and " + clauses.getLast();
        };
    }

    /** For JSON: sort, weight, about, clauses, sentence, example, answer. */
    public Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("sort", sort.word());
        fields.put("weight", sort.weight().words());
        fields.put("about", about);
        fields.put("clauses", clauses);
        fields.put("sentence", sentence);
        example.ifPresent(words -> fields.put("example", words));
        answer.ifPresent(words -> fields.put("answer", words));
        return fields;
    }
}
