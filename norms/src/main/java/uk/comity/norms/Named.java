package uk.comity.norms;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Parts of a pack in its order, and each by its name. */
final class Named<T> extends AbstractList<T> {

    private final List<T> parts;
    private final Map<String, T> byName = new HashMap<>();

    private Named(List<T> parts, Function<T, String> name) {
        this.parts = parts;
        // Of two with one name, which is a mistake in the pack, the first.
        parts.forEach(part -> byName.putIfAbsent(name.apply(part), part));
    }

    /**
     * @param name of a part: the same wherever the list is copied
     */
    static <T> Named<T> copyOf(List<T> parts, Function<T, String> name) {
        return parts instanceof Named<T> named ? named : new Named<>(List.copyOf(parts), name);
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public T get(int index) {
        return parts.get(index);
    }

    @Override
    public int size() {
        return parts.size();
    }
}
