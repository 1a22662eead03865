package uk.comity.norms;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a situation by name, never changed once given out. Found in a step or two, for the engine asks for each. */
final class FactMap extends AbstractMap<String, Fact> {

    /** At least twice as long as there are facts, and a power of two; a fact stands at its name's hash or soon after. */
    private @Nullable Fact[] facts = new Fact[16];

    private int size;

    static FactMap copyOf(Map<String, Fact> facts) {
        if (facts instanceof FactMap map) {
            return map;
        }
        var copy = new FactMap();
        facts.forEach((name, fact) -> {
            if (!name.equals(fact.name())) {
                throw new IllegalArgumentException("The fact " + fact.name() + " is not called " + name + ".");
            }
            copy.add(fact);
        });
        return copy;
    }

    /** Only while the map is being made. */
    void add(Fact fact) {
        var at = find(fact.name());
        size += facts[at] == null ? 1 : 0;
        facts[at] = fact;
        if (2 * size > facts.length) {
            var all = facts;
            facts = new Fact[2 * all.length];
            size = 0;
            Arrays.stream(all).filter(Objects::nonNull).forEach(this::add);
        }
    }

    private int find(String name) {
        var mask = facts.length - 1;
        var hash = name.hashCode();
        for (var at = (hash ^ hash >>> 16) & mask; ; at = at + 1 & mask) {
            var there = facts[at];
            if (there == null || name.equals(there.name())) {
                return at;
            }
        }
    }

    @Override
    public @Nullable Fact get(@Nullable Object name) {
        return name instanceof String text ? facts[find(text)] : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<String, Fact>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Fact>> iterator() {
                return Arrays.stream(facts)
                        .filter(Objects::nonNull)
                        .map(fact -> Map.entry(fact.name(), fact))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
