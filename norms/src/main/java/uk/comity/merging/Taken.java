package uk.comity.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.comity.norms.Clause;
import uk.comity.norms.Condition;
import uk.comity.norms.Effect;
import uk.comity.norms.Norm;

/** Which clauses and norms go on. A norm goes on where one of its clauses does; a local one where it fills a gap beside such. */
final class Taken {

    private final List<Source> sources;
    private final Map<String, String> choices;
    private final Map<String, Naming> names;
    private final Set<String> left;
    private final Items items;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, List<Norm>> norms = new LinkedHashMap<>();

    /**
     * @param choices concept to the key of the pack whose rule goes on
     * @param left merged ids of norms that are left out, for no case shows them at work
     * @param items what the packs say, as it was read
     */
    Taken(List<Source> sources, Map<String, String> choices, Map<String, Naming> names, Set<String> left, Items items) {
        this.sources = sources;
        this.choices = choices;
        this.names = names;
        this.left = left;
        this.items = items;
        sources.forEach(source -> norms.put(source.key(), norms(source)));
        norms.forEach((key, of) -> ids.put(key, of.stream().map(Norm::id).collect(Collectors.toSet())));
    }

    private List<Norm> norms(Source source) {
        var byClause = source.pack().norms().stream()
                .filter(norm -> norm.clauses().stream().anyMatch(id -> isTaken(source, id)))
                .toList();
        var acts = new HashSet<String>();
        var taken = new HashSet<String>();
        byClause.forEach(norm -> {
            acts.addAll(norm.on());
            taken.add(norm.id());
        });
        return source.pack().norms().stream()
                .filter(norm -> taken.contains(norm.id())
                        || (norm.clauses().isEmpty() && norm.on().stream().anyMatch(acts::contains)))
                .filter(norm -> !left.contains(naming(source).norm(norm.id())))
                .toList();
    }

    Naming naming(Source source) {
        return java.util.Objects.requireNonNull(names.get(source.key()));
    }

    Items items() {
        return items;
    }

    List<Source> sources() {
        return sources;
    }

    List<Norm> of(Source source) {
        return norms.getOrDefault(source.key(), List.of());
    }

    boolean has(Source source, String norm) {
        return ids.getOrDefault(source.key(), Set.of()).contains(norm);
    }

    /** Whether a clause goes on: it has no concept, so nothing stands against it, or its concept goes by this pack. */
    boolean isTaken(Source source, Clause clause) {
        return clause.concept()
                .map(concept -> source.key().equals(choices.get(concept)))
                .orElse(true);
    }

    private boolean isTaken(Source source, String clause) {
        return source.pack()
                .findClause(clause)
                .map(each -> isTaken(source, each))
                .orElse(false);
    }

    /** Whose rule goes on in place of this clause's. */
    Source instead(Clause clause) {
        var key = clause.concept().map(choices::get).orElse("");
        return sources.stream()
                .filter(source -> source.key().equals(key))
                .findFirst()
                .orElse(sources.getFirst());
    }

    /** Whether a norm that goes on cites the clause. */
    boolean isCited(Source source, Clause clause) {
        return of(source).stream().anyMatch(norm -> norm.clauses().contains(clause.id()));
    }

    /** Defined facts that the norms of a pack need. */
    List<String> facts(Source source) {
        var needed = new ArrayList<String>();
        for (var norm : of(source)) {
            naming(source).needed(norm.when(), needed);
            norm.unless().forEach(condition -> naming(source).needed(condition, needed));
            if (norm.effect() instanceof Effect.Hold(var until)) {
                until.forEach(fact -> naming(source).needed(new Condition.Holds(fact), needed));
            }
        }
        return needed;
    }
}
