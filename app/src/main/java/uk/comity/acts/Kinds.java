package uk.comity.acts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every kind of matter that this program knows, in the order of the menus. */
public final class Kinds {

    private static final Map<String, Class<? extends Entry>> DESK = Map.of(
            "desk.refused/1", DeskEntry.Refused.class,
            "desk.held/1", DeskEntry.Held.class,
            "desk.referred/1", DeskEntry.Referred.class);

    private final List<Kind<?, ?>> all;
    private final Map<String, Class<? extends Entry>> entryTypes;

    public Kinds(Collection<? extends Kind<?, ?>> all) {
        this.all = List.copyOf(all);
        var types = new HashMap<>(DESK);
        for (var kind : this.all) {
            kind.entryTypes().forEach((name, type) -> {
                if (types.put(name, type) != null) {
                    throw new IllegalStateException("two entry types are called " + name);
                }
            });
        }
        this.entryTypes = Map.copyOf(types);
    }

    public List<Kind<?, ?>> all() {
        return all;
    }

    public Optional<Kind<?, ?>> find(String name) {
        for (var kind : all) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Every entry type by its name, sorted: the names are for ever. */
    public Map<String, Class<? extends Entry>> entryTypes() {
        return new TreeMap<>(entryTypes);
    }

    Optional<Class<? extends Entry>> findEntryType(String name) {
        return Optional.ofNullable(entryTypes.get(name));
    }
}
