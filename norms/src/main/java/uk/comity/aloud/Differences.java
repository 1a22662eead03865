package uk.comity.aloud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.comity.norms.Clause;
import uk.comity.norms.ClauseNumber;
import uk.comity.norms.Norm;
import uk.comity.norms.Rulebook;

/** What changed between two versions of a protocol, clause by clause, as sentences. */
public final class Differences {

    private Differences() {}

    /**
     * What changed in one clause.
     *
     * @param before the gist before; empty for a new clause
     * @param after the gist after; empty for one that is gone
     * @param gone rules that are no longer there, as sentences
     * @param come rules that are new
     * @param changed rules that are put otherwise
     */
    public record InClause(
            String clause,
            Optional<String> before,
            Optional<String> after,
            List<String> gone,
            List<String> come,
            List<Put> changed) {
        public InClause {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
            changed = List.copyOf(changed);
        }
    }

    /** A rule before and after. */
    public record Put(String before, String after) {}

    /** The clauses in which anything changed, in the document's order. */
    public static List<InClause> between(Rulebook one, Rulebook other) {
        var before = clauses(one);
        var after = clauses(other);
        var rulesBefore = rules(one);
        var rulesAfter = rules(other);
        var ids = new TreeSet<ClauseNumber>();
        before.keySet().forEach(id -> ids.add(ClauseNumber.of(id)));
        after.keySet().forEach(id -> ids.add(ClauseNumber.of(id)));
        var changes = new ArrayList<InClause>();
        for (var number : ids) {
            var id = number.id();
            var was = rulesBefore.getOrDefault(id, Map.of());
            var is = rulesAfter.getOrDefault(id, Map.of());
            var gists = List.of(Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id)));
            if (!was.equals(is) || !gists.getFirst().equals(gists.getLast())) {
                changes.add(inClause(id, gists, was, is));
            }
        }
        return changes;
    }

    /**
     * What changed in what the council settles for itself, and in the rules that rest on nothing else, in the order of the
     * settings' names. The name of the setting stands where a clause's number does, its meaning and value where the gist does.
     */
    public static List<InClause> inSettings(Rulebook one, Rulebook other) {
        var before = settings(one);
        var after = settings(other);
        var rulesBefore = local(one);
        var rulesAfter = local(other);
        var names = new TreeSet<String>(before.keySet());
        names.addAll(after.keySet());
        names.addAll(rulesBefore.keySet());
        names.addAll(rulesAfter.keySet());
        var changes = new ArrayList<InClause>();
        for (var name : names) {
            var was = rulesBefore.getOrDefault(name, Map.of());
            var is = rulesAfter.getOrDefault(name, Map.of());
            var values = List.of(Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)));
            if (!was.equals(is) || !values.getFirst().equals(values.getLast())) {
                changes.add(inClause(name, values, was, is));
            }
        }
        return changes;
    }

    /** By name: what it means and what the council chose. */
    private static Map<String, String> settings(Rulebook book) {
        var settings = new LinkedHashMap<String, String>();
        for (var setting : book.council().settings()) {
            var value = book.settings().getOrDefault(setting.name(), setting.value());
            settings.put(setting.name(), English.sentence(setting.meaning()) + " " + English.sentence(value.inWords()));
        }
        return settings;
    }

    /** By setting, then by the norm's name: the rules that cite no clause. One that names no setting stands under its own name. */
    private static Map<String, Map<String, String>> local(Rulebook book) {
        var aloud = ReadAloud.of(book);
        var rules = new LinkedHashMap<String, Map<String, String>>();
        for (Norm norm : book.council().norms()) {
            if (norm.clauses().isEmpty() && book.isRead(norm.read())) {
                rules.computeIfAbsent(norm.local().orElse(norm.id()), _ -> new TreeMap<>())
                        .put(norm.id(), aloud.norm(norm).text());
            }
        }
        return rules;
    }

    private static InClause inClause(
            String id, List<Optional<String>> gists, Map<String, String> was, Map<String, String> is) {
        return new InClause(
                id,
                gists.getFirst(),
                gists.getLast(),
                without(was, is),
                without(is, was),
                was.entrySet().stream()
                        .filter(rule -> is.containsKey(rule.getKey())
                                && !Objects.equals(is.get(rule.getKey()), rule.getValue()))
                        .map(rule -> new Put(rule.getValue(), is.getOrDefault(rule.getKey(), "")))
                        .toList());
    }

    private static List<String> without(Map<String, String> rules, Map<String, String> others) {
        return rules.entrySet().stream()
                .filter(rule -> !others.containsKey(rule.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, String> clauses(Rulebook book) {
        var gists = new LinkedHashMap<String, String>();
        for (Clause clause : book.council().clauses()) {
            gists.put(clause.id(), clause.gist());
        }
        return gists;
    }

    /** By clause, then by the norm's name: its sentences. */
    private static Map<String, Map<String, String>> rules(Rulebook book) {
        var aloud = ReadAloud.of(book);
        var rules = new LinkedHashMap<String, Map<String, String>>();
        for (Norm norm : book.council().norms()) {
            if (book.isRead(norm.read())) {
                var text = aloud.norm(norm).text();
                norm.clauses()
                        .forEach(clause -> rules.computeIfAbsent(clause, _ -> new TreeMap<>())
                                .put(norm.id(), text));
            }
        }
        return rules;
    }
}
