package uk.comity.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Copies with one thing changed; order is kept. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T item) {
        var all = new ArrayList<>(list);
        all.add(item);
        return List.copyOf(all);
    }

    static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> how) {
        return list.stream()
                .map(item -> which.test(item) ? how.apply(item) : item)
                .toList();
    }

    static <K, V> SequencedMap<K, V> with(Map<K, V> map, K key, V value) {
        var all = new LinkedHashMap<>(map);
        all.put(key, value);
        return Collections.unmodifiableSequencedMap(all);
    }

    static <K, T> SequencedMap<K, List<T>> withItem(Map<K, List<T>> map, K key, T item) {
        return with(map, key, plus(map.getOrDefault(key, List.of()), item));
    }

    static <K, V> SequencedMap<K, V> without(Map<K, V> map, K key) {
        var all = new LinkedHashMap<>(map);
        all.remove(key);
        return Collections.unmodifiableSequencedMap(all);
    }
}
