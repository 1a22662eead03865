package uk.comity.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.diagrams.Cuts;
import uk.comity.diagrams.Diagram;
import uk.comity.norms.Condition;
import uk.comity.norms.Contender;
import uk.comity.norms.DefinedFact;
import uk.comity.norms.Effect;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Tie;

/** Turns the norms on an act into one decision diagram. */
final class Charting {

    private static final int NOT_YET = -1;

    private final Rulebook book;
    private final List<Contender> contenders;
    private final Cuts cuts;
    private final List<Axis> axes;
    private final Map<String, Integer> axisOf = new LinkedHashMap<>();
    private final Diagram diagram;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final int[] stands;

    Charting(Rulebook book, List<Contender> contenders, LocalDate day, Company company) {
        this.book = book;
        this.contenders = contenders;
        this.cuts = new Cuts(day);
        this.axes = axes(company);
        for (var i = 0; i < axes.size(); i++) {
            for (var fact : axes.get(i).facts()) {
                axisOf.put(fact, i);
            }
        }
        this.diagram = new Diagram(axes.stream().mapToInt(Axis::size).toArray());
        this.stands = new int[contenders.size()];
        Arrays.fill(stands, NOT_YET);
    }

    Chart chart() {
        return new Chart(axes, diagram, answer(), possible(), outcomes);
    }

    /** The cases that can be, by what the words mean: what one answer makes of another, and what never goes together. */
    private int possible() {
        var possible = Diagram.YES;
        for (var tie : book.vocabulary().ties()) {
            for (var never : tie.never()) {
                possible = diagram.and(possible, diagram.not(all(never)));
            }
        }
        for (var axis = 0; axis < axes.size(); axis++) {
            for (var way = 0; way < axes.get(axis).size(); way++) {
                possible = diagram.and(possible, followed(axis, way));
            }
        }
        return possible;
    }

    private int all(List<Tie.Said> never) {
        var all = Diagram.YES;
        for (var said : never) {
            all = diagram.and(all, axisOf.containsKey(said.fact()) ? is(said) : Diagram.NO);
        }
        return all;
    }

    private int is(Tie.Said said) {
        return switch (said) {
            case Tie.Said.Is(var fact, var value) -> is(fact, value);
            case Tie.Said.IsNot(var fact, var value) -> diagram.not(is(fact, value));
        };
    }

    /** Numbers and days are tied to nothing. */
    private int is(String fact, FactValue value) {
        var question = axisOf.getOrDefault(fact, NOT_YET);
        return diagram.test(
                question, way -> axes.get(question).values(fact).get(way).equals(value));
    }

    /** Where an answer is given, all that follows from it is so, also by way of facts that no norm here reads. */
    private int followed(int axis, int way) {
        var given = axes.get(axis).cases().get(way).entrySet().stream()
                .map(each -> new Fact(each.getKey(), each.getValue(), ""))
                .toList();
        var follows = Diagram.YES;
        for (var each : book.vocabulary().follow(given).entrySet()) {
            if (axisOf.containsKey(each.getKey())) {
                follows = diagram.and(follows, is(each.getKey(), each.getValue()));
            }
        }
        return diagram.choose(diagram.test(axis, each -> each == way), follows, Diagram.YES);
    }

    private List<Axis> axes(Company company) {
        var read = new LinkedHashSet<String>();
        for (var contender : contenders) {
            read.addAll(read(pack(contender), contender));
            conditions(contender).forEach(condition -> cuts.gather(condition, pack(contender)::findDefinedFact));
        }
        var axes = new ArrayList<Axis>();
        company.choosers().stream()
                .filter(chooser -> chooser.facts().stream().anyMatch(read::contains))
                .forEach(chooser -> axes.add(Axis.of(chooser, read)));
        read.stream()
                .filter(fact -> company.telling(fact).isEmpty())
                .flatMap(fact -> book.vocabulary().findFact(fact).stream())
                .forEach(type -> axes.add(Axis.of(type, cuts.values(type))));
        return List.copyOf(axes);
    }

    private static Stream<Condition> conditions(Contender contender) {
        var norm = contender.norm();
        var until = contender.effect() instanceof Effect.Hold(var facts)
                ? facts.stream().<Condition>map(Condition.Holds::new)
                : Stream.<Condition>empty();
        return Stream.of(Stream.of(norm.when()), norm.unless().stream(), until).flatMap(each -> each);
    }

    /** The primitive facts that a condition of the pack reads. */
    static Set<String> primitives(Pack pack, Condition condition) {
        var read = new LinkedHashSet<String>();
        read(pack, condition, read);
        return read;
    }

    /** The primitive facts that a norm of the pack reads, in reading order. */
    static Set<String> read(Pack pack, Contender contender) {
        var read = new LinkedHashSet<String>();
        conditions(contender).forEach(condition -> read(pack, condition, read));
        return read;
    }

    private static void read(Pack pack, Condition condition, Set<String> read) {
        condition
                .facts()
                .forEach(fact -> pack.findDefinedFact(fact)
                        .map(DefinedFact::means)
                        .ifPresentOrElse(means -> read(pack, means, read), () -> read.add(fact)));
    }

    private Pack pack(Contender contender) {
        return book.pack(contender.pack());
    }

    /** Refuse over hold over refer over permit, among the norms that stand. */
    private int answer() {
        var refused = Diagram.NO;
        var held = Diagram.NO;
        var permitted = Diagram.NO;
        for (var i = 0; i < contenders.size(); i++) {
            switch (contenders.get(i).effect()) {
                case Effect.Refuse _ -> refused = diagram.or(refused, stands(i));
                case Effect.Hold(var until) -> {
                    held = diagram.or(held, diagram.and(stands(i), diagram.not(all(i, until))));
                    permitted = diagram.or(permitted, stands(i));
                }
                case Effect.Permit _ -> permitted = diagram.or(permitted, stands(i));
                case Effect.Refer _,
                        Effect.Owe _,
                        Effect.Tell _,
                        Effect.Wall _,
                        Effect.RecordIn _,
                        Effect.Advise _ -> {}
            }
        }
        var answer = diagram.choose(
                permitted, end(Outcome.of(Outcome.Kind.PERMITTED)), end(Outcome.of(Outcome.Kind.SILENT)));
        for (var i = contenders.size() - 1; i >= 0; i--) {
            if (contenders.get(i).effect() instanceof Effect.Refer(var ladder)) {
                var referred = end(new Outcome(Outcome.Kind.REFERRED, Optional.of(ladder)));
                answer = diagram.choose(stands(i), referred, answer);
            }
        }
        answer = diagram.choose(held, end(Outcome.of(Outcome.Kind.HELD)), answer);
        return diagram.choose(refused, end(Outcome.of(Outcome.Kind.REFUSED)), answer);
    }

    private int end(Outcome outcome) {
        if (!outcomes.contains(outcome)) {
            outcomes.add(outcome);
            return diagram.outcome();
        }
        return Diagram.FIRST_OUTCOME + outcomes.indexOf(outcome);
    }

    private int all(int contender, List<String> facts) {
        var all = Diagram.YES;
        for (var fact : facts) {
            all = diagram.and(all, of(new Condition.Holds(fact), pack(contenders.get(contender))));
        }
        return all;
    }

    /** When a norm applies and none of those stands that defeat it. */
    private int stands(int index) {
        if (stands[index] == NOT_YET) {
            var contender = contenders.get(index);
            var norm = contender.norm();
            var pack = pack(contender);
            var own = diagram.and(of(norm.when(), pack), diagram.not(of(new Condition.Any(norm.unless()), pack)));
            for (var defeater : contender.defeatedBy()) {
                own = own == Diagram.NO ? own : diagram.and(own, diagram.not(stands(defeater)));
            }
            stands[index] = own;
        }
        return stands[index];
    }

    private int of(Condition condition, Pack pack) {
        return switch (condition) {
            case Condition.All(var of) -> {
                var all = Diagram.YES;
                for (var part : of) {
                    all = diagram.and(all, of(part, pack));
                }
                yield all;
            }
            case Condition.Any(var of) -> any(of, pack);
            case Condition.None(var of) -> diagram.not(any(of, pack));
            case Condition.Holds(var fact) -> {
                var defined = pack.findDefinedFact(fact);
                yield defined.isPresent() ? of(defined.get().means(), pack) : test(condition, fact);
            }
            case Condition.IsOneOf(var fact, var _) -> test(condition, fact);
            case Condition.AtLeast(var fact, var _) -> test(condition, fact);
            case Condition.Before(var fact, var _) -> test(condition, fact);
            case Condition.OnOrAfter(var fact, var _) -> test(condition, fact);
            case Condition.Within(var fact, var _) -> test(condition, fact);
        };
    }

    private int any(List<Condition> of, Pack pack) {
        var any = Diagram.NO;
        for (var part : of) {
            any = diagram.or(any, of(part, pack));
        }
        return any;
    }

    private int test(Condition condition, String fact) {
        var question = axisOf.getOrDefault(fact, NOT_YET);
        if (question == NOT_YET) {
            throw new IllegalStateException("nobody declared the fact " + fact);
        }
        var axis = axes.get(question);
        return diagram.test(question, way -> {
            var value = axis.cases().get(way).get(fact);
            return value != null && cuts.holds(condition, value);
        });
    }
}
