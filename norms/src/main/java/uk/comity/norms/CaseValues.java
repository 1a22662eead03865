package uk.comity.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values of each fact that the conditions on an act, and the ties, can tell apart. */
final class CaseValues {

    private final Vocabulary vocabulary;
    private final Map<String, NavigableSet<String>> words = new HashMap<>();
    private final Map<String, NavigableSet<Long>> counts = new HashMap<>();
    private final Map<String, NavigableSet<LocalDate>> dates = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> spans = new HashMap<>();
    private final Set<String> gathered = new HashSet<>();

    CaseValues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.ties().stream().flatMap(Tie::said).forEach(said -> {
            var value = switch (said) {
                case Tie.Said.Is(var _, var is) -> is;
                case Tie.Said.IsNot(var _, var is) -> is;
            };
            if (value instanceof FactValue.Term(var word)) {
                put(words, said.fact(), word);
            }
        });
    }

    CaseValues(CaseValues other) {
        this.vocabulary = other.vocabulary;
        other.words.forEach((fact, of) -> words.put(fact, new TreeSet<>(of)));
        other.counts.forEach((fact, of) -> counts.put(fact, new TreeSet<>(of)));
        other.dates.forEach((fact, of) -> dates.put(fact, new TreeSet<>(of)));
        other.spans.forEach((fact, of) -> spans.put(fact, new TreeSet<>(of)));
        gathered.addAll(other.gathered);
    }

    /**
     * @param pack whose defined facts the condition may name
     */
    void gather(Condition condition, Pack pack) {
        switch (condition) {
            case Condition.Holds(var fact) -> {
                if (gathered.add(pack.key() + ":" + fact)) {
                    pack.findDefinedFact(fact).ifPresent(defined -> gather(defined.means(), pack));
                }
            }
            case Condition.All(var of) -> of.forEach(part -> gather(part, pack));
            case Condition.Any(var of) -> of.forEach(part -> gather(part, pack));
            case Condition.None(var of) -> of.forEach(part -> gather(part, pack));
            case Condition.IsOneOf(var fact, var of) -> of.forEach(word -> put(words, fact, word));
            case Condition.AtLeast(var fact, var number) -> put(counts, fact, number);
            case Condition.Before(var fact, var date) -> put(dates, fact, date);
            case Condition.OnOrAfter(var fact, var date) -> put(dates, fact, date);
            case Condition.Within(var fact, var days) -> put(spans, fact, days);
        }
    }

    private static <T> void put(Map<String, NavigableSet<T>> all, String fact, T value) {
        all.computeIfAbsent(fact, _ -> new TreeSet<>()).add(value);
    }

    /** Days for the act, within the period, on which norms and dates can meet in another order. */
    List<LocalDate> actDays(Period within, List<Period> periods) {
        var days = new TreeSet<LocalDate>();
        days.add(within.from());
        for (var period : periods) {
            days.add(period.from());
            period.until().map(last -> last.plusDays(1)).ifPresent(days::add);
        }
        for (var of : dates.values()) {
            for (var date : of) {
                days.add(date);
                spans.values()
                        .forEach(all -> all.forEach(span -> {
                            days.add(date.plusDays(span));
                            days.add(date.plusDays(span + 1L));
                        }));
            }
        }
        return days.stream().filter(within::contains).toList();
    }

    List<FactValue> of(String fact, LocalDate actDay) {
        var type = vocabulary.findFact(fact);
        if (type.isEmpty()) {
            return List.of();
        }
        return switch (type.get().shape()) {
            case FactType.YesNo _ -> List.of(FactValue.of(true), FactValue.of(false));
            case FactType.OneOf(var all, var _) -> words(fact, all);
            case FactType.HowMany _ -> numbers(fact);
            case FactType.OnDay _ -> days(fact, actDay);
        };
    }

    /** The words that a condition names, and one that none does: it stands for all the others. */
    private List<FactValue> words(String fact, List<String> all) {
        var named = words.getOrDefault(fact, new TreeSet<>());
        var other = all.stream().filter(word -> !named.contains(word)).findFirst();
        return Stream.concat(all.stream().filter(named::contains), other.stream())
                .map(FactValue::of)
                .toList();
    }

    private List<FactValue> numbers(String fact) {
        var numbers = new TreeSet<Long>();
        for (var least : counts.getOrDefault(fact, new TreeSet<>())) {
            numbers.add(least);
            numbers.add(Math.max(0, least - 1));
        }
        return numbers.stream().map(FactValue::of).toList();
    }

    private List<FactValue> days(String fact, LocalDate actDay) {
        var days = new ArrayList<LocalDate>();
        for (var date : dates.getOrDefault(fact, new TreeSet<>())) {
            days.add(date);
            days.add(date.minusDays(1));
        }
        for (var span : spans.getOrDefault(fact, new TreeSet<>())) {
            days.add(actDay.minusDays(span));
            days.add(actDay.minusDays(span + 1L));
        }
        return days.stream().distinct().map(FactValue::of).toList();
    }
}
