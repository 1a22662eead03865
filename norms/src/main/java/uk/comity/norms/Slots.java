package uk.comity.norms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers under which the norms on one act read their facts, given out as the norms are made ready. */
final class Slots {

    /** A defined fact: where it goes, when it is true, and what the trace then shows. */
    record Definition(int slot, Check means, Fact whenTrue, Fact whenFalse, DefinedFact fact) {}

    private final Map<String, SettingValue> settings;
    private final List<String> names = new ArrayList<>();
    /** By slot; null where the fact is a primitive one. */
    private final List<@Nullable Definition> definitions = new ArrayList<>();
    /** By slot: what counts as known of a primitive fact while nobody tells it; null where nothing does. */
    private final List<@Nullable Fact> presumptions = new ArrayList<>();

    private final List<Elapsed> elapsed = new ArrayList<>();
    private final List<Definition> inOrder = new ArrayList<>();
    /** Of primitive facts that mean the same to both packs. */
    private final Map<String, Integer> shared = new HashMap<>();
    /** As each pack means a fact, by the key of the pack. */
    private final Map<String, Map<String, Integer>> meant = new HashMap<>();

    /**
     * @param settings in force here, by name
     */
    Slots(Map<String, SettingValue> settings) {
        this.settings = settings;
    }

    /**
     * Defined facts of two packs may share a name and are kept apart; primitive ones are the same. One that a pack presumes
     * is presumed for its own norms only: a council cannot presume its way past the law.
     */
    int of(Pack pack, String name) {
        var mine = meant.computeIfAbsent(pack.key(), _ -> new HashMap<>());
        var known = mine.get(name);
        if (known == null) {
            known = find(pack, name);
            mine.put(name, known);
        }
        return known;
    }

    private int find(Pack pack, String name) {
        var defined = pack.findDefinedFact(name);
        var presumed = pack.own().findPresumption(name);
        var known = shared.get(name);
        if (defined.isPresent()) {
            return define(pack, defined.get());
        }
        if (presumed.isPresent()) {
            return add(
                    pack,
                    name,
                    new Fact(name, presumed.get().as(), presumed.get().source()));
        }
        if (known == null) {
            known = add(pack, name, null);
            shared.put(name, known);
        }
        return known;
    }

    private int define(Pack pack, DefinedFact fact) {
        var means = Check.of(fact.means(), part -> of(pack, part));
        var slot = add(pack, fact.name(), null);
        var source = source(fact);
        var definition = new Definition(
                slot,
                means,
                new Fact(fact.name(), FactValue.of(true), source),
                new Fact(fact.name(), FactValue.of(false), source),
                fact);
        definitions.set(slot, definition);
        inOrder.add(definition);
        return slot;
    }

    private static String source(DefinedFact fact) {
        var parts = String.join(", ", fact.means().facts().distinct().toList());
        var clauses = fact.clauses().isEmpty() ? "" : " by clause " + String.join(", ", fact.clauses());
        return "defined" + clauses + " from " + parts;
    }

    private int add(Pack pack, String name, @Nullable Fact presumed) {
        var slot = names.size();
        names.add(name);
        definitions.add(null);
        presumptions.add(presumed);
        pack.own()
                .findFact(name)
                .flatMap(OwnWords.OwnFact::passed)
                .ifPresent(passed -> elapsed.add(new Elapsed(slot, name, passed.reckoned(settings))));
        return slot;
    }

    /** Adds a slot, and those for which it stands, to what a norm reads. */
    void read(int slot, Pack pack, Set<Integer> reads) {
        var definition = definitions.get(slot);
        if (reads.add(slot) && definition != null) {
            definition.fact().means().facts().forEach(part -> read(of(pack, part), pack, reads));
        }
    }

    int count() {
        return names.size();
    }

    String name(int slot) {
        return names.get(slot);
    }

    /** What a defined fact means; null where the fact is a primitive one. */
    @Nullable
    Definition definition(int slot) {
        return definitions.get(slot);
    }

    /** The defined facts, each after what it stands on. */
    List<Definition> definitions() {
        return inOrder;
    }

    /** By slot: what counts as known while nobody tells it; null where nothing does. */
    List<@Nullable Fact> presumptions() {
        return presumptions;
    }

    /** Where the passing of time makes a fact known. */
    List<Elapsed> elapsed() {
        return elapsed;
    }
}
