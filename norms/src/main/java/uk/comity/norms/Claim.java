package uk.comity.norms;

import java.util.List;
import java.util.stream.Stream;

/** What may be so of a case: the questions that an analysis puts to a rulebook. A closed set, so that the search is exact. */
public sealed interface Claim {

    /**
     * The norm is in force, its conditions hold, and none of its exceptions.
     *
     * @param norm id in the council's pack
     */
    record Applies(String norm) implements Claim {}

    /** The norm applies, and nothing goes before it. */
    record Stands(String norm) implements Claim {}

    /** The answer is this one, with every fact known. */
    record Answers(Example.Outcome outcome) implements Claim {}

    /** The condition holds, over facts of the vocabulary or defined ones of the council's pack. */
    record Holds(Condition condition) implements Claim {}

    /** It is not so. */
    record Not(Claim claim) implements Claim {}

    /** All of them are so. */
    record All(List<Claim> of) implements Claim {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one of them is so. */
    record Any(List<Claim> of) implements Claim {
        public Any {
            of = List.copyOf(of);
        }
    }

    static Claim all(Claim... claims) {
        return new All(List.of(claims));
    }

    static Claim any(Claim... claims) {
        return new Any(List.of(claims));
    }

    static Claim yes(String fact) {
        return new Holds(new Condition.Holds(fact));
    }

    static Claim no(String fact) {
        return new Not(yes(fact));
    }

    static Claim is(String fact, String word) {
        return new Holds(new Condition.IsOneOf(fact, List.of(word)));
    }

    /** The conditions in it. */
    default Stream<Condition> conditions() {
        return switch (this) {
            case Applies _, Stands _, Answers _ -> Stream.empty();
            case Holds(var condition) -> Stream.of(condition);
            case Not(var claim) -> claim.conditions();
            case All(var of) -> of.stream().flatMap(Claim::conditions);
            case Any(var of) -> of.stream().flatMap(Claim::conditions);
        };
    }
}
