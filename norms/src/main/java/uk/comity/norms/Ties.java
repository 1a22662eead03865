package uk.comity.norms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
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

    private final TieIndex ties;
    private final Map<String, FactType> facts;
    private final Map<String, FactValue> known = new LinkedHashMap<>();
    private final Map<String, Set<String>> excluded = new HashMap<>();
    /** Facts of which something new is known, and not yet followed. */
    private final Deque<String> news = new ArrayDeque<>();

    private Ties(TieIndex ties, Map<String, FactType> facts, Collection<Fact> given) {
        this.ties = ties;
        this.facts = facts;
        given.forEach(fact -> {
            known.put(fact.name(), fact.value());
            news.add(fact.name());
        });
    }

    /** What must be so where these facts are, beyond them; nothing where they clash. */
    static Map<String, FactValue> follow(Vocabulary words, Collection<Fact> given) {
        var following = new Ties(words.tieIndex(), words.facts(), given);
        if (!following.run()) {
            return Map.of();
        }
        var more = new LinkedHashMap<>(following.known);
        given.forEach(fact -> more.remove(fact.name()));
        return more;
    }

    /** The fewest of these facts that cannot all be so, with the fewest ties that say it. */
    static Optional<Clash> clash(Vocabulary words, Collection<Fact> given) {
        if (new Ties(words.tieIndex(), words.facts(), given).run()) {
            return Optional.empty();
        }
        var fewest = new ArrayList<>(given);
        for (var fact : given) {
            fewest.remove(fact);
            if (new Ties(words.tieIndex(), words.facts(), fewest).run()) {
                fewest.add(fact);
            }
        }
        var why = new LinkedHashSet<>(words.ties());
        // The later ones first, so that those stay which are told first: they are the simplest.
        for (var tie : words.ties().reversed()) {
            why.remove(tie);
            if (new Ties(TieIndex.of(why), words.facts(), fewest).run()) {
                why.add(tie);
            }
        }
        var because =
                words.ties().stream().filter(why::contains).map(Tie::because).toList();
        return Optional.of(new Clash(fewest, because));
    }

    /** Whether nothing is said against anything else. */
    private boolean run() {
        for (var never : ties.alone()) {
            if (!step(never.said())) {
                return false;
            }
        }
        while (!news.isEmpty()) {
            for (var never : ties.of(news.remove())) {
                if (!step(never.said())) {
                    return false;
                }
            }
        }
        return true;
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
        news.add(said.fact());
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
