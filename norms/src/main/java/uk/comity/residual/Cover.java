package uk.comity.residual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.comity.diagrams.Diagram;

/**
 * Writes a function of a diagram down as a condition. What holds whatever the answer to a question is, is said outside that
 * question (Minato's irredundant cover, with several answers to each question), so no test stands there without need.
 */
final class Cover {

    /** A condition, and the function that it is. */
    private record Part(Residual residual, int function) {}

    private record Between(int least, int most) {}

    private final Diagram diagram;
    private final Open open;
    private final Map<Between, Part> known = new HashMap<>();

    Cover(Diagram diagram, Open open) {
        this.diagram = diagram;
        this.open = open;
    }

    /** A condition that is the function in every case that can be; of all others it says what is shortest. */
    Residual of(int function, int possible) {
        return between(diagram.and(function, possible), diagram.or(function, diagram.not(possible)))
                .residual();
    }

    /** A condition that holds wherever the least does, and nowhere that the most does not. */
    private Part between(int least, int most) {
        if (least == Diagram.NO) {
            return new Part(Residual.never(), Diagram.NO);
        }
        if (most == Diagram.YES) {
            return new Part(Residual.always(), Diagram.YES);
        }
        var key = new Between(least, most);
        var ready = known.get(key);
        if (ready == null) {
            ready = split(least, most);
            known.put(key, ready);
        }
        return ready;
    }

    private Part split(int least, int most) {
        var question = Math.min(
                diagram.question(least).orElse(Integer.MAX_VALUE),
                diagram.question(most).orElse(Integer.MAX_VALUE));
        var size = diagram.size(question);
        var always = Diagram.YES;
        for (var way = 0; way < size; way++) {
            always = diagram.and(always, diagram.given(most, question, way));
        }
        var parts = new ArrayList<Residual>();
        var covered = Diagram.NO;
        for (var group : groups(least, most, question, always)) {
            var part = between(group.between().least(), group.between().most());
            var ways = group.ways();
            parts.add(all(open.test(question, ways), part.residual()));
            covered = diagram.or(covered, diagram.and(diagram.test(question, way -> ways[way]), part.function()));
        }
        var left = Diagram.NO;
        for (var way = 0; way < size; way++) {
            var rest = diagram.given(least, question, way);
            left = diagram.or(left, diagram.and(rest, diagram.not(diagram.given(covered, question, way))));
        }
        var whatever = between(left, always);
        parts.add(whatever.residual());
        return new Part(any(parts), diagram.or(covered, whatever.function()));
    }

    /** Ways of a question, and what is left to be covered after any of them. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Group(Between between, boolean[] ways) {}

    /** The ways of a question, together where one condition can cover what they leave. */
    private List<Group> groups(int least, int most, int question, int always) {
        var groups = new ArrayList<Group>();
        var size = diagram.size(question);
        for (var way = 0; way < size; way++) {
            var needed = diagram.and(diagram.given(least, question, way), diagram.not(always));
            if (needed != Diagram.NO) {
                join(groups, new Between(needed, diagram.given(most, question, way)), way, size);
            }
        }
        return groups;
    }

    private void join(List<Group> groups, Between next, int way, int size) {
        for (var i = 0; i < groups.size(); i++) {
            var there = groups.get(i);
            var both = new Between(
                    diagram.or(there.between().least(), next.least()),
                    diagram.and(there.between().most(), next.most()));
            if (diagram.and(both.least(), diagram.not(both.most())) == Diagram.NO) {
                there.ways()[way] = true;
                groups.set(i, new Group(both, there.ways()));
                return;
            }
        }
        var ways = new boolean[size];
        ways[way] = true;
        groups.add(new Group(next, ways));
    }

    private static Residual all(Residual test, Residual rest) {
        if (rest.equals(Residual.always())) {
            return test;
        }
        return rest instanceof Residual.All(var of)
                ? new Residual.All(with(test, of))
                : new Residual.All(List.of(test, rest));
    }

    private static List<Residual> with(Residual first, List<Residual> others) {
        var all = new ArrayList<Residual>();
        all.add(first);
        all.addAll(others);
        return all;
    }

    private static Residual any(List<Residual> parts) {
        var flat = Factoring.of(parts.stream()
                .flatMap(part -> part instanceof Residual.Any(var of) ? of.stream() : Stream.of(part))
                .toList());
        return flat.size() == 1 ? flat.getFirst() : new Residual.Any(flat);
    }
}
