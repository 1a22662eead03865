package uk.comity.norms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows the ties from what is known to what must then be so, until two things are said of one fact. */
final class Ties {

    private final List<Tie> ties;
    private final Map<String, FactType> facts;
    private final Map<String, FactValue> known = new LinkedHashMap<>();
    private final Map<String, Set<String>> excluded = new HashMap<>();

    private Ties(List<Tie> ties, Map<String, FactType> facts, Collection<Fact> given) {
        this.ties = ties;
        this.facts = facts;
        given.forEach(fact -> known.put(fact.name(), fact.value()));
    }

    /** What must be so where these facts are, beyond them; nothing where they clash. */
    static Map<String, FactValue> follow(List<Tie> ties, Map<String, FactType> facts, Collection<Fact> given) {
        var following = new Ties(ties, facts, given);
        if (!following.run()) {
            return Map.of();
        }
        var more = new LinkedHashMap<>(following.known);
        given.forEach(fact -> more.remove(fact.name()));
        return more;
    }

    /** The fewest of these facts that cannot all be so, with the fewest ties that say it. */
    static Optional<Clash> clash(List<Tie> ties, Map<String, FactType> facts, Collection<Fact> given) {
        if (new Ties(ties, facts, given).run()) {
            return Optional.empty();
        }
        var fewest = new ArrayList<>(given);
        for (var fact : given) {
            fewest.remove(fact);
            if (new Ties(ties, facts, fewest).run()) {
                fewest.add(fact);
            }
        }
        var why = new LinkedHashSet<>(ties);
        // The later ones first, so that those stay which are told first: they are the simplest.
        for (var tie : ties.reversed()) {
            why.remove(tie);
            if (new Ties(List.copyOf(why), facts, fewest).run()) {
                why.add(tie);
            }
        }
        var because = ties.stream().filter(why::contains).map(Tie::because).toList();
        return Optional.of(new Clash(fewest, because));
    }

    /** Whether nothing is said against anything else. */
    private boolean run() {
        for (var before = -1; before != size(); ) {
            before = size();
            for (var tie : ties) {
                for (var never : tie.never()) {
                    if (!step(never)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int size() {
        return known.size() + excluded.values().stream().mapToInt(Set::size).sum();
    }

    /** Where all but one are so, that one is not. */
    private boolean step(List<Tie.Said> never) {
        Optional<Tie.Said> open = Optional.empty();
        for (var said : never) {
            switch (truth(said)) {
                case FALSE -> {
                    return true;
                }
                case UNKNOWN -> {
                    if (open.isPresent()) {
                        return true;
                    }
                    open = Optional.of(said);
                }
                case TRUE -> {}
            }
        }
        return open.isPresent() && settle(open.get().not());
    }

    private Kleene truth(Tie.Said said) {
        var value = known.get(said.fact());
        return switch (said) {
            case Tie.Said.Is(var fact, var wanted) ->
                value != null
                        ? Kleene.of(value.equals(wanted))
                        : isExcluded(fact, wanted) ? Kleene.FALSE : Kleene.UNKNOWN;
            case Tie.Said.IsNot(var fact, var wanted) ->
                value != null
                        ? Kleene.of(!value.equals(wanted))
                        : isExcluded(fact, wanted) ? Kleene.TRUE : Kleene.UNKNOWN;
        };
    }

    private boolean isExcluded(String fact, FactValue value) {
        return value instanceof FactValue.Term(var word)
                && excluded.getOrDefault(fact, Set.of()).contains(word);
    }

    /** Takes it as known; false where no value is left for the fact. */
    private boolean settle(Tie.Said said) {
        return switch (said) {
            case Tie.Said.Is(var fact, var value) -> {
                known.put(fact, value);
                yield true;
            }
            case Tie.Said.IsNot(var fact, var value) -> {
                var out = excluded.computeIfAbsent(fact, _ -> new HashSet<>());
                if (value instanceof FactValue.Term(var word)) {
                    out.add(word);
                }
                var type = facts.get(fact);
                var left = type != null && type.shape() instanceof FactType.OneOf(var words, var _)
                        ? words.stream().filter(word -> !out.contains(word)).toList()
                        : List.<String>of();
                if (left.size() == 1) {
                    known.put(fact, FactValue.of(left.getFirst()));
                }
                yield !left.isEmpty();
            }
        };
    }
}
