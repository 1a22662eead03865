package uk.comity.norms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One way to see something, and what came of it in one judgement. A refusal on one way leaves the others open, so all are
 * tried and all are told.
 *
 * @param steps what each norm said that is part of this way, in the order of the packs; empty where none is
 */
public record Route(Way way, Said said, List<Step> steps) {

    public Route {
        steps = List.copyOf(steps);
    }

    /** The ways, in the order that serves a member best: what is open to all comes first, what must be argued for last. */
    public enum Way {
        /** What is open to everybody. */
        PUBLIC("open to the public"),
        /** What an Act or Regulations open to members. */
        STATUTE("opened to members by law"),
        /** Of a member of the body whose business it is. */
        MEMBERSHIP("your own seat on the body"),
        /** Of a member of a scrutiny committee. */
        SCRUTINY("your seat on scrutiny"),
        /** What the council's own protocol opens. */
        PROTOCOL("the protocol's own rules"),
        /** What somebody must need for the duties of a member. */
        NEED_TO_KNOW("your need to know");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        /** What people read. */
        public String title() {
            return title;
        }

        /** The word for it in a pack. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The way of this word; empty for any other word. */
        public static Optional<Way> find(String word) {
            return Arrays.stream(values())
                    .filter(way -> way.word().equals(word))
                    .findFirst();
        }

        /** Every word. */
        public static List<String> words() {
            return Arrays.stream(values()).map(Way::word).toList();
        }
    }

    /** What a norm, or a whole way, said; the best comes first. */
    public enum Said {
        /** It lets the person see it. */
        OPENS,
        /** An office decides. */
        GOES_TO_AN_OFFICE,
        /** Something is wanting first. */
        WAITS,
        /** It stands in the way. */
        BARS,
        /** It would let the person see it, had not another norm gone before it. */
        OVERRULED,
        /** Its conditions do not hold. */
        DOES_NOT_REACH,
        /** No norm is part of this way. */
        NOTHING
    }

    /**
     * What one norm said.
     *
     * @param defeatedBy what went before it, where it was overruled
     * @param because the facts on which that turns: those that hold, or those that keep it from reaching this case
     * @param missing names of facts that nobody has given
     */
    public record Step(
            String pack,
            String norm,
            List<String> clauses,
            String gist,
            Said said,
            Optional<String> defeatedBy,
            List<Fact> because,
            List<String> missing) {
        public Step {
            clauses = List.copyOf(clauses);
            because = List.copyOf(because);
            missing = List.copyOf(missing);
        }
    }
}
