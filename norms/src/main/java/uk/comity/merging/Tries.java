package uk.comity.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.comity.norms.Answer;
import uk.comity.norms.ExampleResult;

/** The examples of the packs, as the merged pack answers them. */
final class Tries {

    /** An example that comes out otherwise than its own pack said, and why. */
    record Otherwise(Source source, String sentence, List<String> reasons) {
        Otherwise {
            reasons = List.copyOf(reasons);
        }
    }

    private static final List<String> ALONG = List.of("owes", "tells", "walls", "records", "advises");

    private final Taken taken;
    private final LocalDate from;
    private final Map<String, List<Map<String, Object>>> files = new TreeMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final List<Otherwise> otherwise = new ArrayList<>();

    Tries(Taken taken, LocalDate from) {
        this.taken = taken;
        this.from = from;
        var acts = new HashSet<String>();
        taken.sources().forEach(source -> taken.of(source).forEach(norm -> acts.addAll(norm.on())));
        for (var source : taken.sources()) {
            taken.items().each(source, "examples", (file, item) -> {
                if (acts.contains(Yaml.text(item, "act"))) {
                    files.computeIfAbsent(file, _ -> new ArrayList<>()).add(example(source, item));
                }
            });
        }
    }

    private Map<String, Object> example(Source source, Map<String, Object> item) {
        var naming = taken.naming(source);
        var to = new LinkedHashMap<>(item);
        var sentence = Yaml.text(item, "example");
        var own = sources.containsKey(sentence) ? sentence + " (" + source.key() + ")" : sentence;
        sources.put(own, source);
        to.put("example", own);
        if (!item.containsKey("on") || Yaml.text(item, "on").compareTo(from.toString()) < 0) {
            to.remove("due");
            to.put("on", from.toString());
        }
        to.computeIfPresent("facts", (_, facts) -> {
            var renamed = new LinkedHashMap<String, Object>();
            Yaml.table(facts).forEach((fact, value) -> renamed.put(naming.fact(fact), value));
            return renamed;
        });
        to.computeIfPresent("read", (_, read) -> naming.read(read));
        to.computeIfPresent(
                "clauses",
                (_, ids) -> Yaml.texts(ids).stream().map(source::clause).toList());
        to.computeIfPresent("needs", (_, facts) -> naming.condition(Yaml.texts(facts)));
        names(source, to);
        return to;
    }

    /** Norms are named anew; where one of them does not go on, what was expected of it cannot be. */
    private void names(Source source, Map<String, Object> item) {
        var naming = taken.naming(source);
        var lost = new ArrayList<String>();
        for (var key : ALONG) {
            item.computeIfPresent(key, (_, norms) -> {
                var left = Yaml.texts(norms).stream()
                        .filter(id -> !goesOn(source, id))
                        .toList();
                lost.addAll(left);
                return Yaml.texts(norms).stream()
                        .filter(id -> goesOn(source, id))
                        .map(naming::norm)
                        .toList();
            });
            if (item.get(key) instanceof List<?> list && list.isEmpty()) {
                item.remove(key);
            }
        }
        var because = Yaml.text(item, "because");
        if (!because.isEmpty() && !goesOn(source, because)) {
            lost.add(because);
            item.remove("because");
        } else if (!because.isEmpty()) {
            item.put("because", naming.norm(because));
        }
        if (!lost.isEmpty()) {
            item.remove("due");
            item.remove("clauses");
            otherwise.add(new Otherwise(
                    source,
                    Yaml.text(item, "example"),
                    lost.stream()
                            .distinct()
                            .map(norm -> "The norm " + norm + " was not taken over.")
                            .toList()));
        }
    }

    /** A norm of the law beneath goes on of itself. */
    private boolean goesOn(Source source, String norm) {
        return !taken.naming(source).hasNorm(norm) || taken.has(source, norm);
    }

    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        files.forEach((file, items) -> texts.put(file, Yaml.file(items, _ -> List.of())));
        return texts;
    }

    List<Otherwise> otherwise() {
        return otherwise;
    }

    /** Writes down what the merged pack answers where that is not what the example expected. */
    void settle(List<ExampleResult> results) {
        var differing = new HashMap<String, ExampleResult>();
        results.stream()
                .filter(result -> !result.asExpected())
                .forEach(result -> differing.put(result.example().sentence(), result));
        var told = new HashSet<String>();
        otherwise.forEach(each -> told.add(each.sentence()));
        files.values()
                .forEach(items -> items.replaceAll(item -> {
                    var result = differing.get(Yaml.text(item, "example"));
                    if (result == null) {
                        return item;
                    }
                    var sentence = Yaml.text(item, "example");
                    if (told.add(sentence)) {
                        otherwise.add(new Otherwise(
                                sources.getOrDefault(sentence, taken.sources().getFirst()),
                                sentence,
                                result.differences()));
                    }
                    return anew(item, result);
                }));
    }

    private static Map<String, Object> anew(Map<String, Object> item, ExampleResult result) {
        var to = new LinkedHashMap<String, Object>();
        List.of("example", "act", "on", "facts", "read").forEach(key -> {
            if (item.containsKey(key)) {
                to.put(key, item.get(key));
            }
        });
        switch (result.judgement().answer()) {
            case Answer.Permitted(var because) -> put(to, "permitted", because.norm());
            case Answer.Refused refused -> put(to, "refused", refused.because().norm());
            case Answer.Referred(var because, var _) -> put(to, "referred", because.norm());
            case Answer.Silent _ -> to.put("expect", "silent");
            case Answer.Held(var needs) -> {
                to.put("expect", "held");
                to.put("needs", needs.stream().map(Answer.Need::fact).distinct().toList());
            }
        }
        return to;
    }

    private static void put(Map<String, Object> item, String expect, String because) {
        item.put("expect", expect);
        item.put("because", because);
    }
}
