package uk.comity.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.comity.norms.Condition;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.Kleene;
import uk.comity.norms.Pack;

/** A condition read with the facts that are known: whether it holds, and the places in it on which that still hangs. */
final class Places {

    private final Pack pack;
    private final Map<String, FactValue> known = new HashMap<>();
    private final LocalDate day;
    private final List<Integer> open = new ArrayList<>();
    private int place;
    private Kleene truth = Kleene.UNKNOWN;

    private Places(Pack pack, List<Fact> facts, LocalDate day) {
        this.pack = pack;
        this.day = day;
        facts.forEach(fact -> known.put(fact.name(), fact.value()));
    }

    /**
     * @param pack that says what defined facts stand for
     * @param day of the act
     */
    static Places read(Condition condition, Pack pack, List<Fact> facts, LocalDate day) {
        var places = new Places(pack, facts, day);
        places.truth = places.read(condition);
        return places;
    }

    Kleene truth() {
        return truth;
    }

    /** Numbers of the single conditions in it that are not known and make a difference, in reading order. */
    List<Integer> open() {
        return open;
    }

    private Kleene read(Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> {
                var before = open.size();
                var all = Kleene.TRUE;
                for (var part : of) {
                    all = all.and(read(part));
                }
                yield settled(all, before);
            }
            case Condition.Any(var of) -> any(of);
            case Condition.None(var of) -> any(of).not();
            case Condition.Holds(var fact) -> {
                var defined = pack.findDefinedFact(fact);
                yield defined.isPresent() ? read(defined.get().means()) : single(condition, fact);
            }
            case Condition.IsOneOf(var fact, var _) -> single(condition, fact);
            case Condition.AtLeast(var fact, var _) -> single(condition, fact);
            case Condition.Before(var fact, var _) -> single(condition, fact);
            case Condition.OnOrAfter(var fact, var _) -> single(condition, fact);
            case Condition.Within(var fact, var _) -> single(condition, fact);
        };
    }

    private Kleene any(List<Condition> of) {
        var before = open.size();
        var any = Kleene.FALSE;
        for (var part : of) {
            any = any.or(read(part));
        }
        return settled(any, before);
    }

    /** What is settled leaves nothing open, however much of it is unknown. */
    private Kleene settled(Kleene truth, int before) {
        if (truth != Kleene.UNKNOWN) {
            open.subList(before, open.size()).clear();
        }
        return truth;
    }

    private Kleene single(Condition condition, String fact) {
        place++;
        var value = known.get(fact);
        if (value == null) {
            open.add(place);
            return Kleene.UNKNOWN;
        }
        return Kleene.of(condition.holds(value, day));
    }
}
