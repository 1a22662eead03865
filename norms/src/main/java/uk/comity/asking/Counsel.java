package uk.comity.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person is told of a verdict: plain values, in the council's own titles.
 *
 * @param answer permitted, refused, held, referred or silent
 * @param because the norm that settles it, or the first that holds it up
 * @param needs what is wanting, where it is held
 * @param mayDecide who may decide otherwise
 * @param instead what one can do instead
 * @param ladder who decides, and in what order
 * @param duties what it sets off, with the dates worked out
 * @param tells who is told
 * @param others walls, registers, advice and every further norm that applied
 */
public record Counsel(
        String answer,
        Optional<Line> because,
        List<Need> needs,
        List<String> mayDecide,
        Optional<String> instead,
        List<Rung> ladder,
        List<Owed> duties,
        List<Told> tells,
        List<Line> others) {

    public Counsel {
        needs = List.copyOf(needs);
        mayDecide = List.copyOf(mayDecide);
        ladder = List.copyOf(ladder);
        duties = List.copyOf(duties);
        tells = List.copyOf(tells);
        others = List.copyOf(others);
    }

    /**
     * One norm.
     *
     * @param pack key of the pack that holds it
     * @param clauses that it rests on; empty where a local setting fills a gap
     * @param gist in our own words
     * @param effect permit, refuse, hold, refer, wall, record or advise
     * @param detail what a wall or a record names; else blank
     */
    public record Line(String pack, String norm, List<String> clauses, String gist, String effect, String detail) {
        public Line {
            clauses = List.copyOf(clauses);
        }
    }

    /** One thing that is wanting. */
    public record Need(String fact, String sentence, Line because) {}

    /**
     * A step of the ladder.
     *
     * @param says decides or discusses
     * @param within in words, where there is a time
     */
    public record Rung(List<String> to, List<String> consulting, String says, Optional<String> within) {
        public Rung {
            to = List.copyOf(to);
            consulting = List.copyOf(consulting);
        }
    }

    /**
     * Something that somebody owes then.
     *
     * @param to what is to be done
     * @param within in words, where there is a time
     * @param due the last day, counted from the day of the act
     * @param sum how the day was worked out, in sentences
     * @param local whether the time is the council's own choice: its meaning
     * @param because the norm
     */
    public record Owed(
            String holder,
            String claimant,
            String to,
            Optional<String> within,
            Optional<LocalDate> due,
            List<String> sum,
            Optional<String> local,
            Line because) {
        public Owed {
            sum = List.copyOf(sum);
        }
    }

    /**
     * Somebody who is told.
     *
     * @param when before, with or after
     */
    public record Told(List<String> who, String when, Line because) {
        public Told {
            who = List.copyOf(who);
        }
    }
}
