package uk.comity.norms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.comity.calendar.Clock;
import uk.comity.calendar.Deadline;
import uk.comity.calendar.InWords;
import uk.comity.calendar.WorkingCalendar;

/**
 * The words that a pack brings of its own: acts, facts and offices that the program does not know, and what counts as so
 * until it is shown otherwise. They hold for that pack only.
 */
public record OwnWords(
        List<ActType> acts, List<OwnFact> facts, List<OwnOffice> offices, List<Presumption> presumptions) {

    /** A pack that gets by with the program's words. */
    public static final OwnWords NONE = new OwnWords(List.of(), List.of(), List.of(), List.of());

    public OwnWords {
        acts = List.copyOf(acts);
        facts = Named.copyOf(facts, OwnFact::name);
        offices = List.copyOf(offices);
        presumptions = Named.copyOf(presumptions, Presumption::fact);
    }

    /**
     * A fact that the pack declares.
     *
     * @param clauses where the protocol speaks of it; may be empty
     * @param toldBy roles that can tell; empty where anybody can who does the act
     * @param passed where it says that some time has passed: it then follows from the day since which that runs
     */
    public record OwnFact(
            FactType type, List<String> clauses, List<String> toldBy, Optional<Passed> passed, Place place) {
        public OwnFact {
            clauses = List.copyOf(clauses);
            toldBy = List.copyOf(toldBy);
        }

        String name() {
            return type.name();
        }
    }

    /**
     * That some time has passed.
     *
     * @param time how much: it has passed on the day after its last day
     * @param since the fact that holds the day from which it runs
     */
    public record Passed(Span time, String since) {

        /** The same with the council's settings in it. */
        public Passed reckoned(Map<String, SettingValue> settings) {
            return new Passed(Effects.reckoned(time, settings), since);
        }

        /** Whether it has, by the working days of England and Wales; empty while the day is not known. */
        Optional<Fact> at(String fact, Situation situation) {
            return at(fact, situation.day(), situation.find(since));
        }

        /** The same on a day, with what was told of the day from which it runs. */
        public Optional<Fact> at(String fact, LocalDate today, Optional<Fact> from) {
            return from.map(Fact::value)
                    .flatMap(value -> value instanceof FactValue.Day(var day)
                            ? Deadline.of(time, day, List.of(), WorkingCalendar.englandAndWales(), Clock.PROTOCOL)
                                    .due()
                                    .map(last -> new Fact(
                                            fact,
                                            FactValue.of(today.isAfter(last)),
                                            time.inWords() + " from " + InWords.date(day) + " end with "
                                                    + InWords.date(last)))
                            : Optional.empty());
        }
    }

    /**
     * An office, a committee, a panel or a part that the pack declares.
     *
     * @param filledBy who fills it, in a sentence
     * @param lentBy the body that lends it, where it is not the council's own
     */
    public record OwnOffice(RoleType role, Optional<String> filledBy, Optional<String> lentBy, Place place) {}

    /**
     * A fact that counts as so until it is shown otherwise.
     *
     * @param as the value that it then has
     * @param clauses that say so
     */
    public record Presumption(String fact, FactValue as, List<String> clauses, Place place) {
        public Presumption {
            clauses = List.copyOf(clauses);
        }

        /** What the trace names as the source of the fact. */
        public String source() {
            return "presumed until it is shown otherwise"
                    + (clauses.isEmpty() ? "" : ", by clause " + String.join(", ", clauses));
        }
    }

    public Optional<OwnFact> findFact(String name) {
        return Named.copyOf(facts, OwnFact::name).find(name);
    }

    public Optional<Presumption> findPresumption(String fact) {
        return Named.copyOf(presumptions, Presumption::fact).find(fact);
    }

    /**
     * The program's vocabulary with these words in it. On an act of the pack's own, every fact can be told that has a
     * question: a person answers it.
     */
    Vocabulary added(Vocabulary base) {
        if (acts.isEmpty() && facts.isEmpty() && offices.isEmpty()) {
            return base;
        }
        var own = acts.stream().map(ActType::name).collect(Collectors.toSet());
        var told = new HashMap<>(base.facts());
        told.replaceAll((_, fact) -> onToo(fact, own));
        facts.forEach(fact -> told.put(fact.type().name(), fact.type()));
        return new Vocabulary(
                with(base.acts(), acts, ActType::name),
                told,
                with(base.roles(), offices.stream().map(OwnOffice::role).toList(), RoleType::name),
                base.ties());
    }

    private static FactType onToo(FactType fact, Set<String> more) {
        if (fact.acts().isEmpty() || fact.question().isEmpty() || fact.acts().containsAll(more)) {
            return fact;
        }
        var acts = new HashSet<>(fact.acts());
        acts.addAll(more);
        return new FactType(fact.name(), fact.shape(), fact.question(), acts, fact.supply());
    }

    private static <T> Map<String, T> with(Map<String, T> base, Collection<T> own, Function<T, String> name) {
        var all = new HashMap<>(base);
        own.forEach(one -> all.put(name.apply(one), one));
        return all;
    }
}
