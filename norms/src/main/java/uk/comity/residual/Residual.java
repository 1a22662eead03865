package uk.comity.residual;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.comity.norms.FactValue;

/**
 * A condition over facts, read in a closed world: a fact that nobody tells fails every test. A closed family, so that it can
 * be turned into the language of a database.
 */
public sealed interface Residual {

    /** Holds whatever is told. */
    static Residual always() {
        return new All(List.of());
    }

    /** Holds in no case. */
    static Residual never() {
        return new Any(List.of());
    }

    /** All of them hold. */
    record All(List<Residual> of) implements Residual {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one holds. */
    record Any(List<Residual> of) implements Residual {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** It does not hold. */
    record Not(Residual of) implements Residual {}

    /** A test of one fact. */
    sealed interface Test extends Residual {

        String fact();

        /** Whether a value that is told passes. */
        default boolean passes(FactValue value) {
            return switch (this) {
                case Known _ -> true;
                case Holds _ -> value.equals(FactValue.of(true));
                case Fails _ -> value.equals(FactValue.of(false));
                case IsOneOf(var _, var words) -> value instanceof FactValue.Term(var word) && words.contains(word);
                case AtLeast(var _, var least) -> value instanceof FactValue.Count(var number) && number >= least;
                case OnOrAfter(var _, var first) -> value instanceof FactValue.Day(var day) && !day.isBefore(first);
            };
        }
    }

    /** Somebody told it. */
    record Known(String fact) implements Test {}

    /** It is told, and a yes. */
    record Holds(String fact) implements Test {}

    /** It is told, and a no. */
    record Fails(String fact) implements Test {}

    /** It is told, and one of these words. */
    record IsOneOf(String fact, List<String> words) implements Test {
        public IsOneOf {
            words = List.copyOf(words);
        }
    }

    /** It is told, and this number or more. */
    record AtLeast(String fact, long number) implements Test {}

    /** It is told, and this day or a later one. */
    record OnOrAfter(String fact, LocalDate day) implements Test {}

    /**
     * Whether it holds.
     *
     * @param told the value of each fact; empty where nobody tells it
     */
    default boolean of(Function<String, Optional<FactValue>> told) {
        return switch (this) {
            case All(var of) -> of.stream().allMatch(part -> part.of(told));
            case Any(var of) -> of.stream().anyMatch(part -> part.of(told));
            case Not(var of) -> !of.of(told);
            case Test test -> told.apply(test.fact()).filter(test::passes).isPresent();
        };
    }

    /** How many tests it has: a measure of its size. */
    default int tests() {
        return switch (this) {
            case All(var of) -> of.stream().mapToInt(Residual::tests).sum();
            case Any(var of) -> of.stream().mapToInt(Residual::tests).sum();
            case Not(var of) -> of.tests();
            case Test _ -> 1;
        };
    }
}
