package uk.comity.norms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pack makes of each clause of its document: clause, effect, norms, acts, examples.
 *
 * @param pack the pack's key
 * @param rows one for each clause, in the order of the pack
 * @param norms how many norms the pack has
 * @param examples how many examples it has
 */
public record Coverage(String pack, List<Row> rows, int norms, int examples) {

    public Coverage {
        rows = List.copyOf(rows);
    }

    /**
     * One clause.
     *
     * @param topic name of the file that holds it
     * @param norms the norms that cite it; where there are none, the clause says why
     * @param facts the defined facts that cite it
     */
    public record Row(Clause clause, String topic, List<Given> norms, List<String> facts) {
        public Row {
            norms = List.copyOf(norms);
            facts = List.copyOf(facts);
        }

        /** Whether Comity accounts for the clause: by a norm, as a definition, as text, or by saying why not. */
        public boolean covered() {
            return switch (clause.effect()) {
                case NORM, GUIDANCE -> !norms.isEmpty();
                case DEFINITION, TEXT -> true;
                case NONE -> clause.why().isPresent();
            };
        }
    }

    /**
     * A norm that gives a clause effect.
     *
     * @param effect as the norm language spells it, such as {@code refuse}
     * @param examples how many examples show it at work
     */
    public record Given(String norm, String effect, List<String> acts, int examples) {
        public Given {
            acts = List.copyOf(acts);
        }
    }

    /** Works out the coverage of the council's pack of a rulebook; its examples are judged on the way. */
    public static Coverage of(Rulebook rulebook) {
        var pack = rulebook.council();
        var applied = applied(rulebook);
        var norms = new HashMap<String, List<Given>>();
        for (var norm : pack.norms()) {
            var given = new Given(norm.id(), norm.effect().word(), norm.on(), applied.getOrDefault(norm.id(), 0));
            norm.clauses()
                    .forEach(clause -> norms.computeIfAbsent(clause, _ -> new ArrayList<>())
                            .add(given));
        }
        var rows = pack.clauses().stream()
                .map(clause ->
                        new Row(clause, topic(clause), norms.getOrDefault(clause.id(), List.of()), facts(pack, clause)))
                .toList();
        return new Coverage(
                pack.key(), rows, pack.norms().size(), pack.examples().size());
    }

    public int covered() {
        return (int) rows.stream().filter(Row::covered).count();
    }

    /**
     * How many clauses there are of each effect. A clause with several norms counts once for each effect that they have; one
     * without a norm under {@code definition}, {@code text} or {@code none}.
     */
    public SortedMap<String, Integer> byEffect() {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> effects(row).forEach(effect -> counts.merge(effect, 1, Integer::sum)));
        return counts;
    }

    /** Rows by topic, in the order of the topics' names. */
    public SortedMap<String, List<Row>> byTopic() {
        var topics = new TreeMap<String, List<Row>>();
        rows.forEach(row ->
                topics.computeIfAbsent(row.topic(), _ -> new ArrayList<>()).add(row));
        return topics;
    }

    /** One JSON object: {@code pack}, {@code rows}, {@code covered}, {@code norms}, {@code examples}, and {@code effects}. */
    public String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("pack", pack);
        json.put("rows", rows.size());
        json.put("covered", covered());
        json.put("norms", norms);
        json.put("examples", examples);
        json.put("effects", byEffect());
        return Json.of(json);
    }

    private static Set<String> effects(Row row) {
        var effects = new HashSet<String>();
        row.norms().forEach(norm -> effects.add(norm.effect()));
        return effects.isEmpty() ? Set.of(Words.of(row.clause().effect())) : effects;
    }

    private static Map<String, Integer> applied(Rulebook rulebook) {
        var counts = new HashMap<String, Integer>();
        for (var example : rulebook.council().examples()) {
            rulebook.reading(example.read()).judge(example.situation()).applied().stream()
                    .map(Finding::norm)
                    .distinct()
                    .forEach(norm -> counts.merge(norm, 1, Integer::sum));
        }
        return counts;
    }

    private static List<String> facts(Pack pack, Clause clause) {
        return pack.definedFacts().stream()
                .filter(fact -> fact.clauses().contains(clause.id()))
                .map(DefinedFact::name)
                .toList();
    }

    /** {@code clauses/enquiries.yaml} is about {@code enquiries}. */
    private static String topic(Clause clause) {
        var file = clause.place().file();
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("[.]ya?ml$", "");
    }
}
