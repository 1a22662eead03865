package uk.comity.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.comity.norms.Condition;
import uk.comity.norms.Effect;
import uk.comity.norms.FactValue;
import uk.comity.norms.Norm;

/**
 * Which norm goes before which where norms of two packs meet on one act: the stricter, which is the order that the norm language
 * has of itself (refuse, hold, refer, permit); of two ladders the one of the pack that was named first. Where that would lead in a
 * circle with what the packs themselves say, the other goes before.
 */
final class Priorities {

    /**
     * Two norms that meet.
     *
     * @param act on which
     * @param first goes before the other, by its merged id
     */
    record Meeting(
            String act, String first, String then, Source firstOf, Source thenOf, Norm firstNorm, Norm thenNorm) {}

    /** @param said what must be so of single facts for it to hold */
    private record One(Source source, Norm norm, String id, Map<String, Set<FactValue>> said) {}

    private final Map<String, Set<String>> before = new HashMap<>();
    private final List<Meeting> meetings = new ArrayList<>();

    Priorities(Taken taken) {
        var all = new ArrayList<One>();
        for (var source : taken.sources()) {
            var naming = taken.naming(source);
            for (var norm : taken.of(source)) {
                all.add(new One(source, norm, naming.norm(norm.id()), said(source, norm)));
                var own = before.computeIfAbsent(naming.norm(norm.id()), _ -> new LinkedHashSet<>());
                norm.overrides().stream()
                        .filter(id -> taken.has(source, id))
                        .map(naming::norm)
                        .forEach(own::add);
            }
        }
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                meet(all.get(i), all.get(j));
            }
        }
    }

    List<Meeting> meetings() {
        return meetings;
    }

    /** Merged ids of all that a norm goes before. */
    List<String> overrides(String norm) {
        return List.copyOf(before.getOrDefault(norm, Set.of()));
    }

    private void meet(One one, One other) {
        if (one.source().equals(other.source())
                || !differ(one.norm().effect(), other.norm().effect())) {
            return;
        }
        var act = one.norm().on().stream().filter(other.norm().on()::contains).findFirst();
        if (act.isEmpty() || shutOut(one, other)) {
            return;
        }
        var isFirst = rank(one.norm().effect()) <= rank(other.norm().effect());
        var first = isFirst ? one : other;
        var then = isFirst ? other : one;
        if (leads(then.id(), first.id(), new HashSet<>())) {
            var swap = first;
            first = then;
            then = swap;
        }
        before.computeIfAbsent(first.id(), _ -> new LinkedHashSet<>()).add(then.id());
        meetings.add(new Meeting(
                act.get(), first.id(), then.id(), first.source(), then.source(), first.norm(), then.norm()));
    }

    private boolean leads(String from, String to, Set<String> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && before.getOrDefault(from, Set.of()).stream().anyMatch(next -> leads(next, to, seen)));
    }

    private static int rank(Effect effect) {
        return switch (effect) {
            case Effect.Refuse _ -> 0;
            case Effect.Hold _ -> 1;
            case Effect.Refer _ -> 2;
            case Effect.Permit _ -> 3;
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ -> 4;
        };
    }

    /** A hold beside a permit asks for something first, which is no contradiction. */
    private static boolean differ(Effect one, Effect other) {
        if (!one.decides() || !other.decides()) {
            return false;
        }
        if (one instanceof Effect.Refer(var ladder) && other instanceof Effect.Refer(var second)) {
            return !ladder.equals(second);
        }
        var stricter = Math.min(rank(one), rank(other));
        var milder = Math.max(rank(one), rank(other));
        return stricter != milder && !(stricter == 1 && milder == 3);
    }

    /** Whether the two ask for facts that cannot both be so: by what each says of single facts. */
    private static boolean shutOut(One one, One other) {
        var first = one.said();
        var second = other.said();
        return first.entrySet().stream().anyMatch(said -> {
            var values = second.get(said.getKey());
            return values != null && values.stream().noneMatch(said.getValue()::contains);
        });
    }

    /** What must be so of single facts of the program for a norm to hold: the values that each may have. */
    private static Map<String, Set<FactValue>> said(Source source, Norm norm) {
        var said = new HashMap<String, Set<FactValue>>();
        gather(norm.when(), source, said);
        for (var condition : norm.unless()) {
            if (condition instanceof Condition.Holds(var fact)) {
                put(source, fact, Set.of(FactValue.of(false)), said);
            }
        }
        return said;
    }

    private static void gather(Condition condition, Source source, Map<String, Set<FactValue>> said) {
        switch (condition) {
            case Condition.All(var of) -> of.forEach(part -> gather(part, source, said));
            case Condition.Holds(var fact) -> put(source, fact, Set.of(FactValue.of(true)), said);
            case Condition.None(var of) -> {
                for (var part : of) {
                    if (part instanceof Condition.Holds(var fact)) {
                        put(source, fact, Set.of(FactValue.of(false)), said);
                    }
                }
            }
            case Condition.IsOneOf(var fact, var words) -> {
                var values = new HashSet<FactValue>();
                words.forEach(word -> values.add(FactValue.of(word)));
                put(source, fact, values, said);
            }
            case Condition.Any _,
                    Condition.AtLeast _,
                    Condition.Before _,
                    Condition.OnOrAfter _,
                    Condition.Within _ -> {}
        }
    }

    private static void put(Source source, String fact, Set<FactValue> values, Map<String, Set<FactValue>> said) {
        if (source.pack().findDefinedFact(fact).isEmpty()) {
            said.putIfAbsent(fact, values);
        }
    }
}
