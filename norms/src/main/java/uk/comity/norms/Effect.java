package uk.comity.norms;

import java.util.List;
import java.util.Optional;

/** What a norm does when its conditions hold: a closed set. The first four decide; the others go along. */
public sealed interface Effect {

    /** The act may go on. */
    record Permit() implements Effect {}

    /**
     * The act may not go on.
     *
     * @param mayDecide roles that may decide otherwise
     * @param instead what the person can do instead, in plain English
     */
    record Refuse(List<String> mayDecide, Optional<String> instead) implements Effect {
        public Refuse {
            mayDecide = List.copyOf(mayDecide);
        }
    }

    /** The act waits until each of these facts holds. */
    record Hold(List<String> until) implements Effect {
        public Hold {
            until = List.copyOf(until);
        }
    }

    /** An office decides. */
    record Refer(Ladder ladder) implements Effect {}

    /** Somebody owes something. */
    record Owe(Duty duty) implements Effect {}

    /**
     * Somebody must be told.
     *
     * @param who role names
     */
    record Tell(List<String> who, When when) implements Effect {
        public Tell {
            who = List.copyOf(who);
        }

        /** When they are told, as to the act. */
        public enum When {
            BEFORE,
            WITH,
            AFTER
        }
    }

    /** Only these roles may know. */
    record Wall(List<String> who) implements Effect {
        public Wall {
            who = List.copyOf(who);
        }
    }

    /** A register must hold it. */
    record RecordIn(String register) implements Effect {}

    /** Guidance, shown where the person is about to act. It never decides. */
    record Advise() implements Effect {}

    /** Whether this effect takes part in the answer. */
    default boolean decides() {
        return switch (this) {
            case Permit _, Refuse _, Hold _, Refer _ -> true;
            case Owe _, Tell _, Wall _, RecordIn _, Advise _ -> false;
        };
    }

    /** The key that gives a norm this effect in a pack. */
    default String word() {
        return switch (this) {
            case Permit _ -> "permit";
            case Refuse _ -> "refuse";
            case Hold _ -> "hold";
            case Refer _ -> "refer";
            case Owe _ -> "owe";
            case Tell _ -> "tell";
            case Wall _ -> "wall";
            case RecordIn _ -> "record";
            case Advise _ -> "advise";
        };
    }
}
