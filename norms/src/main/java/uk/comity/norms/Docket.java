package uk.comity.norms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import uk.comity.calendar.Clock;

/** The norms that speak of one act, made ready to be judged: fact names are slots, and the order of priority is worked out. */
final class Docket {

    /**
     * A norm made ready.
     *
     * @param law whether it comes from the pack beneath
     * @param effect the norm's, with the council's own settings in it
     * @param unless whether any exception holds
     * @param exceptions each by itself, with the fact that names it in the trace
     * @param reads slots of every fact that it names, and of what those stand for, in reading order
     * @param until slots of the facts that a hold asks for
     * @param id the norm's, as findings name it that it defeats
     * @param firstDay on which it is in force, as {@link Known#number} has it, as the last
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; arrays are what the inner loops want.
    record Line(
            String pack,
            boolean law,
            Norm norm,
            Effect effect,
            Check.All when,
            Check.Any unless,
            List<Excepted> exceptions,
            int[] reads,
            int[] until,
            Optional<String> id,
            long firstDay,
            long lastDay) {

        boolean isInForce(Known known) {
            return firstDay <= known.dayNumber && known.dayNumber <= lastDay;
        }

        /** What the trace names as having defeated a norm of which an exception holds. */
        String exception(Known known) {
            for (var exception : exceptions) {
                if (exception.check().of(known) == Kleene.TRUE) {
                    return exception.name();
                }
            }
            throw new IllegalStateException("no exception of " + norm.id() + " holds");
        }
    }

    /** One "unless", and the fact that names it. */
    record Excepted(Check check, String name) {}

    /** For an act of which nothing is said. */
    static final Docket NOTHING = new Docket("", List.of(), Map.of(), Vocabulary.of(List.of(), List.of(), List.of()));

    private final Vocabulary vocabulary;
    private final Slots slots;
    final List<Line> lines;
    final Priority priority;
    /** For each line the bits of facts that it cannot do without: most norms are out at a glance, without a look at their line. */
    private final long[] needed;

    final Layout layout;
    private final Slots.Definition[] defined;

    /**
     * @param packs the council's, then the one beneath
     * @param settings in force here, by name
     */
    Docket(String act, List<Pack> packs, Map<String, SettingValue> settings, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.slots = new Slots(settings);
        var lines = new ArrayList<Line>();
        for (var pack : packs) {
            var law = !pack.key().equals(packs.getFirst().key());
            for (var norm : pack.normsOn(act)) {
                if (stands(norm, settings)) {
                    lines.add(line(pack, law, norm, settings));
                }
            }
        }
        this.lines = List.copyOf(lines);
        this.priority = new Priority(lines);
        this.needed = lines.stream().mapToLong(line -> line.when().first()).toArray();
        this.layout = new Layout(slots, vocabulary);
        this.defined = slots.definitions().toArray(Slots.Definition[]::new);
    }

    /** Whether a fact is false that the norm cannot do without. */
    boolean isOut(int index, Known known) {
        return known.isAnyFalse(needed[index]);
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** A norm that puts a truth setting into effect stands only while that is true; one under a reading, while it is read so. */
    private static boolean stands(Norm norm, Map<String, SettingValue> settings) {
        return norm.read().entrySet().stream().allMatch(read -> isRead(read.getKey(), read.getValue(), settings))
                && isChosen(norm, settings);
    }

    /** Without settings, as for an analysis, every norm stands. */
    static boolean isRead(String doubt, Doubt.Read way, Map<String, SettingValue> settings) {
        var value = settings.get(doubt);
        return value == null || value.equals(new SettingValue.Truth(way == Doubt.Read.OTHERWISE));
    }

    private static boolean isChosen(Norm norm, Map<String, SettingValue> settings) {
        return norm.local()
                .map(settings::get)
                .map(value -> !value.equals(new SettingValue.Truth(false)))
                .orElse(true);
    }

    private Line line(Pack pack, boolean law, Norm norm, Map<String, SettingValue> settings) {
        ToIntFunction<String> slot = name -> slots.of(pack, name);
        var when = Check.All.of(Check.of(norm.when(), slot));
        var exceptions = norm.unless().stream()
                .map(c -> new Excepted(Check.of(c, slot), c.facts().findFirst().orElse("unless")))
                .toList();
        var unless = Check.Any.of(exceptions.stream().map(Excepted::check).toArray(Check[]::new));
        var until = norm.effect() instanceof Effect.Hold(var facts)
                ? facts.stream().mapToInt(slot).toArray()
                : new int[0];
        var reads = new LinkedHashSet<Integer>();
        norm.when().facts().forEach(fact -> slots.read(slot.applyAsInt(fact), pack, reads));
        norm.unless().stream()
                .flatMap(Condition::facts)
                .forEach(fact -> slots.read(slot.applyAsInt(fact), pack, reads));
        IntStream.of(until).forEach(fact -> slots.read(fact, pack, reads));
        var effect = Effects.with(norm.effect(), settings, law ? Clock.STATUTORY : Clock.PROTOCOL);
        Effects.dayFact(effect).ifPresent(fact -> slots.read(slot.applyAsInt(fact), pack, reads));
        var readSlots = reads.stream().mapToInt(i -> i).toArray();
        var firstDay = Known.number(norm.inForce().from());
        var lastDay = norm.inForce().until().map(Known::number).orElse(Long.MAX_VALUE);
        var id = Optional.of(norm.id());
        return new Line(
                pack.key(), law, norm, effect, when, unless, exceptions, readSlots, until, id, firstDay, lastDay);
    }

    /** The situation's facts in their slots, with those that are presumed and the defined ones. */
    Known know(Situation situation) {
        var ready = FactMap.of(situation).laidOutFor(this);
        if (ready != null) {
            return ready;
        }
        var known = new Known(slots.count(), situation.day());
        situation.facts().values().forEach(fact -> layout.put(known, layout.slots(fact.name()), fact));
        complete(known, situation::find);
        return known;
    }

    /** Adds to the facts that were told what is presumed, what follows from the day, and what is defined. */
    void complete(Known known, Function<String, Optional<Fact>> told) {
        layout.complete(known, told);
        define(known, defined);
    }

    /** The defined facts, each after what it stands on. */
    Slots.Definition[] definitions() {
        return defined.clone();
    }

    /** Works out the defined facts anew from the primitive ones. */
    void define(Known known) {
        define(known, defined);
    }

    /** The same for some of them. */
    void define(Known known, Slots.Definition[] some) {
        for (var definition : some) {
            switch (definition.means().of(known)) {
                case TRUE -> known.put(definition.slot(), definition.whenTrue());
                case FALSE -> known.put(definition.slot(), definition.whenFalse());
                case UNKNOWN -> known.put(definition.slot(), null);
            }
        }
    }

    /** The primitive facts on which an unknown check hangs. */
    void missing(Check check, Known known, Set<String> missing) {
        check.missing(known, slot -> missing(slot, known, missing));
    }

    /** The same for one fact. */
    void missing(int slot, Known known, Set<String> missing) {
        var definition = slots.definition(slot);
        if (definition == null) {
            missing.add(slots.name(slot));
        } else {
            missing(definition.means(), known, missing);
        }
    }

    int slots() {
        return slots.count();
    }

    boolean isPrimitive(int slot) {
        return slots.definition(slot) == null;
    }

    String name(int slot) {
        return slots.name(slot);
    }

    /** The primitive facts in these slots. */
    List<FactType> primitives(List<Integer> reads) {
        return reads.stream()
                .filter(slot -> slots.definition(slot) == null)
                .flatMap(slot -> vocabulary.findFact(slots.name(slot)).stream())
                .toList();
    }

    /** What a person is told who must bring it about that the fact holds. */
    String wanting(int slot) {
        var definition = slots.definition(slot);
        return definition == null
                ? FactWords.wanting(slots.name(slot), vocabulary)
                : FactWords.sentence(definition.fact().whenFalse());
    }

    /** What a person is asked who may know the fact. */
    String asked(String fact) {
        return FactWords.asked(fact, vocabulary);
    }
}
