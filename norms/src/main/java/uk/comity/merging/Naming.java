package uk.comity.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.comity.norms.Condition;
import uk.comity.norms.DefinedFact;

/**
 * What the names of one pack become in the merged one. A name stays as it is where no pack before has it, or where that pack
 * means the same by it; else the pack's key goes before it.
 */
final class Naming {

    private final Source source;
    private final Map<String, String> norms = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, String> switches = new HashMap<>();

    private Naming(Source source) {
        this.source = source;
    }

    /** What is taken by the packs before: the name, and what it stands for. */
    private record Taken(Map<String, Object> norms, Map<String, Object> facts, Map<String, Object> switches) {}

    static Map<String, Naming> of(List<Source> sources) {
        var taken = new Taken(new HashMap<>(), new HashMap<>(), new HashMap<>());
        var all = new LinkedHashMap<String, Naming>();
        for (var source : sources) {
            var naming = new Naming(source);
            naming.name(taken);
            all.put(source.key(), naming);
        }
        return all;
    }

    private void name(Taken taken) {
        var pack = source.pack();
        pack.norms().forEach(norm -> put(norms, taken.norms(), norm.id(), List.of(source.key(), norm.id())));
        pack.own().facts().forEach(fact -> put(facts, taken.facts(), fact.type().name(), fact.type()));
        pack.definedFacts().forEach(fact -> put(facts, taken.facts(), fact.name(), meaning(fact, new ArrayList<>())));
        pack.settings().forEach(setting -> put(switches, taken.switches(), setting.name(), setting.value()));
        pack.doubts()
                .forEach(doubt -> put(switches, taken.switches(), doubt.name(), List.of(source.key(), doubt.name())));
    }

    private void put(Map<String, String> into, Map<String, Object> taken, String name, Object meaning) {
        var before = taken.get(name);
        var to = before == null || before.equals(meaning) ? name : source.key() + "-" + name;
        taken.putIfAbsent(to, meaning);
        into.put(name, to);
    }

    /** A fact with everything that it stands on, so that two of one name can be held against each other. */
    private Object meaning(DefinedFact fact, List<String> path) {
        path.add(fact.name());
        var parts = fact.means()
                .facts()
                .filter(part -> !path.contains(part))
                .flatMap(part -> source.pack().findDefinedFact(part).stream())
                .map(part -> meaning(part, path))
                .collect(Collectors.toList());
        return List.of(fact.means(), fact.whenTrue(), fact.whenFalse(), parts);
    }

    String norm(String id) {
        return norms.getOrDefault(id, id);
    }

    String fact(String name) {
        return facts.getOrDefault(name, name);
    }

    /** A setting or a doubt. */
    String setting(String name) {
        return switches.getOrDefault(name, name);
    }

    boolean hasNorm(String id) {
        return norms.containsKey(id);
    }

    /** A condition as it stands in a file, with the facts named anew. */
    Object condition(Object node) {
        return switch (node) {
            case List<?> list -> list.stream().map(this::condition).toList();
            case Map<?, ?> map -> {
                var table = new LinkedHashMap<String, Object>();
                map.forEach((key, value) -> table.put(
                        String.valueOf(key),
                        List.of("all", "any", "none").contains(key)
                                ? condition(value)
                                : key.equals("fact") ? fact(String.valueOf(value)) : value));
                yield table;
            }
            default -> fact(String.valueOf(node));
        };
    }

    /** The names under {@code read:}. */
    Map<String, Object> read(Object node) {
        var table = new LinkedHashMap<String, Object>();
        Yaml.table(node).forEach((doubt, way) -> table.put(setting(doubt), way));
        return table;
    }

    /** Defined facts that these conditions name, with all that those stand on. */
    void needed(Condition condition, List<String> into) {
        condition
                .facts()
                .forEach(name -> source.pack().findDefinedFact(name).ifPresent(fact -> {
                    if (!into.contains(name)) {
                        into.add(name);
                        needed(fact.means(), into);
                    }
                }));
    }
}
