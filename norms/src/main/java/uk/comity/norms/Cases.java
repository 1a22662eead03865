package uk.comity.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Searches all cases for one in which some norms apply together. Exact: every fact takes every value that a condition can
 * tell apart, a term is one word at a time, and defined facts follow from the others. A branch is cut off as soon as the
 * facts so far rule a norm out, so the whole table is seldom walked.
 */
final class Cases {

    /** About the size of a truth table of eighteen yes-or-no facts. */
    static final int MOST_STEPS = 1 << 18;

    /** What came of a search. */
    sealed interface Search {}

    /** A case in which all of them apply: only the facts that matter. */
    record Found(LocalDate day, List<Fact> facts) implements Search {}

    /** There is none. */
    record Never() implements Search {}

    /** The table is too large to be walked. */
    record TooMany() implements Search {}

    private final Docket docket;
    private final List<Docket.Line> lines;
    private final Values values;
    private final List<Integer> slots;
    private final Docket.Definition[] defined;
    private int steps;

    private Cases(Docket docket, List<Docket.Line> lines, Values values) {
        this.docket = docket;
        this.lines = lines;
        this.values = values;
        var read = new TreeSet<Integer>();
        lines.forEach(line -> IntStream.of(line.reads()).forEach(read::add));
        this.defined = docket.definedAmong(read);
        this.slots = read.stream()
                .filter(slot -> docket.isPrimitive(slot) && values.mentions(docket.name(slot)))
                .toList();
    }

    /** A case in which all these norms apply, their exceptions and dates with them. */
    static Search where(Docket docket, List<Docket.Line> lines, Pack pack, Vocabulary vocabulary) {
        var values = new Values(pack, vocabulary);
        lines.forEach(line -> {
            values.gather(line.norm().when());
            line.norm().unless().forEach(values::gather);
        });
        return new Cases(docket, lines, values).search();
    }

    private Search search() {
        for (var day :
                values.actDays(lines.stream().map(line -> line.norm().inForce()).toList())) {
            var known = new Known(docket.slots(), day);
            if (search(known, 0)) {
                return new Found(day, thatMatter(known));
            }
            if (steps > MOST_STEPS) {
                return new TooMany();
            }
        }
        return new Never();
    }

    private boolean search(Known known, int index) {
        steps++;
        var apply = apply(known);
        if (apply != Kleene.UNKNOWN || index == slots.size() || steps > MOST_STEPS) {
            return apply == Kleene.TRUE;
        }
        var slot = slots.get(index);
        var name = docket.name(slot);
        for (var value : values.of(name, known.day)) {
            known.put(slot, new Fact(name, value, "a worked case"));
            if (search(known, index + 1)) {
                return true;
            }
        }
        known.put(slot, null);
        return false;
    }

    private Kleene apply(Known known) {
        docket.define(known, defined);
        var all = Kleene.TRUE;
        for (var line : lines) {
            all = all.and(line.when().of(known)).and(line.unless().of(known).not());
        }
        return all;
    }

    /** Drops each fact without which the norms apply all the same. */
    private List<Fact> thatMatter(Known known) {
        var matter = new LinkedHashMap<Integer, Fact>();
        for (int slot : slots) {
            var fact = known.fact(slot);
            if (fact != null) {
                known.put(slot, null);
                if (apply(known) != Kleene.TRUE) {
                    known.put(slot, fact);
                    matter.put(slot, fact);
                }
            }
        }
        return List.copyOf(matter.values());
    }

    /** The values of each fact that the conditions can tell apart. */
    private static final class Values {

        private final Pack pack;
        private final Vocabulary vocabulary;
        private final Map<String, SortedSet<String>> words = new LinkedHashMap<>();
        private final Map<String, SortedSet<Long>> counts = new LinkedHashMap<>();
        private final Map<String, SortedSet<LocalDate>> dates = new LinkedHashMap<>();
        private final Map<String, SortedSet<Integer>> spans = new LinkedHashMap<>();
        private final TreeSet<String> mentioned = new TreeSet<>();

        Values(Pack pack, Vocabulary vocabulary) {
            this.pack = pack;
            this.vocabulary = vocabulary;
        }

        boolean mentions(String fact) {
            return mentioned.contains(fact);
        }

        void gather(Condition condition) {
            condition.facts().forEach(mentioned::add);
            switch (condition) {
                case Condition.Holds(var fact) ->
                    pack.findDefinedFact(fact).ifPresent(defined -> gather(defined.means()));
                case Condition.All(var of) -> of.forEach(this::gather);
                case Condition.Any(var of) -> of.forEach(this::gather);
                case Condition.None(var of) -> of.forEach(this::gather);
                case Condition.IsOneOf(var fact, var of) -> of.forEach(word -> put(words, fact, word));
                case Condition.AtLeast(var fact, var number) -> put(counts, fact, number);
                case Condition.Before(var fact, var date) -> put(dates, fact, date);
                case Condition.OnOrAfter(var fact, var date) -> put(dates, fact, date);
                case Condition.Within(var fact, var days) -> put(spans, fact, days);
            }
        }

        private static <T> void put(Map<String, SortedSet<T>> all, String fact, T value) {
            all.computeIfAbsent(fact, _ -> new TreeSet<>()).add(value);
        }

        /** Days for the act on which dates and spans can meet in another order. */
        List<LocalDate> actDays(List<Period> periods) {
            var days = new TreeSet<LocalDate>();
            Optional<LocalDate> first = Optional.of(LocalDate.MIN);
            for (var period : periods) {
                first = first.map(day -> day.isBefore(period.from()) ? period.from() : day);
            }
            first.ifPresent(days::add);
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
            return days.stream()
                    .filter(day -> periods.stream().allMatch(period -> period.contains(day)))
                    .toList();
        }

        List<FactValue> of(String fact, LocalDate actDay) {
            var shape = vocabulary.findFact(fact).orElseThrow().shape();
            return switch (shape) {
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
            return Stream.concat(named.stream().filter(all::contains), other.stream())
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
}
