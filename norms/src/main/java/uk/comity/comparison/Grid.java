package uk.comity.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.comity.norms.Condition;
import uk.comity.norms.Effect;
import uk.comity.norms.Fact;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Tie;
import uk.comity.norms.Vocabulary;

/**
 * The facts that some rulebooks read on an act, each with the values that the conditions of any of them can tell apart. Words
 * that no condition names stand for each other, so one is taken for all of them; counts and days are taken at the edges.
 */
final class Grid {

    /**
     * One fact.
     *
     * @param values what it can be, the ordinary one (no, or a word that no condition names) last
     */
    record Axis(FactType type, List<FactValue> values) {
        Axis {
            values = List.copyOf(values);
        }
    }

    private final List<Axis> axes;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final LocalDate day;

    private final Vocabulary vocabulary;
    /** For each place the sets of values that can never all be so, of which one is in that place. */
    private final List<List<long[]>> never = new ArrayList<>();

    private Grid(List<Axis> axes, LocalDate day, Meanings meanings) {
        this.axes = List.copyOf(axes);
        this.day = day;
        this.vocabulary = meanings.vocabulary();
        for (var i = 0; i < axes.size(); i++) {
            places.put(axes.get(i).type().name(), i);
            never.add(new ArrayList<>());
        }
        vocabulary.ties().stream().flatMap(tie -> tie.never().stream()).forEach(this::never);
        for (var axis : axes) {
            axis.values()
                    .forEach(value -> meanings.follow(axis.type().name(), value)
                            .forEach((fact, so) -> never(List.of(
                                    new Tie.Said.Is(axis.type().name(), value), new Tie.Said.IsNot(fact, so)))));
        }
    }

    private void never(List<Tie.Said> all) {
        var masks = new long[axes.size()];
        for (var said : all) {
            var place = place(said.fact());
            var mask = place < 0 ? 0 : mask(axes.get(place), said);
            if (mask == 0 || masks[place] != 0) {
                return;
            }
            masks[place] = mask;
        }
        all.forEach(said -> never.get(place(said.fact())).add(masks));
    }

    private static long mask(Axis axis, Tie.Said said) {
        return switch (said) {
            case Tie.Said.Is(var _, var value) -> bit(axis, value);
            case Tie.Said.IsNot(var _, var value) -> all(axis) & ~bit(axis, value);
        };
    }

    private static long bit(Axis axis, FactValue value) {
        var at = axis.values().indexOf(value);
        return at < 0 ? 0 : 1L << at;
    }

    /** The grid of an act on a day. */
    static Grid of(String act, LocalDate day, List<Rulebook> rulebooks, Meanings meanings) {
        var types = new LinkedHashMap<String, FactType>();
        var atoms = new TreeMap<String, List<Condition>>();
        for (var rulebook : rulebooks) {
            rulebook.factsAskedFor(act, day).forEach(type -> types.putIfAbsent(type.name(), type));
            Atoms.of(rulebook, act)
                    .forEach((fact, found) ->
                            atoms.computeIfAbsent(fact, _ -> new ArrayList<>()).addAll(found));
        }
        var axes = types.values().stream()
                .map(type -> new Axis(type, values(type, atoms.getOrDefault(type.name(), List.of()), day)))
                .toList();
        return new Grid(axes, day, meanings);
    }

    List<Axis> axes() {
        return axes;
    }

    LocalDate day() {
        return day;
    }

    Axis axis(int place) {
        return axes.get(place);
    }

    int place(String fact) {
        return places.getOrDefault(fact, -1);
    }

    /** The mask of all values of a fact; its highest bit is the ordinary one. */
    static long all(Axis axis) {
        return (1L << axis.values().size()) - 1;
    }

    /** Whether the fact is as it mostly is. */
    static boolean isOrdinary(Axis axis, Fact fact) {
        return axis.values().getLast().equals(fact.value());
    }

    /** Whether these values can go together, as far as the one in this place is concerned. */
    boolean canBe(long[] masks, int place) {
        for (var each : never.get(place)) {
            if (isSo(each, masks)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSo(long[] said, long[] masks) {
        for (var i = 0; i < said.length; i++) {
            if (said[i] != 0 && (masks[i] & ~said[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** A case of these values, what is as it mostly is first; empty where the facts cannot all be so. */
    Optional<Map<String, Fact>> facts(long[] masks) {
        var ordinary = new LinkedHashMap<String, Fact>();
        var notable = new LinkedHashMap<String, Fact>();
        for (var place = masks.length - 1; place >= 0; place--) {
            var axis = axes.get(place);
            if (masks[place] != all(axis)) {
                var fact = fact(axis, 63 - Long.numberOfLeadingZeros(masks[place]));
                (isOrdinary(axis, fact) ? ordinary : notable).put(fact.name(), fact);
            }
        }
        ordinary.putAll(notable);
        return vocabulary.clash(ordinary.values()).isEmpty() ? Optional.of(ordinary) : otherwise(ordinary, masks);
    }

    /** The same with another value of one fact, where the first that was tried cannot go with the rest. */
    private Optional<Map<String, Fact>> otherwise(Map<String, Fact> facts, long[] masks) {
        for (var place = 0; place < masks.length; place++) {
            var axis = axes.get(place);
            for (var at = axis.values().size() - 1;
                    at >= 0 && facts.containsKey(axis.type().name());
                    at--) {
                if ((masks[place] & 1L << at) != 0) {
                    var other = new LinkedHashMap<>(facts);
                    other.put(axis.type().name(), fact(axis, at));
                    if (vocabulary.clash(other.values()).isEmpty()) {
                        return Optional.of(other);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Fact fact(Axis axis, int at) {
        return new Fact(axis.type().name(), axis.values().get(at), "a worked case");
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private static List<FactValue> values(FactType type, List<Condition> atoms, LocalDate day) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> List.of(FactValue.of(true), FactValue.of(false));
            case FactType.OneOf(var words, var _) -> words(words, atoms);
            case FactType.HowMany _ -> counts(atoms);
            case FactType.OnDay _ -> days(atoms, day);
        };
    }

    private static List<FactValue> words(List<String> all, List<Condition> atoms) {
        var named = new LinkedHashSet<String>();
        for (var atom : atoms) {
            if (atom instanceof Condition.IsOneOf(var _, var words)) {
                named.addAll(words);
            }
        }
        var values = new ArrayList<FactValue>();
        all.stream().filter(named::contains).forEach(word -> values.add(FactValue.of(word)));
        all.stream()
                .filter(word -> !named.contains(word))
                .findFirst()
                .ifPresent(word -> values.add(FactValue.of(word)));
        return values;
    }

    private static List<FactValue> counts(List<Condition> atoms) {
        var numbers = new TreeSet<Long>();
        numbers.add(0L);
        for (var atom : atoms) {
            if (atom instanceof Condition.AtLeast(var _, var least)) {
                numbers.add(least);
                numbers.add(Math.max(0, least - 1));
            }
        }
        return numbers.descendingSet().stream().map(FactValue::of).toList();
    }

    private static List<FactValue> days(List<Condition> atoms, LocalDate day) {
        var days = new TreeSet<LocalDate>();
        days.add(day);
        for (var atom : atoms) {
            switch (atom) {
                case Condition.Before(var _, var date) -> edge(days, date);
                case Condition.OnOrAfter(var _, var date) -> edge(days, date);
                case Condition.Within(var _, var span) -> edge(days, day.minusDays(span));
                case Condition.Holds _,
                        Condition.All _,
                        Condition.Any _,
                        Condition.None _,
                        Condition.IsOneOf _,
                        Condition.AtLeast _ -> {}
            }
        }
        return days.stream().map(FactValue::of).toList();
    }

    private static void edge(Set<LocalDate> days, LocalDate date) {
        days.add(date);
        days.add(date.minusDays(1));
    }

    /** The comparisons that a rulebook makes on an act, by fact; a yes-or-no fact makes none. */
    static final class Atoms {

        private final Map<String, List<Condition>> atoms = new TreeMap<>();

        private Atoms() {}

        static Map<String, List<Condition>> of(Rulebook rulebook, String act) {
            var atoms = new Atoms();
            atoms.gather(rulebook.council(), act);
            rulebook.beneath().ifPresent(law -> atoms.gather(law, act));
            return atoms.atoms;
        }

        private void gather(Pack pack, String act) {
            for (var norm : pack.normsOn(act)) {
                gather(norm.when(), pack);
                norm.unless().forEach(condition -> gather(condition, pack));
                if (norm.effect() instanceof Effect.Hold(var until)) {
                    until.forEach(fact -> gather(new Condition.Holds(fact), pack));
                }
            }
        }

        private void gather(Condition condition, Pack pack) {
            switch (condition) {
                case Condition.Holds(var fact) ->
                    pack.findDefinedFact(fact).ifPresent(defined -> gather(defined.means(), pack));
                case Condition.All(var of) -> of.forEach(part -> gather(part, pack));
                case Condition.Any(var of) -> of.forEach(part -> gather(part, pack));
                case Condition.None(var of) -> of.forEach(part -> gather(part, pack));
                case Condition.IsOneOf(var fact, var _) -> add(fact, condition);
                case Condition.AtLeast(var fact, var _) -> add(fact, condition);
                case Condition.Before(var fact, var _) -> add(fact, condition);
                case Condition.OnOrAfter(var fact, var _) -> add(fact, condition);
                case Condition.Within(var fact, var _) -> add(fact, condition);
            }
        }

        private void add(String fact, Condition atom) {
            atoms.computeIfAbsent(fact, _ -> new ArrayList<>()).add(atom);
        }
    }
}
