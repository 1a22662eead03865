package uk.comity.norms;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which slots the facts lie that the norms on one act read, as far as somebody has to tell them. */
final class Layout {

    private static final int[] NONE = {};
    /** Never changed. */
    static final BitSet NOTHING = new BitSet();

    /** More than one where a pack presumes the fact for its own norms. */
    private final Map<String, int[]> slots = new HashMap<>();
    /** For each slot what counts as known while nobody tells it; null where nothing does. */
    private final @Nullable Fact[] presumptions;
    /** For each slot the kind of value that belongs there. */
    private final Class<?>[] shapes;

    private final int[] presumed;
    private final List<Elapsed> elapsed;

    Layout(Slots all, Vocabulary vocabulary) {
        this.elapsed = List.copyOf(all.elapsed());
        this.presumptions = all.presumptions().toArray(Fact[]::new);
        this.presumed = IntStream.range(0, this.presumptions.length)
                .filter(slot -> this.presumptions[slot] != null)
                .toArray();
        this.shapes = new Class<?>[this.presumptions.length];
        for (var slot = 0; slot < shapes.length; slot++) {
            var name = all.name(slot);
            shapes[slot] = Check.values(vocabulary.findFact(name));
            if (all.definition(slot) == null) {
                slots.merge(name, new int[] {slot}, Layout::both);
            }
        }
    }

    private static int[] both(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();
    }

    /** Where a fact lies; nowhere if the norms do not read it. */
    int[] slots(String fact) {
        return slots.getOrDefault(fact, NONE);
    }

    /** Lays a fact into its slots; a value of another shape than the vocabulary's is the caller's bug. */
    void put(Known known, int[] slots, Fact fact) {
        for (var slot : slots) {
            if (!shapes[slot].isInstance(fact.value())) {
                throw Check.misshapen(fact);
            }
            known.put(slot, fact);
        }
    }

    /** The slots that {@link #complete} may fill, since nobody told their facts. */
    BitSet untold(Known known) {
        if (presumed.length == 0 && elapsed.isEmpty()) {
            return NOTHING;
        }
        var untold = new BitSet();
        IntStream.concat(IntStream.of(presumed), elapsed.stream().mapToInt(Elapsed::slot))
                .filter(slot -> known.fact(slot) == null)
                .forEach(untold::set);
        return untold;
    }

    /** Fills the slots of facts that nobody told, and that are presumed or follow from a day that was told. */
    void complete(Known known, Function<String, Optional<Fact>> told) {
        for (var slot : presumed) {
            if (known.fact(slot) == null) {
                known.put(slot, presumptions[slot]);
            }
        }
        elapsed.forEach(each -> each.workOut(known, told));
    }

    /** What somebody told of a fact; null where it is not known, or nobody told it. */
    @Nullable
    Fact told(Known known, String name, BitSet untold) {
        var at = slots(name);
        return at.length == 0 || untold.get(at[0]) ? null : known.fact(at[0]);
    }

    /** All that somebody told. */
    Stream<Fact> told(Known known, BitSet untold) {
        return slots.keySet().stream()
                .sorted()
                .map(name -> told(known, name, untold))
                .filter(Objects::nonNull);
    }
}
