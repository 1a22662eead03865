package uk.comity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was worked out for the last few keys that were asked for. Safe to share between threads. */
final class Kept<K, V> {

    private final Map<K, V> values;

    /** Keeps the values of so many keys; the one that was not asked for longest goes first. */
    Kept(int most) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of a key. Two who ask at once may both work it out; nobody waits for another's key. */
    V get(K key, Function<K, V> work) {
        synchronized (values) {
            var known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        var made = work.apply(key);
        synchronized (values) {
            var first = values.putIfAbsent(key, made);
            return first == null ? made : first;
        }
    }
}
