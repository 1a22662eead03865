package uk.comity.norms;

import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a situation by name, never changed once given out. Those that the norms on the act read lie in their slots
 * from the start, so that the engine has nothing to look up.
 */
final class FactMap extends AbstractMap<String, Fact> {

    private final Docket docket;
    private final Known known;
    private Map<String, Fact> others = Map.of();
    /** Of the slots those that were filled although nobody told their facts. */
    private BitSet untold = Layout.NOTHING;

    private int size;

    /**
     * @param docket the norms that will read them
     * @param day of the act
     */
    FactMap(Docket docket, LocalDate day) {
        this.docket = docket;
        this.known = new Known(docket.slots(), day);
    }

    static FactMap copyOf(Map<String, Fact> facts, LocalDate day) {
        if (facts instanceof FactMap map && map.known.day.equals(day)) {
            return map;
        }
        var copy = new FactMap(Docket.NOTHING, day);
        facts.forEach((name, fact) -> {
            if (!name.equals(fact.name())) {
                throw new IllegalArgumentException("The fact " + fact.name() + " is not called " + name + ".");
            }
            copy.add(fact);
        });
        return copy;
    }

    /** Every situation holds its facts so. */
    static FactMap of(Situation situation) {
        return (FactMap) situation.facts();
    }

    /** Only while the map is being made. */
    void add(Fact fact) {
        var slots = docket.layout.slots(fact.name());
        if (slots.length > 0) {
            size += known.fact(slots[0]) == null ? 1 : 0;
            docket.layout.put(known, slots, fact);
            return;
        }
        if (others.isEmpty()) {
            others = new LinkedHashMap<>();
        }
        size += others.put(fact.name(), fact) == null ? 1 : 0;
    }

    /** No more facts come: works out those that follow. */
    void finish() {
        untold = docket.layout.untold(known);
        docket.complete(known, name -> Optional.ofNullable(get(name)));
    }

    /** The facts in the slots of these norms, defined ones among them; null if they were not laid out for them. */
    @Nullable
    Known laidOutFor(Docket norms) {
        return norms == docket ? known : null;
    }

    @Override
    public @Nullable Fact get(@Nullable Object name) {
        if (!(name instanceof String text)) {
            return null;
        }
        var told = docket.layout.told(known, text, untold);
        return told == null ? others.get(text) : told;
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
                return Stream.concat(docket.layout.told(known, untold), others.values().stream())
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
