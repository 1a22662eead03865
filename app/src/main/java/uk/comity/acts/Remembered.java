package uk.comity.acts;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/**
 * A value that follows from everything entered in folios of one kind, kept in memory and brought up to date when it is asked
 * for. One for each council; any thread may ask.
 *
 * <p>A transaction that asked and was rolled back may leave its own leaf behind here, whose index then belongs to another
 * act. So what is kept counts only if the leaf that it ends with is still the same act.
 *
 * @param <T> the value
 */
public final class Remembered<T> {

    private final String kind;
    private final T blank;
    private final BiFunction<T, Entered, T> fold;
    private final AtomicReference<Kept<T>> kept;

    private record Kept<T>(Optional<Folios.Mark> upTo, T value) {}

    public Remembered(String kind, T blank, BiFunction<T, Entered, T> fold) {
        this.kind = kind;
        this.blank = blank;
        this.fold = fold;
        this.kept = new AtomicReference<>(new Kept<>(Optional.empty(), blank));
    }

    /** The value with everything that these folios hold. */
    public T at(Folios folios) {
        var now = kept.get();
        var last = folios.findLast(kind);
        if (now.upTo().equals(last)) {
            return now.value();
        }
        var stillThere = now.upTo().filter(folios::holds).isPresent();
        var value = stillThere ? now.value() : blank;
        var after = stillThere ? now.upTo().orElseThrow().index() : -1;
        var upTo = stillThere ? now.upTo() : Optional.<Folios.Mark>empty();
        for (var entered : folios.listKind(kind, after)) {
            value = fold.apply(value, entered);
            // What was folded counts, not what was last a moment ago: another act may have come in between.
            upTo = Optional.of(new Folios.Mark(entered.index(), entered.actId()));
        }
        kept.set(new Kept<>(upTo, value));
        return value;
    }
}
