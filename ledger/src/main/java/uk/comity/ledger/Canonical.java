package uk.comity.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value with exactly one spelling: JSON as RFC 8785 (JCS) writes it, with texts, whole numbers, truth values,
 * sequences and named fields only. There is no null and no fraction, so that no two writers can disagree.
 */
public sealed interface Canonical {

    /** The largest whole number, and with a minus sign the smallest: beyond it JSON readers may differ (RFC 7493). */
    long LARGEST = (1L << 53) - 1;

    /** How many sequences and fields may stand inside one another. */
    int DEEPEST = 64;

    /** A text of well-formed Unicode. */
    record Text(String value) implements Canonical {

        /** @throws IllegalArgumentException if half of a surrogate pair stands alone in it */
        public Text {
            if (Encoded.hasLoneSurrogate(value)) {
                throw new IllegalArgumentException("A text cannot hold half of a surrogate pair.");
            }
        }
    }

    /** A whole number. */
    record Whole(long value) implements Canonical {

        /** @throws IllegalArgumentException if it is larger than {@link #LARGEST} or smaller than its negative */
        public Whole {
            if (value > LARGEST || value < -LARGEST) {
                throw new IllegalArgumentException("A whole number lies between -(2^53 - 1) and 2^53 - 1.");
            }
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Canonical {}

    /** Values in an order that matters. */
    record Sequence(List<Canonical> items) implements Canonical {
        public Sequence {
            items = List.copyOf(items);
        }

        /** The sequence of these texts. */
        public static Sequence ofTexts(List<String> texts) {
            return new Sequence(texts.stream().<Canonical>map(Text::new).toList());
        }
    }

    /** Values by name, always sorted by the UTF-16 units of their names, as RFC 8785 section 3.2.3 wants it. */
    record Fields(SortedMap<String, Canonical> values) implements Canonical {

        /** No fields yet. */
        public static final Fields NONE = new Fields(Collections.emptySortedMap());

        /** @throws IllegalArgumentException if half of a surrogate pair stands alone in a name */
        public Fields {
            // A comparator of the caller's must not decide the order: the natural one is that of UTF-16 units.
            var sorted = new TreeMap<String, Canonical>();
            sorted.putAll((Map<String, Canonical>) values);
            sorted.keySet().forEach(Text::new);
            values = Collections.unmodifiableSortedMap(sorted);
        }

        /** These fields and one more, or another value for one of them. */
        public Fields with(String name, Canonical value) {
            var more = new TreeMap<>(values);
            more.put(name, value);
            return new Fields(more);
        }

        /** These fields and a text. */
        public Fields with(String name, String text) {
            return with(name, new Text(text));
        }

        /** These fields and a whole number. */
        public Fields with(String name, long whole) {
            return with(name, new Whole(whole));
        }

        /** The value of this name, if there is one. */
        public Optional<Canonical> find(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /** The value of this name, if it is a text. */
        public Optional<String> findText(String name) {
            return find(name)
                    .flatMap(value -> value instanceof Text(String text) ? Optional.of(text) : Optional.empty());
        }

        /** The value of this name, if it is a whole number. */
        public Optional<Long> findWhole(String name) {
            return find(name)
                    .flatMap(value -> value instanceof Whole(long whole) ? Optional.of(whole) : Optional.empty());
        }
    }

    /** The canonical text: one line, no spaces between values. */
    default String text() {
        var out = new StringBuilder();
        CanonicalWriter.write(this, out, 0);
        return out.toString();
    }

    /** The canonical text in UTF-8. */
    default byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a canonical text; a text that says the same in another spelling is refused, with the place. */
    static Reading<Canonical> read(String text) {
        return CanonicalReader.read(text);
    }

    /** Reads canonical bytes, which must be well-formed UTF-8. */
    static Reading<Canonical> read(byte[] utf8) {
        return CanonicalReader.read(utf8);
    }
}
