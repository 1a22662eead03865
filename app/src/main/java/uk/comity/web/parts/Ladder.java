package uk.comity.web.parts;

import java.util.List;

/** Who decides, and who decides next where that is disputed. {@code expected} and {@code theySee} may be empty. */
public record Ladder(List<Rung> rungs, String expected, String theySee) {

    /** An office that decides, and those whom it hears before. */
    public record Rung(String office, List<String> consults) {
        public Rung {
            Must.say(office, "office for a ladder");
            consults = List.copyOf(consults);
        }
    }

    public Ladder {
        rungs = List.copyOf(rungs);
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("A ladder needs somebody who decides");
        }
    }

    /** "First", then "If that is disputed", then "If it is still disputed". */
    public static String turn(int index) {
        return switch (index) {
            case 0 -> "First";
            case 1 -> "If that is disputed";
            default -> "If it is still disputed";
        };
    }
}
