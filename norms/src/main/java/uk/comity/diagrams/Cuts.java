package uk.comity.diagrams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import uk.comity.norms.Condition;
import uk.comity.norms.DefinedFact;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;

/** Where conditions cut numbers and days in two: all values between two cuts count alike. */
public final class Cuts {

    private final LocalDate day;
    private final Map<String, SortedSet<Long>> numbers = new LinkedHashMap<>();
    private final Map<String, SortedSet<LocalDate>> days = new LinkedHashMap<>();

    /**
     * @param day of the act, from which spans are counted
     */
    public Cuts(LocalDate day) {
        this.day = day;
    }

    /** Every cut of a condition, with what its defined facts stand for. */
    public void gather(Condition condition, Function<String, Optional<DefinedFact>> defined) {
        switch (condition) {
            case Condition.Holds(var fact) ->
                defined.apply(fact).ifPresent(definition -> gather(definition.means(), defined));
            case Condition.All(var of) -> of.forEach(part -> gather(part, defined));
            case Condition.Any(var of) -> of.forEach(part -> gather(part, defined));
            case Condition.None(var of) -> of.forEach(part -> gather(part, defined));
            case Condition.IsOneOf _ -> {}
            case Condition.AtLeast(var fact, var least) -> put(numbers, fact, least);
            case Condition.Before(var fact, var date) -> put(days, fact, date);
            case Condition.OnOrAfter(var fact, var date) -> put(days, fact, date);
            case Condition.Within(var fact, var within) -> put(days, fact, day.minusDays(within));
        }
    }

    /** One more cut of a fact that holds a day. */
    public void cut(String fact, LocalDate date) {
        put(days, fact, date);
    }

    private static <T> void put(Map<String, SortedSet<T>> all, String fact, T cut) {
        all.computeIfAbsent(fact, _ -> new TreeSet<>()).add(cut);
    }

    /** One value for each case that conditions can tell apart, the least first. */
    public List<FactValue> values(FactType type) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> List.of(FactValue.of(true), FactValue.of(false));
            case FactType.OneOf(var words, var _) ->
                words.stream().map(FactValue::of).toList();
            case FactType.HowMany _ -> {
                var cuts = numbers.getOrDefault(type.name(), new TreeSet<>());
                var values = new ArrayList<FactValue>();
                values.add(FactValue.of(0L));
                cuts.stream().filter(cut -> cut > 0).forEach(cut -> values.add(FactValue.of(cut)));
                yield values;
            }
            case FactType.OnDay _ -> {
                var cuts = days.getOrDefault(type.name(), new TreeSet<>());
                var values = new ArrayList<FactValue>();
                values.add(FactValue.of(cuts.isEmpty() ? day : cuts.getFirst().minusDays(1)));
                cuts.forEach(cut -> values.add(FactValue.of(cut)));
                yield values;
            }
        };
    }

    /** Which of the cases of {@link #values} a value belongs to. */
    public static int caseOf(FactValue value, List<FactValue> values) {
        for (var i = values.size() - 1; i > 0; i--) {
            if (reaches(value, values.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean reaches(FactValue value, FactValue least) {
        return switch (value) {
            case FactValue.Truth _, FactValue.Term _ -> value.equals(least);
            case FactValue.Count(var number) -> least instanceof FactValue.Count(var from) && number >= from;
            case FactValue.Day(var date) -> least instanceof FactValue.Day(var from) && !date.isBefore(from);
        };
    }

    /** Whether a condition over one fact holds of a value. */
    public boolean holds(Condition condition, FactValue value) {
        return condition.holds(value, day);
    }
}
