package uk.comity.norms;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A value that is worked out when somebody first wants it. Two who want it at once may both work it out: they find the same. */
final class Memo<T> {

    private final AtomicReference<Optional<Supplier<T>>> working;
    private final AtomicReference<Optional<T>> value = new AtomicReference<>(Optional.empty());

    Memo(Supplier<T> working) {
        this.working = new AtomicReference<>(Optional.of(working));
    }

    /** The value, if somebody has wanted it already. */
    Optional<T> known() {
        return value.get();
    }

    T get() {
        working.get().ifPresent(source -> {
            value.set(Optional.of(source.get()));
            working.set(Optional.empty());
        });
        return value.get().orElseThrow();
    }
}
