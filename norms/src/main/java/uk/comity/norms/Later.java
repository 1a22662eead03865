package uk.comity.norms;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** A list that is read when somebody first looks at it. */
final class Later<T> extends AbstractList<T> {

    private final Memo<List<T>> list;

    Later(Supplier<List<T>> reading) {
        this.list = new Memo<>(() -> List.copyOf(reading.get()));
    }

    /** A copy that never changes; one that is still to be read is such a copy already. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof Later<T> ? list : List.copyOf(list);
    }

    @Override
    public T get(int index) {
        return list.get().get(index);
    }

    @Override
    public int size() {
        return list.get().size();
    }
}
