package uk.comity.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What must be so for a norm to apply: a closed set, so that the trace reads well and the analysis is exact. */
public sealed interface Condition {

    /** A yes-or-no fact, primitive or defined, is true. */
    record Holds(String fact) implements Condition {}

    /** All of them hold; so an empty list always holds. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one holds. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** None holds. */
    record None(List<Condition> of) implements Condition {
        public None {
            of = List.copyOf(of);
        }
    }

    /** The term is one of these words. */
    record IsOneOf(String fact, List<String> words) implements Condition {
        public IsOneOf {
            words = List.copyOf(words);
        }
    }

    /** The count is this or more. */
    record AtLeast(String fact, long number) implements Condition {}

    /** The day is earlier than this date. */
    record Before(String fact, LocalDate date) implements Condition {}

    /** The day is this date or later. */
    record OnOrAfter(String fact, LocalDate date) implements Condition {}

    /**
     * The act's day is no more than so many days after the fact's day: the last day on which it holds is that day plus
     * the number, and it holds too while that day is still to come.
     */
    record Within(String fact, int days) implements Condition {}

    /**
     * Whether this condition over one fact holds of a value of that.
     *
     * @param day of the act
     * @throws IllegalArgumentException where it is over several
     */
    default boolean holds(FactValue value, LocalDate day) {
        return switch (this) {
            case Holds _ -> value instanceof FactValue.Truth(var truth) && truth;
            case IsOneOf(var _, var words) -> value instanceof FactValue.Term(var word) && words.contains(word);
            case AtLeast(var _, var least) -> value instanceof FactValue.Count(var number) && number >= least;
            case Before(var _, var date) -> value instanceof FactValue.Day(var of) && of.isBefore(date);
            case OnOrAfter(var _, var date) -> value instanceof FactValue.Day(var of) && !of.isBefore(date);
            case Within(var _, var days) -> value instanceof FactValue.Day(var of) && !day.isAfter(of.plusDays(days));
            case All _, Any _, None _ -> throw new IllegalArgumentException("not over one fact: " + this);
        };
    }

    /** The names of the facts that it reads, in reading order, a name as often as it is read. */
    default Stream<String> facts() {
        return switch (this) {
            case Holds(var fact) -> Stream.of(fact);
            case All(var of) -> of.stream().flatMap(Condition::facts);
            case Any(var of) -> of.stream().flatMap(Condition::facts);
            case None(var of) -> of.stream().flatMap(Condition::facts);
            case IsOneOf(var fact, var _) -> Stream.of(fact);
            case AtLeast(var fact, var _) -> Stream.of(fact);
            case Before(var fact, var _) -> Stream.of(fact);
            case OnOrAfter(var fact, var _) -> Stream.of(fact);
            case Within(var fact, var _) -> Stream.of(fact);
        };
    }
}
