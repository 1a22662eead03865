package uk.comity.norms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A condition made ready: fact names are slots of {@link Known}. */
sealed interface Check {

    Kleene of(Known known);

    /** Makes a condition ready, with the slot of each fact name. */
    static Check of(Condition condition, ToIntFunction<String> slot) {
        return switch (condition) {
            case Condition.Holds(var fact) -> new Holds(slot.applyAsInt(fact));
            case Condition.All(var of) -> All.of(all(of, slot));
            case Condition.Any(var of) -> Any.of(all(of, slot));
            case Condition.None(var of) -> new None(Any.of(all(of, slot)));
            case Condition.IsOneOf(var fact, var words) -> new IsOneOf(slot.applyAsInt(fact), words);
            case Condition.AtLeast(var fact, var number) -> new AtLeast(slot.applyAsInt(fact), number);
            case Condition.Before(var fact, var date) -> new Before(slot.applyAsInt(fact), date);
            case Condition.OnOrAfter(var fact, var date) -> new None(new Before(slot.applyAsInt(fact), date));
            case Condition.Within(var fact, var days) -> new Within(slot.applyAsInt(fact), days);
        };
    }

    private static Check[] all(List<Condition> conditions, ToIntFunction<String> slot) {
        return conditions.stream().map(condition -> of(condition, slot)).toArray(Check[]::new);
    }

    /** The bits of those that only ask whether a fact holds: most do, and they are all asked at once. */
    private static long[] holds(Check[] of) {
        var slots = new int[of.length];
        var count = 0;
        for (var check : of) {
            if (check instanceof Holds(var slot)) {
                slots[count++] = slot;
            }
        }
        return Known.bits(Arrays.copyOf(slots, count));
    }

    private static Check[] others(Check[] of) {
        return Arrays.stream(of).filter(check -> !(check instanceof Holds)).toArray(Check[]::new);
    }

    /** The value of a fact, or null while it is not known; a value of another shape is the caller's bug. */
    private static <T extends FactValue> @Nullable T value(Known known, int slot, Class<T> shape) {
        var fact = known.fact(slot);
        if (fact == null) {
            return null;
        }
        if (!shape.isInstance(fact.value())) {
            throw misshapen(fact);
        }
        return shape.cast(fact.value());
    }

    /** The kind of value that a fact takes. */
    static Class<? extends FactValue> values(Optional<FactType> type) {
        if (type.isEmpty()) {
            return FactValue.class;
        }
        return switch (type.get().shape()) {
            case FactType.YesNo _ -> FactValue.Truth.class;
            case FactType.OneOf _ -> FactValue.Term.class;
            case FactType.HowMany _ -> FactValue.Count.class;
            case FactType.OnDay _ -> FactValue.Day.class;
        };
    }

    static IllegalArgumentException misshapen(Fact fact) {
        return new IllegalArgumentException("The fact " + fact.name() + " cannot hold " + fact.value() + ".");
    }

    record Holds(int slot) implements Check {
        @Override
        public Kleene of(Known known) {
            return known.truth(slot);
        }
    }

    /**
     * All of them hold.
     *
     * @param holds bits of those that only ask whether a fact holds
     * @param others the rest
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; arrays are what the inner loop wants.
    record All(Check[] parts, long[] holds, Check[] others) implements Check {

        static All of(Check... parts) {
            return parts.length == 1 && parts[0] instanceof All all
                    ? all
                    : new All(parts, Check.holds(parts), Check.others(parts));
        }

        /** The bits of the first 64 facts without which it cannot hold. */
        long first() {
            return holds.length == 0 ? 0 : holds[0];
        }

        @Override
        public Kleene of(Known known) {
            var all = known.all(holds);
            for (var i = 0; i < others.length && all != Kleene.FALSE; i++) {
                all = all.and(others[i].of(known));
            }
            return all;
        }
    }

    /** At least one holds; the rest as {@link All}. */
    @SuppressWarnings("ArrayRecordComponent") // As All.
    record Any(Check[] parts, long[] holds, Check[] others) implements Check {

        static Any of(Check... parts) {
            return parts.length == 1 && parts[0] instanceof Any any
                    ? any
                    : new Any(parts, Check.holds(parts), Check.others(parts));
        }

        @Override
        public Kleene of(Known known) {
            var any = known.any(holds);
            for (var i = 0; i < others.length && any != Kleene.TRUE; i++) {
                any = any.or(others[i].of(known));
            }
            return any;
        }
    }

    record None(Check any) implements Check {
        @Override
        public Kleene of(Known known) {
            return any.of(known).not();
        }
    }

    record IsOneOf(int slot, List<String> words) implements Check {
        @Override
        public Kleene of(Known known) {
            var term = value(known, slot, FactValue.Term.class);
            return term == null ? Kleene.UNKNOWN : Kleene.of(words.contains(term.word()));
        }
    }

    record AtLeast(int slot, long least) implements Check {
        @Override
        public Kleene of(Known known) {
            var count = value(known, slot, FactValue.Count.class);
            return count == null ? Kleene.UNKNOWN : Kleene.of(count.number() >= least);
        }
    }

    record Before(int slot, LocalDate date) implements Check {
        @Override
        public Kleene of(Known known) {
            var day = value(known, slot, FactValue.Day.class);
            return day == null ? Kleene.UNKNOWN : Kleene.of(day.date().isBefore(date));
        }
    }

    /** The act's day lies between these, as {@link Known#number} has them. */
    record During(long firstDay, long lastDay) implements Check {
        @Override
        public Kleene of(Known known) {
            return Kleene.of(firstDay <= known.dayNumber && known.dayNumber <= lastDay);
        }
    }

    record Within(int slot, int days) implements Check {
        @Override
        public Kleene of(Known known) {
            var day = value(known, slot, FactValue.Day.class);
            return day == null
                    ? Kleene.UNKNOWN
                    : Kleene.of(!known.day.isAfter(day.date().plusDays(days)));
        }
    }

    /** The slots of the unknown facts on which an unknown outcome hangs, in reading order. */
    default void missing(Known known, IntConsumer slots) {
        if (of(known) != Kleene.UNKNOWN) {
            return;
        }
        switch (this) {
            case All(var parts, var _, var _) -> List.of(parts).forEach(part -> part.missing(known, slots));
            case Any(var parts, var _, var _) -> List.of(parts).forEach(part -> part.missing(known, slots));
            case None(var any) -> any.missing(known, slots);
            case Holds(var slot) -> slots.accept(slot);
            case IsOneOf(var slot, var _) -> slots.accept(slot);
            case AtLeast(var slot, var _) -> slots.accept(slot);
            case Before(var slot, var _) -> slots.accept(slot);
            case Within(var slot, var _) -> slots.accept(slot);
            case During _ -> {}
        }
    }
}
