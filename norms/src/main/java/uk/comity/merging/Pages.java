package uk.comity.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of the merged pack but for its examples. */
final class Pages {

    private final Taken taken;
    private final Priorities priorities;
    private final LocalDate from;
    private final Map<String, List<Map<String, Object>>> files = new TreeMap<>();
    private final Set<String> told = new HashSet<>();

    Pages(Taken taken, Priorities priorities, LocalDate from) {
        this.taken = taken;
        this.priorities = priorities;
        this.from = from;
    }

    /** File name to text. */
    Map<String, String> texts() {
        for (var source : taken.sources()) {
            var needed = taken.facts(source);
            var items = taken.items();
            items.each(source, "clauses", (file, item) -> add(file, clause(source, item)));
            items.each(source, "acts", (file, item) -> once("act", file, item));
            items.each(source, "offices", (file, item) -> once("office", file, item));
            items.each(source, "facts", (file, item) -> fact(source, file, item, needed));
            items.each(source, "doubts", (file, item) -> add(file, doubt(source, item)));
            items.each(source, "norms", (file, item) -> {
                if (taken.has(source, Yaml.text(item, "norm"))) {
                    add(file, norm(source, item));
                }
            });
        }
        questions();
        var texts = new LinkedHashMap<String, String>();
        files.forEach((file, items) -> texts.put(file, Yaml.file(items, this::comments)));
        return texts;
    }

    private void add(String file, Map<String, Object> item) {
        files.computeIfAbsent(file, _ -> new ArrayList<>()).add(item);
    }

    private void once(String key, String file, Map<String, Object> item) {
        if (told.add(key + " " + Yaml.text(item, key))) {
            add(file, item);
        }
    }

    private Map<String, Object> clause(Source source, Map<String, Object> item) {
        var id = Yaml.text(item, "clause");
        var clause = source.pack().findClause(id).orElseThrow();
        var to = new LinkedHashMap<>(item);
        to.put("clause", source.clause(id));
        var provenance = new LinkedHashMap<String, Object>();
        provenance.put("pack", source.key());
        provenance.put("version", source.pack().version());
        provenance.put("clause", id);
        to.put("from", provenance);
        to.computeIfPresent("read", (_, read) -> taken.naming(source).read(read));
        var effect = Yaml.text(item, "effect");
        var needsNorm = effect.equals("norm") || effect.equals("guidance");
        if (!taken.isTaken(source, clause)) {
            to.put("effect", "text");
            to.put(
                    "why",
                    "Not taken over: on this subject the rule of "
                            + taken.instead(clause).name() + " goes on."
                            + (item.containsKey("why") ? " " + Yaml.text(item, "why") : ""));
        } else if (needsNorm && !taken.isCited(source, clause)) {
            to.put("effect", "text");
            to.put("why", "Its norms are left out: see MERGE.md.");
        }
        return to;
    }

    private void fact(Source source, String file, Map<String, Object> item, List<String> needed) {
        var naming = taken.naming(source);
        var to = new LinkedHashMap<>(item);
        to.computeIfPresent("clauses", (_, ids) -> clauses(source, ids));
        if (item.containsKey("presume")) {
            to.put("presume", naming.fact(Yaml.text(item, "presume")));
            once("presume", file, to);
        } else if (item.containsKey("asks") || needed.contains(Yaml.text(item, "fact"))) {
            to.put("fact", naming.fact(Yaml.text(item, "fact")));
            to.computeIfPresent("means", (_, means) -> naming.condition(means));
            once("fact", file, to);
        }
    }

    private Map<String, Object> doubt(Source source, Map<String, Object> item) {
        var to = new LinkedHashMap<>(item);
        to.put("doubt", taken.naming(source).setting(Yaml.text(item, "doubt")));
        to.computeIfPresent("clauses", (_, ids) -> clauses(source, ids));
        return to;
    }

    private static List<String> clauses(Source source, Object ids) {
        return Yaml.texts(ids).stream().map(source::clause).toList();
    }

    private Map<String, Object> norm(Source source, Map<String, Object> item) {
        var naming = taken.naming(source);
        var to = new LinkedHashMap<>(item);
        var id = naming.norm(Yaml.text(item, "norm"));
        to.put("norm", id);
        to.computeIfPresent("clauses", (_, ids) -> clauses(source, ids));
        to.computeIfPresent("when", (_, node) -> naming.condition(node));
        to.computeIfPresent("unless", (_, node) -> naming.condition(node));
        to.computeIfPresent("hold", (_, node) -> {
            var hold = Yaml.table(node);
            hold.computeIfPresent("until", (_, until) -> naming.condition(until));
            return hold;
        });
        to.computeIfPresent("owe", (_, node) -> owe(naming, node));
        to.computeIfPresent("local", (_, name) -> naming.setting(String.valueOf(name)));
        to.computeIfPresent("read", (_, node) -> naming.read(node));
        to.computeIfPresent("in-force", (_, node) -> inForce(node));
        to.remove("overrides");
        var overrides = priorities.overrides(id);
        if (!overrides.isEmpty()) {
            to.put("overrides", overrides);
        }
        return to;
    }

    private static Object owe(Naming naming, Object node) {
        var owe = Yaml.table(node);
        for (var key : List.of("within", "pause")) {
            if (owe.get(key) instanceof Map<?, ?> map) {
                var table = Yaml.table(map);
                table.computeIfPresent("setting", (_, name) -> naming.setting(String.valueOf(name)));
                owe.put(key, table);
            }
        }
        return owe;
    }

    /** A norm cannot be in force before its pack. */
    private Object inForce(Object node) {
        var period = Yaml.table(node);
        period.computeIfPresent(
                "from", (_, day) -> String.valueOf(day).compareTo(from.toString()) < 0 ? from.toString() : day);
        return period;
    }

    /** One doubt for each act on which rules of two councils meet: the author has to say which goes before. */
    private void questions() {
        var byAct = new TreeMap<String, List<Priorities.Meeting>>();
        priorities
                .meetings()
                .forEach(each -> byAct.computeIfAbsent(each.act(), _ -> new ArrayList<>())
                        .add(each));
        byAct.forEach((act, all) -> {
            var clauses = all.stream()
                    .flatMap(each -> java.util.stream.Stream.concat(
                            each.firstNorm().clauses().stream().map(each.firstOf()::clause),
                            each.thenNorm().clauses().stream().map(each.thenOf()::clause)))
                    .distinct()
                    .toList();
            var item = new LinkedHashMap<String, Object>();
            item.put("doubt", "which-goes-before-on-" + act.replace('.', '-'));
            item.put("clauses", clauses);
            item.put(
                    "document",
                    "Rules of more than one council meet on the act \"" + act
                            + "\", and none of them says which goes before.");
            item.put(
                    "comity",
                    "The stricter goes before: a refusal, then what asks for something first, then what an office decides, then a"
                            + " permission. Say under \"overrides\" where that should be otherwise.");
            item.put("settles", "monitoring-officer");
            add("doubts/merging.yaml", item);
        });
    }

    private List<String> comments(Map<String, Object> item) {
        var id = Yaml.text(item, "norm");
        var before = priorities.meetings().stream()
                .filter(each -> each.first().equals(id))
                .map(each -> each.then() + " (" + each.thenOf().key() + ")")
                .collect(Collectors.joining(", "));
        return before.isEmpty() ? List.of() : List.of("To decide: it goes before " + before + " as the stricter.");
    }
}
