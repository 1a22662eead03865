package uk.comity.packs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.norms.Condition;
import uk.comity.norms.Duty;
import uk.comity.norms.Effect;
import uk.comity.norms.FactType;
import uk.comity.norms.Ladder;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.Span;

/** Makes faulty packs: one fault each, as an author's slip would be, chosen by a seed. */
final class Mutants {

    /** Kinds of fault. */
    enum Fault {
        DROP_NORM("drop a norm"),
        REVERSE_EFFECT("reverse an effect"),
        REMOVE_OVERRIDE("remove an override"),
        LOOP_LADDER("loop a ladder"),
        OPEN_WALL("open a wall"),
        SHIFT_DEADLINE("shift a deadline"),
        DROP_UNLESS("drop an exception"),
        WIDEN("widen a condition"),
        NARROW("narrow a condition");

        final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    /** A pack with one fault in it. */
    record Mutant(Fault fault, String norm, Pack pack) {}

    /** Acts on which what was said to one member or group can reach another. */
    private static final Set<String> AT_THE_WALL = Set.of(
            "advice.pass-on",
            "advice.quote",
            "budget.pass-on",
            "correspondence.copy",
            "paper.disclose",
            "inspection.request",
            "inspection.request-copy");

    private final Pack pack;
    private final Random random;

    Mutants(Pack pack, long seed) {
        this.pack = pack;
        this.random = new Random(seed);
    }

    /** So many mutants with this fault, or as many as the pack has room for. */
    List<Mutant> make(Fault fault, int number) {
        var norms = new ArrayList<>(pack.norms());
        Collections.shuffle(norms, random);
        return norms.stream()
                .flatMap(norm -> faulty(fault, norm).stream().map(all -> new Mutant(fault, norm.id(), with(all))))
                .limit(number)
                .toList();
    }

    private Optional<List<Norm>> faulty(Fault fault, Norm norm) {
        return switch (fault) {
            case DROP_NORM -> Optional.of(without(norm));
            case REVERSE_EFFECT -> reversed(norm.effect()).map(effect -> replace(norm, effect(norm, effect)));
            case REMOVE_OVERRIDE ->
                norm.overrides().isEmpty()
                        ? Optional.empty()
                        : Optional.of(replace(
                                norm,
                                overriding(
                                        norm,
                                        norm.overrides()
                                                .subList(1, norm.overrides().size()))));
            case LOOP_LADDER -> looped(norm.effect()).map(effect -> replace(norm, effect(norm, effect)));
            case OPEN_WALL -> opened(norm).map(effect -> replace(norm, effect(norm, effect)));
            case SHIFT_DEADLINE -> shifted(norm.effect()).map(effect -> replace(norm, effect(norm, effect)));
            case DROP_UNLESS ->
                norm.unless().isEmpty()
                        ? Optional.empty()
                        : Optional.of(replace(
                                norm,
                                conditions(
                                        norm,
                                        norm.when(),
                                        norm.unless().subList(1, norm.unless().size()))));
            case WIDEN -> wider(norm.when()).map(when -> replace(norm, conditions(norm, when, norm.unless())));
            case NARROW ->
                another(norm)
                        .map(fact -> replace(
                                norm,
                                conditions(
                                        norm,
                                        new Condition.All(List.of(norm.when(), new Condition.Holds(fact))),
                                        norm.unless())));
        };
    }

    private static Optional<Effect> reversed(Effect effect) {
        return switch (effect) {
            case Effect.Permit _ -> Optional.of(new Effect.Refuse(List.of(), Optional.empty()));
            case Effect.Refuse _, Effect.Hold _, Effect.Refer _ -> Optional.of(new Effect.Permit());
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ -> Optional.empty();
        };
    }

    private static Optional<Effect> looped(Effect effect) {
        if (!(effect instanceof Effect.Refer(var ladder))) {
            return Optional.empty();
        }
        var rungs = new ArrayList<>(ladder.rungs());
        rungs.add(rungs.getFirst());
        return Optional.of(new Effect.Refer(new Ladder(rungs)));
    }

    private static Optional<Effect> opened(Norm norm) {
        return switch (norm.effect()) {
            case Effect.Wall(var who) ->
                Optional.of(new Effect.Wall(
                        Stream.concat(who.stream(), Stream.of("every-member")).toList()));
            case Effect.Refuse _ ->
                norm.on().stream().anyMatch(AT_THE_WALL::contains)
                        ? Optional.of(new Effect.Permit())
                        : Optional.empty();
            case Effect.Permit _,
                    Effect.Hold _,
                    Effect.Refer _,
                    Effect.Owe _,
                    Effect.Tell _,
                    Effect.RecordIn _,
                    Effect.Advise _ -> Optional.empty();
        };
    }

    private static Optional<Effect> shifted(Effect effect) {
        if (!(effect instanceof Effect.Owe(var duty))
                || duty.within().isEmpty()
                || duty.setting().isPresent()) {
            return Optional.empty();
        }
        var span = duty.within().get();
        return Optional.of(new Effect.Owe(new Duty(
                duty.holder(),
                duty.claimant(),
                duty.to(),
                Optional.of(longer(span)),
                duty.strength(),
                duty.or(),
                duty.pause(),
                duty.setting(),
                duty.contested(),
                duty.until(),
                duty.extension())));
    }

    private static Span longer(Span span) {
        return new Span(span.amount() + 1, span.unit(), span.counting());
    }

    private static Optional<Condition> wider(Condition when) {
        return switch (when) {
            case Condition.All(var of) ->
                of.isEmpty() ? Optional.empty() : Optional.of(new Condition.All(of.subList(0, of.size() - 1)));
            case Condition.Holds _,
                    Condition.Any _,
                    Condition.None _,
                    Condition.IsOneOf _,
                    Condition.AtLeast _,
                    Condition.Before _,
                    Condition.OnOrAfter _,
                    Condition.Within _ -> Optional.of(new Condition.All(List.of()));
        };
    }

    /** A yes-or-no fact that other norms on the same acts read, and that this one neither reads nor implies. */
    private Optional<String> another(Norm norm) {
        Function<Norm, Stream<String>> reads =
                one -> Stream.concat(one.when().facts(), one.unless().stream().flatMap(Condition::facts));
        var own = reads.apply(norm).flatMap(this::meant).collect(Collectors.toSet());
        return pack.norms().stream()
                .filter(other -> other.on().containsAll(norm.on()))
                .flatMap(reads)
                .filter(fact -> !own.contains(fact))
                .filter(fact -> OurPacks.VOCABULARY
                        .findFact(fact)
                        .filter(type -> type.shape() instanceof FactType.YesNo)
                        .isPresent())
                .findFirst();
    }

    /** The fact, and what is so wherever it is so by its definition: to ask for that too would be no fault. */
    private Stream<String> meant(String fact) {
        return Stream.concat(
                Stream.of(fact), pack.findDefinedFact(fact).stream().flatMap(defined -> implied(defined.means())));
    }

    private Stream<String> implied(Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> of.stream().flatMap(this::implied);
            case Condition.Holds(var fact) -> meant(fact);
            case Condition.Any _,
                    Condition.None _,
                    Condition.IsOneOf _,
                    Condition.AtLeast _,
                    Condition.Before _,
                    Condition.OnOrAfter _,
                    Condition.Within _ -> Stream.empty();
        };
    }

    private List<Norm> without(Norm norm) {
        return pack.norms().stream().filter(one -> !one.id().equals(norm.id())).toList();
    }

    private List<Norm> replace(Norm norm, Norm by) {
        return pack.norms().stream()
                .map(one -> one.id().equals(norm.id()) ? by : one)
                .toList();
    }

    private static Norm effect(Norm n, Effect effect) {
        return new Norm(
                n.id(),
                n.clauses(),
                n.on(),
                n.when(),
                n.unless(),
                effect,
                n.overrides(),
                n.gist(),
                n.local(),
                n.route(),
                n.read(),
                n.inForce(),
                n.place());
    }

    private static Norm overriding(Norm n, List<String> overrides) {
        return new Norm(
                n.id(),
                n.clauses(),
                n.on(),
                n.when(),
                n.unless(),
                n.effect(),
                overrides,
                n.gist(),
                n.local(),
                n.route(),
                n.read(),
                n.inForce(),
                n.place());
    }

    private static Norm conditions(Norm n, Condition when, List<Condition> unless) {
        return new Norm(
                n.id(),
                n.clauses(),
                n.on(),
                when,
                unless,
                n.effect(),
                n.overrides(),
                n.gist(),
                n.local(),
                n.route(),
                n.read(),
                n.inForce(),
                n.place());
    }

    private Pack with(List<Norm> norms) {
        return new Pack(
                pack.key(),
                pack.version(),
                pack.digest(),
                pack.title(),
                pack.council(),
                pack.kind(),
                pack.inForce(),
                pack.beneath(),
                pack.words(),
                pack.offices(),
                pack.own(),
                pack.settings(),
                pack.doubts(),
                pack.clauses(),
                pack.definedFacts(),
                norms,
                pack.examples(),
                pack.silences(),
                pack.answers());
    }
}
