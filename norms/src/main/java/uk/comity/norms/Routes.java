package uk.comity.norms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads off one judgement which ways to see something were tried, and what each said. Nothing here knows any rule. */
final class Routes {

    private final Docket docket;
    private final Judgement judgement;
    private final Known known;

    Routes(Docket docket, Judgement judgement) {
        this.docket = docket;
        this.judgement = judgement;
        this.known = docket.know(judgement.situation());
    }

    /** Every way in its order; none where no norm on the act names one. */
    List<Route> all() {
        if (docket.lines.stream().noneMatch(line -> line.norm().route().isPresent())) {
            return List.of();
        }
        return Arrays.stream(Route.Way.values()).map(this::route).toList();
    }

    private Route route(Route.Way way) {
        var steps = docket.lines.stream()
                .filter(line -> line.isInForce(known) && line.effect().decides() && way(line) == way)
                .flatMap(line -> step(line).stream())
                .toList();
        var said =
                steps.stream().map(Route.Step::said).min(Route.Said::compareTo).orElse(Route.Said.NOTHING);
        return new Route(way, said, steps);
    }

    /** A norm that names no way is part of the law's or of the protocol's own. */
    private static Route.Way way(Docket.Line line) {
        return line.norm().route().orElse(line.law() ? Route.Way.STATUTE : Route.Way.PROTOCOL);
    }

    /** What the norm said; nothing for one that only bars, and does not bar here. */
    private Optional<Route.Step> step(Docket.Line line) {
        var finding = judgement.findings().stream()
                .filter(one -> one.pack().equals(line.pack())
                        && one.norm().equals(line.norm().id()))
                .findFirst();
        if (finding.isEmpty()) {
            return line.effect() instanceof Effect.Refuse
                    ? Optional.empty()
                    : Optional.of(step(line, Route.Said.DOES_NOT_REACH, Optional.empty(), against(line), List.of()));
        }
        var found = finding.get();
        return switch (found.status()) {
            case DECISIVE, APPLIED -> Optional.of(standing(line, found));
            case WAITING -> Optional.of(step(line, Route.Said.WAITS, Optional.empty(), found.facts(), found.missing()));
            case DEFEATED ->
                line.effect() instanceof Effect.Refuse
                        ? Optional.empty()
                        : Optional.of(step(line, Route.Said.OVERRULED, found.defeatedBy(), found.facts(), List.of()));
        };
    }

    private Route.Step standing(Docket.Line line, Finding found) {
        var wanting = Arrays.stream(line.until())
                .filter(slot -> !known.isTrue(slot))
                .mapToObj(docket::name)
                .toList();
        var said = switch (found.effect()) {
            case Effect.Permit _ -> Route.Said.OPENS;
            case Effect.Refer _ -> Route.Said.GOES_TO_AN_OFFICE;
            case Effect.Hold _ -> wanting.isEmpty() ? Route.Said.OPENS : Route.Said.WAITS;
            case Effect.Refuse _ -> Route.Said.BARS;
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ ->
                throw new IllegalStateException(found.norm() + " settles nothing");
        };
        return step(line, said, Optional.empty(), found.facts(), wanting);
    }

    private static Route.Step step(
            Docket.Line line, Route.Said said, Optional<String> defeatedBy, List<Fact> because, List<String> missing) {
        var norm = line.norm();
        return new Route.Step(line.pack(), norm.id(), norm.clauses(), norm.gist(), said, defeatedBy, because, missing);
    }

    /** The facts that keep a norm from reaching this case. */
    private List<Fact> against(Docket.Line line) {
        var facts = new HashMap<String, Fact>();
        for (var slot : line.reads()) {
            var fact = known.fact(slot);
            if (fact != null) {
                facts.putIfAbsent(fact.name(), fact);
            }
        }
        var names = new LinkedHashSet<String>();
        settle(line.norm().when(), Kleene.FALSE, facts, names);
        return names.stream()
                .flatMap(name -> Optional.ofNullable(facts.get(name)).stream())
                .toList();
    }

    /** Adds the facts that make a condition what it is; false where it is not so. */
    private boolean settle(Condition condition, Kleene wanted, Map<String, Fact> facts, Set<String> names) {
        return switch (condition) {
            case Condition.All(var of) ->
                wanted == Kleene.TRUE ? every(of, wanted, facts, names) : some(of, wanted, facts, names);
            case Condition.Any(var of) ->
                wanted == Kleene.TRUE ? some(of, wanted, facts, names) : every(of, wanted, facts, names);
            case Condition.None(var of) ->
                wanted == Kleene.TRUE ? every(of, Kleene.FALSE, facts, names) : some(of, Kleene.TRUE, facts, names);
            case Condition.Holds _,
                    Condition.IsOneOf _,
                    Condition.AtLeast _,
                    Condition.Before _,
                    Condition.OnOrAfter _,
                    Condition.Within _ -> leaf(condition, wanted, facts, names);
        };
    }

    private boolean every(List<Condition> of, Kleene wanted, Map<String, Fact> facts, Set<String> names) {
        var found = new LinkedHashSet<String>();
        for (var one : of) {
            if (!settle(one, wanted, facts, found)) {
                return false;
            }
        }
        names.addAll(found);
        return true;
    }

    private boolean some(List<Condition> of, Kleene wanted, Map<String, Fact> facts, Set<String> names) {
        var any = new ArrayList<Condition>();
        for (var one : of) {
            if (settle(one, wanted, facts, names)) {
                any.add(one);
            }
        }
        return !any.isEmpty();
    }

    private boolean leaf(Condition leaf, Kleene wanted, Map<String, Fact> facts, Set<String> names) {
        var name = leaf.facts().findFirst().orElseThrow();
        var fact = facts.get(name);
        if (fact == null
                || Kleene.of(leaf.holds(fact.value(), judgement.situation().day())) != wanted) {
            return false;
        }
        names.add(name);
        return true;
    }
}
