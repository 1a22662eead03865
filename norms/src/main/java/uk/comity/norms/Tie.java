package uk.comity.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What ties facts together by the meaning of the words, or by an Act, in every council alike: a director is an officer,
 * and no officer is a member. Never a council's policy, which belongs into its pack. A closed set, so that whoever asks
 * questions and whoever analyses a pack can tell which answers cannot all be so.
 */
public sealed interface Tie {

    /** Why it is so, in a sentence that people read, with the Act where one says it. */
    String because();

    /** Where the first is so, all the others are. */
    record Implies(Said when, List<Said> then, String because) implements Tie {
        public Implies {
            then = List.copyOf(then);
        }
    }

    /** At most one of them is so. */
    record Excludes(List<Said> of, String because) implements Tie {
        public Excludes {
            of = List.copyOf(of);
        }
    }

    /** One of them is so, and only one. */
    record ExactlyOne(List<Said> of, String because) implements Tie {
        public ExactlyOne {
            of = List.copyOf(of);
        }
    }

    /** What is said of one fact: that it has a value, or that it has not. */
    sealed interface Said {

        /** The fact's name. */
        String fact();

        /** The opposite. */
        Said not();

        /** The fact has this value. */
        record Is(String fact, FactValue value) implements Said {
            @Override
            public Said not() {
                return value instanceof FactValue.Truth(var holds)
                        ? new Is(fact, FactValue.of(!holds))
                        : new IsNot(fact, value);
            }
        }

        /** The fact has another value than this. */
        record IsNot(String fact, FactValue value) implements Said {
            @Override
            public Said not() {
                return new Is(fact, value);
            }
        }
    }

    /** A yes-or-no fact is true. */
    static Said yes(String fact) {
        return new Said.Is(fact, FactValue.of(true));
    }

    /** A yes-or-no fact is false. */
    static Said no(String fact) {
        return new Said.Is(fact, FactValue.of(false));
    }

    /** The term is this word. */
    static Said is(String fact, String word) {
        return new Said.Is(fact, FactValue.of(word));
    }

    /** Whoever or whatever is the first is all the others too: yes-or-no facts. */
    static Tie implies(String because, String when, String... then) {
        return new Implies(yes(when), Stream.of(then).map(Tie::yes).toList(), because);
    }

    /** At most one of these yes-or-no facts is true. */
    static Tie excludes(String because, String... facts) {
        return new Excludes(Stream.of(facts).map(Tie::yes).toList(), because);
    }

    /** Everything that is said in it, in reading order. */
    default Stream<Said> said() {
        return switch (this) {
            case Implies(var when, var then, var _) -> Stream.concat(Stream.of(when), then.stream());
            case Excludes(var of, var _) -> of.stream();
            case ExactlyOne(var of, var _) -> of.stream();
        };
    }

    /** The same as sets of statements: those of one set can never all be so. */
    default List<List<Said>> never() {
        return switch (this) {
            case Implies(var when, var then, var _) ->
                then.stream().map(said -> List.of(when, said.not())).toList();
            case Excludes(var of, var _) -> pairs(of);
            case ExactlyOne(var of, var _) -> {
                var never = new ArrayList<>(pairs(of));
                never.add(of.stream().map(Said::not).toList());
                yield List.copyOf(never);
            }
        };
    }

    private static List<List<Said>> pairs(List<Said> of) {
        var pairs = new ArrayList<List<Said>>();
        for (var second = 1; second < of.size(); second++) {
            for (var first = 0; first < second; first++) {
                pairs.add(List.of(of.get(first), of.get(second)));
            }
        }
        return pairs;
    }
}
