package uk.comity.norms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Spells out "overrides: all" and "gives-way-to: all", so that everything after the reading sees plain overrides: of every
 * other norm of the pack that decides on one of the same acts.
 */
final class OverridesPage {

    /** Stands for every other norm. */
    static final String ALL = "all";

    private OverridesPage() {}

    /** A norm as read, with what it says of all the others. */
    enum Reach {
        NAMED,
        OVER_ALL,
        UNDER_ALL
    }

    static Map<String, NormsPage.Read> spelt(Collection<NormsPage.Read> norms) {
        var spelt = new LinkedHashMap<String, NormsPage.Read>();
        for (var read : norms) {
            var more = new LinkedHashSet<>(read.norm().overrides());
            for (var other : norms) {
                if (goesBefore(read, other)) {
                    more.add(other.norm().id());
                }
            }
            spelt.put(
                    read.norm().id(),
                    new NormsPage.Read(with(read.norm(), List.copyOf(more)), read.overrides(), read.reach()));
        }
        return spelt;
    }

    private static boolean goesBefore(NormsPage.Read one, NormsPage.Read other) {
        var said = (one.reach() == Reach.OVER_ALL && other.reach() != Reach.OVER_ALL)
                || (other.reach() == Reach.UNDER_ALL && one.reach() != Reach.UNDER_ALL);
        return said
                && !other.norm().overrides().contains(one.norm().id())
                && one.norm().effect().decides()
                && other.norm().effect().decides()
                && !Collections.disjoint(one.norm().on(), other.norm().on());
    }

    private static Norm with(Norm norm, List<String> overrides) {
        return new Norm(
                norm.id(),
                norm.clauses(),
                norm.on(),
                norm.when(),
                norm.unless(),
                norm.effect(),
                new ArrayList<>(overrides),
                norm.gist(),
                norm.local(),
                norm.route(),
                norm.read(),
                norm.inForce(),
                norm.place());
    }
}
