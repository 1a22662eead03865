package uk.comity.norms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Answers whether there is a case on an act in which something is so, and gives one. Exact, as conditions are Boolean over
 * few facts; cases that cannot be, by the ties of the vocabulary, are left out.
 */
public final class Cases {

    private final Pack council;
    private final List<Pack> packs;
    private final Vocabulary vocabulary;
    private final Function<String, Docket> dockets;
    private final Map<String, Ready> ready = new HashMap<>();
    private final TieIndex ties;

    private Cases(List<Pack> packs, Vocabulary vocabulary, Function<String, Docket> dockets) {
        this.council = packs.getFirst();
        this.packs = packs;
        this.vocabulary = vocabulary;
        this.dockets = dockets;
        this.ties = vocabulary.tieIndex();
    }

    /** Under the settings and readings of a rulebook, with the law beneath. */
    public static Cases of(Rulebook rulebook) {
        var packs = new ArrayList<Pack>();
        packs.add(rulebook.council());
        rulebook.beneath().ifPresent(packs::add);
        return new Cases(List.copyOf(packs), rulebook.vocabulary(), rulebook::docket);
    }

    /** Of a pack by itself, with every norm in it whatever is chosen: what stands under two readings stands at once. */
    static Cases alone(Pack pack, Vocabulary vocabulary) {
        return new Cases(List.of(pack), vocabulary, act -> new Docket(act, List.of(pack), Map.of(), vocabulary));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether the norm of the council's pack is one of those that stand here, under the settings. */
    public boolean has(String act, String norm) {
        return ready(act).find(norm).isPresent();
    }

    /** A case on the act in which all this is so, with the facts that matter; empty where there is none. */
    public Optional<Case> find(String act, Claim... claims) {
        var ready = ready(act);
        var goals = Arrays.stream(claims).map(ready::check).toList();
        var values = ready.values;
        var asked = Arrays.stream(claims).flatMap(Claim::conditions).toList();
        if (!asked.isEmpty()) {
            values = new CaseValues(values);
            for (var condition : asked) {
                values.gather(condition, council);
            }
        }
        for (var day : values.actDays(council.inForce(), ready.periods)) {
            var known = new Known(ready.slots(), day);
            var found = new CaseSearch(ready, ties, values, goals, known).run();
            if (found.isPresent()) {
                return Optional.of(new Case(act, day, found.get()));
            }
        }
        return Optional.empty();
    }

    private Ready ready(String act) {
        return ready.computeIfAbsent(act, name -> new Ready(dockets.apply(name)));
    }

    /** The norms on one act as checks. */
    private final class Ready implements CaseSearch.Board {

        private final Docket docket;
        private final CaseValues values = new CaseValues(vocabulary);
        private final List<Period> periods;
        private final Map<String, int[]> slots = new HashMap<>();
        private final List<String> more = new ArrayList<>();
        private final Slots.Definition[] defined;
        private final Check[] applies;
        private final Check[] stands;

        Ready(Docket docket) {
            this.docket = docket;
            this.defined = docket.definitions();
            for (var line : docket.lines) {
                var pack = line.law() ? packs.getLast() : council;
                values.gather(line.norm().when(), pack);
                line.norm().unless().forEach(condition -> values.gather(condition, pack));
                IntStream.of(line.until())
                        .mapToObj(docket::name)
                        .forEach(fact -> values.gather(new Condition.Holds(fact), pack));
            }
            this.periods = docket.lines.stream()
                    .map(line -> line.norm().inForce())
                    .distinct()
                    .toList();
            for (var slot = 0; slot < docket.slots(); slot++) {
                if (docket.isPrimitive(slot)) {
                    var at = slot;
                    slots.merge(docket.name(slot), new int[] {at}, Ready::both);
                }
            }
            ties.byFact().keySet().forEach(this::place);
            this.applies = docket.lines.stream().map(Ready::applies).toArray(Check[]::new);
            this.stands = new Check[applies.length];
            for (var line : docket.priority.order()) {
                stands[line] = stands(line);
            }
        }

        private static int[] both(int[] one, int[] other) {
            return IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();
        }

        private int place(String fact) {
            return slots.computeIfAbsent(fact, name -> {
                more.add(name);
                return new int[] {docket.slots() + more.size() - 1};
            })[0];
        }

        /** Room for every fact of the vocabulary that only the question speaks of. */
        int slots() {
            return docket.slots() + more.size();
        }

        Optional<Integer> find(String norm) {
            return IntStream.range(0, docket.lines.size())
                    .filter(i ->
                            !docket.line(i).law() && docket.line(i).norm().id().equals(norm))
                    .boxed()
                    .findFirst();
        }

        private static Check applies(Docket.Line line) {
            return Check.All.of(
                    new Check.During(line.firstDay(), line.lastDay()), line.when(), new Check.None(line.unless()));
        }

        private Check stands(int line) {
            var parts = new ArrayList<Check>();
            parts.add(applies[line]);
            for (var defeater : docket.priority.defeatersOf(line)) {
                parts.add(new Check.None(stands[defeater]));
            }
            return Check.All.of(parts.toArray(Check[]::new));
        }

        Check check(Claim claim) {
            return switch (claim) {
                case Claim.Applies(var norm) -> find(norm).map(i -> applies[i]).orElse(NEVER);
                case Claim.Stands(var norm) -> find(norm).map(i -> stands[i]).orElse(NEVER);
                case Claim.Answers(var outcome) -> answers(outcome);
                case Claim.Holds(var condition) -> Check.of(inPrimitives(condition), this::place);
                case Claim.Not(var other) -> new Check.None(check(other));
                case Claim.All(var of) -> Check.All.of(checks(of));
                case Claim.Any(var of) -> Check.Any.of(checks(of));
            };
        }

        private Check[] checks(List<Claim> of) {
            return of.stream().map(this::check).toArray(Check[]::new);
        }

        private static final Check NEVER = Check.Any.of();

        private Check answers(Example.Outcome outcome) {
            var refuse = any(Effect.Refuse.class);
            var held = any(Effect.Hold.class, this::unmet);
            var refer = any(Effect.Refer.class);
            var permit = Check.Any.of(any(Effect.Permit.class), any(Effect.Hold.class, this::met));
            return switch (outcome) {
                case REFUSED -> refuse;
                case HELD -> Check.All.of(held, new Check.None(refuse));
                case REFERRED -> Check.All.of(refer, new Check.None(refuse), new Check.None(held));
                case PERMITTED ->
                    Check.All.of(permit, new Check.None(refuse), new Check.None(held), new Check.None(refer));
                case SILENT ->
                    Check.All.of(
                            new Check.None(refuse),
                            new Check.None(held),
                            new Check.None(refer),
                            new Check.None(permit));
            };
        }

        private Check any(Class<? extends Effect> effect) {
            return any(effect, line -> stands[line]);
        }

        private Check any(Class<? extends Effect> effect, Function<Integer, Check> how) {
            return Check.Any.of(IntStream.range(0, docket.lines.size())
                    .filter(i -> effect.isInstance(docket.line(i).effect()))
                    .boxed()
                    .map(how)
                    .toArray(Check[]::new));
        }

        private Check met(int line) {
            return Check.All.of(stands[line], until(line));
        }

        private Check unmet(int line) {
            return Check.All.of(stands[line], new Check.None(until(line)));
        }

        private Check until(int line) {
            return Check.All.of(IntStream.of(docket.line(line).until())
                    .mapToObj(Check.Holds::new)
                    .toArray(Check[]::new));
        }

        /** The condition with the council's defined facts spelt out. */
        private Condition inPrimitives(Condition condition) {
            return switch (condition) {
                case Condition.Holds(var fact) ->
                    council.findDefinedFact(fact)
                            .map(one -> inPrimitives(one.means()))
                            .orElse(condition);
                case Condition.All(var of) -> new Condition.All(all(of));
                case Condition.Any(var of) -> new Condition.Any(all(of));
                case Condition.None(var of) -> new Condition.None(all(of));
                case Condition.IsOneOf _,
                        Condition.AtLeast _,
                        Condition.Before _,
                        Condition.OnOrAfter _,
                        Condition.Within _ -> condition;
            };
        }

        private List<Condition> all(List<Condition> of) {
            return of.stream().map(this::inPrimitives).toList();
        }

        @Override
        public int[] slotsOf(String fact) {
            return slots.getOrDefault(fact, new int[0]);
        }

        @Override
        public void missing(Check check, Known known, Set<String> missing) {
            check.missing(known, slot -> {
                if (slot < docket.slots()) {
                    docket.missing(slot, known, missing);
                } else {
                    missing.add(more.get(slot - docket.slots()));
                }
            });
        }

        @Override
        public void define(Known known) {
            docket.define(known, defined);
        }
    }
}
