package uk.comity.norms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A situation and the answer that the pack's author expects of it.
 *
 * @param sentence its name
 * @param read in which way doubts are read, by name, where not as the pack states
 * @param expected what must come out
 */
public record Example(
        String sentence, Situation situation, Map<String, Doubt.Read> read, Expected expected, Place place) {

    public Example {
        read = Map.copyOf(read);
    }

    /** The five answers by name. */
    public enum Outcome {
        PERMITTED,
        REFUSED,
        HELD,
        REFERRED,
        SILENT
    }

    /**
     * What must come out. An empty Optional is not looked at.
     *
     * @param because id of the decisive norm
     * @param clauses clauses that must be cited by the decisive norm, or by norms that apply and give the same answer
     * @param needs names of exactly the facts that are wanting
     * @param to exactly the roles of the ladder's first rung
     * @param goesAlong per effect, exactly the norms that go along with the answer
     * @param due the day on which the one duty in {@code owes} falls due
     * @param at the time of day at which the act is done, where that moves the day
     */
    public record Expected(
            Outcome outcome,
            Optional<String> because,
            List<String> clauses,
            Optional<List<String>> needs,
            Optional<List<String>> to,
            List<GoesAlong> goesAlong,
            Optional<LocalDate> due,
            Optional<LocalTime> at) {
        public Expected {
            clauses = List.copyOf(clauses);
            goesAlong = List.copyOf(goesAlong);
        }
    }

    /**
     * @param kind which effects
     * @param norms ids of the norms
     */
    public record GoesAlong(Kind kind, List<String> norms) {
        public GoesAlong {
            norms = List.copyOf(norms);
        }
    }

    /** The effects that go along with an answer, by the key that an example uses. */
    public enum Kind {
        OWES,
        TELLS,
        WALLS,
        RECORDS,
        ADVISES
    }
}
