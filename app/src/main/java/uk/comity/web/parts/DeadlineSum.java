package uk.comity.web.parts;

import java.time.LocalDate;
import java.util.List;

/**
 * How a due date was worked out.
 *
 * @param start the day from which the time runs, and why from there
 * @param counted "5 working days"
 * @param skipped days not counted, each with why
 * @param pauses times in which the clock stood still
 * @param due the last day
 */
public record DeadlineSum(
        LocalDate start,
        String startsBecause,
        String counted,
        List<Skipped> skipped,
        List<Pause> pauses,
        LocalDate due,
        List<Link> clauses) {

    /** A day, or the days from the first to the last, that do not count, and why. */
    public record Skipped(LocalDate first, LocalDate last, String why) {
        public Skipped {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("Days left out of a sum end before they begin");
            }
        }

        public static Skipped day(LocalDate day, String why) {
            return new Skipped(day, day, why);
        }

        public String days() {
            return span(first, last);
        }
    }

    /** A time in which the clock stood still, both days included, and why. */
    public record Pause(LocalDate first, LocalDate last, String why) {
        public String days() {
            return span(first, last);
        }
    }

    public DeadlineSum {
        Must.say(counted, "count for a deadline");
        skipped = List.copyOf(skipped);
        pauses = List.copyOf(pauses);
        clauses = List.copyOf(clauses);
    }

    private static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? Spoken.day(first) : Spoken.day(first) + " to " + Spoken.day(last);
    }
}
