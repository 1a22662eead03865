package uk.comity.oracles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.comity.norms.Condition;
import uk.comity.norms.Doubt;
import uk.comity.norms.Effect;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.norms.SettingValue;

/**
 * The norms on one act that stand under a council's readings and settings and can touch the answer, the law's first:
 * looked up in the packs as the page on the norm language says, past everything that the engine makes ready.
 */
record Page(Rulebook book, List<Entry> entries) {

    /**
     * @param pack in which the norm stands: there its defined facts are looked up
     */
    record Entry(Pack pack, boolean law, Norm norm) {

        Effect effect() {
            return norm.effect();
        }

        /** Gives and takes rights; a hold only asks for something first. */
        private boolean isRuling() {
            return effect().decides() && !(effect() instanceof Effect.Hold);
        }

        private boolean agreesWith(Entry other) {
            return effect().getClass() == other.effect().getClass()
                    && (effect() instanceof Effect.Permit || effect() instanceof Effect.Refuse);
        }

        boolean goesBefore(Entry other) {
            var stated = law == other.law && norm.overrides().contains(other.norm.id());
            var byLaw = law && !other.law && isRuling() && other.effect().decides() && !agreesWith(other);
            return stated || byLaw;
        }

        Stream<String> until() {
            return effect() instanceof Effect.Hold(var facts) ? facts.stream() : Stream.of();
        }

        Condition exception() {
            return new Condition.Any(norm.unless());
        }

        Condition met() {
            return new Condition.All(
                    until().<Condition>map(Condition.Holds::new).toList());
        }
    }

    static Page of(Rulebook book, String act) {
        var entries = new ArrayList<Entry>();
        book.beneath().ifPresent(law -> law.norms().forEach(norm -> entries.add(new Entry(law, true, norm))));
        book.council().norms().forEach(norm -> entries.add(new Entry(book.council(), false, norm)));
        return new Page(
                book,
                entries.stream()
                        .filter(entry -> entry.norm().on().contains(act) && stands(entry.norm(), book.settings()))
                        .filter(entry -> entry.effect().decides()
                                || !entry.norm().overrides().isEmpty())
                        .toList());
    }

    /** Every act on which a norm of either pack speaks. */
    static Set<String> acts(Rulebook book) {
        var acts = new TreeSet<String>();
        book.council().norms().forEach(norm -> acts.addAll(norm.on()));
        book.beneath().ifPresent(law -> law.norms().forEach(norm -> acts.addAll(norm.on())));
        return acts;
    }

    private static boolean stands(Norm norm, Map<String, SettingValue> settings) {
        var read = norm.read().entrySet().stream()
                .allMatch(one -> isOn(settings, one.getKey()) == (one.getValue() == Doubt.Read.OTHERWISE));
        return read && norm.local().map(name -> isOn(settings, name)).orElse(true);
    }

    /** Only a truth can be off. */
    private static boolean isOn(Map<String, SettingValue> settings, String name) {
        return !(settings.get(name) instanceof SettingValue.Truth(var holds)) || holds;
    }

    int size() {
        return entries.size();
    }

    /** Those of the wanted effect, in order of rank. */
    IntStream of(Class<? extends Effect> effect) {
        return IntStream.range(0, size())
                .filter(i -> effect.isInstance(entries.get(i).effect()));
    }

    /** Those that defeat this one where they stand. */
    List<Integer> defeaters(int index) {
        var entry = entries.get(index);
        return IntStream.range(0, size())
                .filter(i -> entries.get(i).goesBefore(entry))
                .boxed()
                .toList();
    }

    /** All of them, each after those that defeat it. */
    List<Integer> defeatersFirst() {
        var order = new ArrayList<Integer>();
        while (order.size() < size()) {
            var next = IntStream.range(0, size())
                    .filter(i -> !order.contains(i) && order.containsAll(defeaters(i)))
                    .findFirst();
            order.add(next.orElseThrow(() -> new IllegalStateException("norms override each other in a circle")));
        }
        return order;
    }

    /** Of referrals with the same ladder, the first. */
    int ladder(int referral) {
        return of(Effect.Refer.class)
                .filter(i ->
                        entries.get(i).effect().equals(entries.get(referral).effect()))
                .findFirst()
                .orElse(referral);
    }

    /** Every condition on a primitive fact that these norms read, by the name of the fact. */
    Map<String, List<Condition>> reads() {
        var reads = new LinkedHashMap<String, List<Condition>>();
        for (var entry : entries) {
            Consumer<Condition> each = leaf ->
                    reads.computeIfAbsent(nameOf(leaf), _ -> new ArrayList<>()).add(leaf);
            leaves(entry.pack(), entry.norm().when(), each);
            leaves(entry.pack(), entry.exception(), each);
            leaves(entry.pack(), entry.met(), each);
        }
        return reads;
    }

    static String nameOf(Condition leaf) {
        return leaf.facts().findFirst().orElseThrow();
    }

    private static void leaves(Pack pack, Condition condition, Consumer<Condition> each) {
        Predicate<String> isDefined = name -> pack.findDefinedFact(name).isPresent();
        switch (condition) {
            case Condition.All(var of) -> of.forEach(one -> leaves(pack, one, each));
            case Condition.Any(var of) -> of.forEach(one -> leaves(pack, one, each));
            case Condition.None(var of) -> of.forEach(one -> leaves(pack, one, each));
            case Condition.Holds(var name)
            when isDefined.test(name) ->
                leaves(pack, pack.findDefinedFact(name).orElseThrow().means(), each);
            default -> each.accept(condition);
        }
    }
}
