package uk.comity.residual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import uk.comity.diagrams.Cuts;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;

/** The facts that are not known yet, as questions of a diagram: the first way of each is that nobody tells it. */
final class Open {

    /** The way in which a fact is not told at all. */
    static final int UNTOLD = 0;

    /** A fact with one value for each case that conditions tell apart, the least first. */
    record Axis(FactType type, List<FactValue> values) {

        int size() {
            return values.size() + 1;
        }

        /** The value of a way; not for {@link #UNTOLD}. */
        FactValue value(int way) {
            return values.get(way - 1);
        }

        String fact() {
            return type.name();
        }
    }

    private final List<Axis> axes = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Open(Collection<FactType> types, Cuts cuts) {
        for (var type : types) {
            places.put(type.name(), axes.size());
            axes.add(new Axis(type, cuts.values(type)));
        }
    }

    OptionalInt question(String fact) {
        var place = places.get(fact);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    Axis axis(int question) {
        return axes.get(question);
    }

    int count() {
        return axes.size();
    }

    /** A test that holds of these ways and of no others; they are neither none nor all. */
    Residual test(int question, boolean[] ways) {
        var axis = axes.get(question);
        if (ways[UNTOLD]) {
            return new Residual.Not(told(axis, complement(ways)));
        }
        return told(axis, ways);
    }

    private static boolean[] complement(boolean[] ways) {
        var others = new boolean[ways.length];
        for (var i = 0; i < ways.length; i++) {
            others[i] = !ways[i];
        }
        return others;
    }

    /** The same where not being told is none of the ways. */
    private static Residual told(Axis axis, boolean[] ways) {
        var missing = 0;
        for (var way = 1; way < ways.length; way++) {
            missing += ways[way] ? 0 : 1;
        }
        if (missing == 0) {
            return new Residual.Known(axis.fact());
        }
        return switch (axis.type().shape()) {
            case FactType.YesNo _ -> yesNo(axis, ways);
            case FactType.OneOf _ -> new Residual.IsOneOf(axis.fact(), words(axis, ways));
            case FactType.HowMany _, FactType.OnDay _ -> ranges(axis, ways);
        };
    }

    private static Residual yesNo(Axis axis, boolean[] ways) {
        for (var way = 1; way < ways.length; way++) {
            if (ways[way] && axis.value(way).equals(FactValue.of(true))) {
                return new Residual.Holds(axis.fact());
            }
        }
        return new Residual.Fails(axis.fact());
    }

    private static List<String> words(Axis axis, boolean[] ways) {
        var words = new ArrayList<String>();
        for (var way = 1; way < ways.length; way++) {
            if (ways[way] && axis.value(way) instanceof FactValue.Term(var word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static Residual ranges(Axis axis, boolean[] ways) {
        var ranges = new ArrayList<Residual>();
        for (var from = 1; from < ways.length; from++) {
            if (ways[from] && (from == 1 || !ways[from - 1])) {
                var after = from;
                while (after < ways.length && ways[after]) {
                    after++;
                }
                ranges.add(range(axis, from, after));
            }
        }
        return ranges.size() == 1 ? ranges.getFirst() : new Residual.Any(ranges);
    }

    private static Residual range(Axis axis, int from, int after) {
        var first = from == 1 ? new Residual.Known(axis.fact()) : reaches(axis, from);
        return after > axis.values().size()
                ? first
                : new Residual.All(List.of(first, new Residual.Not(reaches(axis, after))));
    }

    private static Residual reaches(Axis axis, int way) {
        return switch (axis.value(way)) {
            case FactValue.Count(var number) -> new Residual.AtLeast(axis.fact(), number);
            case FactValue.Day(LocalDate date) -> new Residual.OnOrAfter(axis.fact(), date);
            case FactValue.Truth _, FactValue.Term _ ->
                throw new IllegalStateException("no number and no day: " + axis.fact());
        };
    }
}
