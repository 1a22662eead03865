package uk.comity.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;

/**
 * What the protocol said of one act, as it is recorded and shown: plain values only, so that it reads the same for ever.
 *
 * @param answer {@code permitted}, {@code refused}, {@code held}, {@code referred} or {@code silent}
 * @param because the decisive norm; empty when silent or held for facts alone
 * @param needs what is wanting, when held
 * @param mayDecide role names that may decide otherwise, when refused
 * @param instead what to do instead, when refused
 * @param ladder the offices in their order, when referred
 * @param lines every norm that applied, was defeated or waits: the trace
 * @param duties what is owed from now on
 * @param tells who must be told
 * @param routes where the question was to see something: every way to that which was tried, the best first
 * @param pack key, version and digest of the protocol that judged, as {@code wbc 2019-05-01 sha256:...}; blank for none
 * @param engine version of the engine
 */
public record Ruling(
        String answer,
        Optional<Line> because,
        List<Need> needs,
        List<String> mayDecide,
        Optional<String> instead,
        List<DeskEntry.RungOf> ladder,
        List<Line> lines,
        List<Owed> duties,
        List<Told> tells,
        List<Tried> routes,
        String pack,
        String engine) {

    public Ruling {
        needs = List.copyOf(needs);
        mayDecide = List.copyOf(mayDecide);
        ladder = List.copyOf(ladder);
        lines = List.copyOf(lines);
        duties = List.copyOf(duties);
        tells = List.copyOf(tells);
        // Leaves that were written before ways were told have none.
        routes = routes == null ? List.of() : List.copyOf(routes);
    }

    /** A ruling that says only what the trace does; the answer's own particulars are added by the withers. */
    static Ruling of(String answer, List<Line> lines, List<Owed> duties, List<Told> tells, String pack, String engine) {
        return new Ruling(
                answer,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                lines,
                duties,
                tells,
                List.of(),
                pack,
                engine);
    }

    /** What would have been recorded, had this rulebook judged with these facts. */
    public static Ruling of(Rulebook rulebook, String act, LocalDate day, Basis basis) {
        var facts = Situation.of(act, day);
        basis.facts().forEach((name, value) -> facts.with(name, value, ""));
        return Rulings.settled(rulebook, act, new Rulings(rulebook).of(rulebook.judge(facts.build())), basis.rung());
    }

    Ruling because(Line line) {
        return new Ruling(
                answer,
                Optional.of(line),
                needs,
                mayDecide,
                instead,
                ladder,
                lines,
                duties,
                tells,
                routes,
                pack,
                engine);
    }

    Ruling needing(List<Need> wanting) {
        return new Ruling(
                answer, because, wanting, mayDecide, instead, ladder, lines, duties, tells, routes, pack, engine);
    }

    Ruling otherwise(List<String> deciders, Optional<String> advice) {
        return new Ruling(answer, because, needs, deciders, advice, ladder, lines, duties, tells, routes, pack, engine);
    }

    Ruling upTheLadder(List<DeskEntry.RungOf> rungs) {
        return new Ruling(
                answer, because, needs, mayDecide, instead, rungs, lines, duties, tells, routes, pack, engine);
    }

    /** Where the question was to see something: with every way to that which was tried. */
    Ruling trying(List<Tried> ways) {
        return new Ruling(answer, because, needs, mayDecide, instead, ladder, lines, duties, tells, ways, pack, engine);
    }

    /** The same question, answered by a refusal that no norm but the machinery makes: nothing is owed or told. */
    Ruling refusedSince(String sentence) {
        return new Ruling(
                "refused",
                because,
                List.of(),
                List.of(),
                Optional.of(sentence),
                List.of(),
                lines,
                List.of(),
                List.of(),
                routes,
                pack,
                engine);
    }

    /**
     * One norm in the trace.
     *
     * @param pack whose pack: a council's key or {@code law-england}
     * @param effect {@code permit}, {@code refuse}, {@code hold}, {@code refer}, {@code owe}, {@code tell}, {@code wall},
     *     {@code record} or {@code advise}
     * @param status in lower case: see {@link uk.comity.norms.Finding.Status}
     * @param facts sentences of the facts that it read, each with its source
     */
    public record Line(
            String pack,
            String norm,
            List<String> clauses,
            String gist,
            String effect,
            String status,
            Optional<String> defeatedBy,
            List<String> facts) {
        public Line {
            clauses = List.copyOf(clauses);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Somebody who must be told.
     *
     * @param who role names
     * @param when {@code before}, {@code with} or {@code after} the act
     */
    public record Told(String norm, List<String> clauses, String gist, List<String> who, String when) {
        public Told {
            clauses = List.copyOf(clauses);
            who = List.copyOf(who);
        }
    }

    /** One thing that is wanting: the fact, the sentence that asks for it, the clauses that do. */
    public record Need(String fact, String sentence, List<String> clauses) {
        public Need {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A duty as it was raised.
     *
     * @param within such as {@code 5 working days}; blank when there is no figure
     * @param setting the local setting that gave the figure; blank when a clause did
     * @param orTo another act that satisfies it for now, stating a date; blank for none
     * @param pauseFrom act that stops the clock; blank for none
     * @param contested why the period is an open question; blank when it is not
     * @param longer how it can be made longer; empty where it cannot
     */
    public record Owed(
            String norm,
            List<String> clauses,
            String gist,
            String holder,
            String claimant,
            String to,
            String within,
            String strength,
            String setting,
            String orTo,
            String orStating,
            String pauseFrom,
            String pauseUntil,
            String contested,
            Optional<MoreTime> longer) {
        public Owed {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * How a duty can be given more time.
     *
     * @param by such as {@code 10 working days}: how much, each time
     * @param times how often
     * @param consent role names of whom any one must agree; empty where whoever owes it may take the time alone
     */
    public record MoreTime(String by, int times, List<String> consent) {
        public MoreTime {
            consent = List.copyOf(consent);
        }
    }

    /**
     * One way to see something, and what came of it.
     *
     * @param way such as {@code statute}: a word of {@link uk.comity.norms.Route.Way}
     * @param said in lower case: see {@link uk.comity.norms.Route.Said}
     */
    public record Tried(String way, String title, String said, List<Step> steps) {
        public Tried {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What one norm said on a way.
     *
     * @param defeatedBy what went before it; blank where nothing did
     * @param because sentences of the facts on which that turns
     */
    public record Step(
            String pack,
            String norm,
            List<String> clauses,
            String gist,
            String said,
            String defeatedBy,
            List<String> because) {
        public Step {
            clauses = List.copyOf(clauses);
            because = List.copyOf(because);
        }
    }
}
