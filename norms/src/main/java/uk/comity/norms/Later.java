package uk.comity.norms;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A list that is read when somebody first looks at it. Two who look at once may both read it: they read the same. */
final class Later<T> extends AbstractList<T> {

    private final AtomicReference<Optional<Supplier<List<T>>>> reading;
    private final AtomicReference<List<T>> read = new AtomicReference<>(List.of());

    Later(Supplier<List<T>> reading) {
        this.reading = new AtomicReference<>(Optional.of(reading));
    }

    /** A copy that never changes; one that is still to be read is such a copy already. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof Later<T> ? list : List.copyOf(list);
    }

    private List<T> list() {
        reading.get().ifPresent(source -> {
            read.set(List.copyOf(source.get()));
            reading.set(Optional.empty());
        });
        return read.get();
    }

    @Override
    public T get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
