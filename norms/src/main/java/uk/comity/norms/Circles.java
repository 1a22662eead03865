package uk.comity.norms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds names that lead back to themselves. */
final class Circles {

    private final Function<String, List<String>> next;
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final List<List<String>> circles = new ArrayList<>();

    private Circles(Function<String, List<String>> next) {
        this.next = next;
    }

    /** Circles, each from its first name on, without that name again at the end; no name is in two of them. */
    static List<List<String>> in(Collection<String> names, Function<String, List<String>> next) {
        var search = new Circles(next);
        names.forEach(search::visit);
        return search.circles;
    }

    /** {@code a, b, a} as "a → b → a". */
    static String inWords(List<String> circle) {
        return String.join(" → ", circle) + " → " + circle.getFirst();
    }

    private void visit(String name) {
        var at = path.indexOf(name);
        if (at >= 0) {
            var circle = List.copyOf(path.subList(at, path.size()));
            if (circles.stream().flatMap(List::stream).noneMatch(circle::contains)) {
                circles.add(circle);
            }
            return;
        }
        if (done.contains(name)) {
            return;
        }
        path.add(name);
        next.apply(name).forEach(this::visit);
        path.removeLast();
        done.add(name);
    }
}
