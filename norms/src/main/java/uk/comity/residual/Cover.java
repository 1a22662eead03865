package uk.comity.residual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    Residual of(int function) {
        return between(function, function).residual();
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
        var left = Diagram.NO;
        for (var group : groups(least, most, question, always).entrySet()) {
            var part = between(group.getKey().least(), group.getKey().most());
            var ways = group.getValue();
            if (part.function() != Diagram.NO) {
                parts.add(all(open.test(question, ways), part.residual()));
                covered = diagram.or(covered, diagram.and(diagram.test(question, way -> ways[way]), part.function()));
            }
            for (var way = 0; way < size; way++) {
                if (ways[way]) {
                    var rest = diagram.given(least, question, way);
                    left = diagram.or(left, diagram.and(rest, diagram.not(part.function())));
                }
            }
        }
        var whatever = between(left, always);
        parts.add(whatever.residual());
        return new Part(any(parts), diagram.or(covered, whatever.function()));
    }

    /** The ways of a question that leave the same to be covered. */
    private Map<Between, boolean[]> groups(int least, int most, int question, int always) {
        var groups = new LinkedHashMap<Between, boolean[]>();
        var size = diagram.size(question);
        for (var way = 0; way < size; way++) {
            var needed = diagram.and(diagram.given(least, question, way), diagram.not(always));
            var allowed = needed == Diagram.NO ? Diagram.NO : diagram.given(most, question, way);
            groups.computeIfAbsent(new Between(needed, allowed), _ -> new boolean[size])[way] = true;
        }
        return groups;
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
        var flat = parts.stream()
                .flatMap(part -> part instanceof Residual.Any(var of) ? of.stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.getFirst() : new Residual.Any(flat);
    }
}
