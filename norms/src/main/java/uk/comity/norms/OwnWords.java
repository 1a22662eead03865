package uk.comity.norms;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        facts = List.copyOf(facts);
        offices = List.copyOf(offices);
        presumptions = List.copyOf(presumptions);
    }

    /**
     * A fact that the pack declares.
     *
     * @param clauses where the protocol speaks of it; may be empty
     * @param toldBy roles that can tell; empty where anybody can who does the act
     */
    public record OwnFact(FactType type, List<String> clauses, List<String> toldBy, Place place) {
        public OwnFact {
            clauses = List.copyOf(clauses);
            toldBy = List.copyOf(toldBy);
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

    public Optional<Presumption> findPresumption(String fact) {
        return presumptions.stream().filter(each -> each.fact().equals(fact)).findFirst();
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
