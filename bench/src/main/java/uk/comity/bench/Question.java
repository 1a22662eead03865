package uk.comity.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Judgement;
import uk.comity.norms.Rulebook;

/** One act of a real pack, with a value for every fact that its norms read: the actor's from the register, the rest as told. */
record Question(Rulebook rulebook, String act, Map<String, FactValue> told, Raising raising) {

    /** Mostly yes, so that many norms apply and the trace is long. Always the same. */
    static Question of(Rulebook rulebook, String act, Raising raising) {
        var random = new Random(act.hashCode());
        var told = new LinkedHashMap<String, FactValue>();
        for (var fact : rulebook.factsAskedFor(act, Raising.DAY)) {
            told.put(fact.name(), value(fact.shape(), random));
        }
        told.keySet().removeIf(name -> name.startsWith("actor-is-member") || name.startsWith("actor-is-officer"));
        return new Question(rulebook, act, told, raising);
    }

    private static FactValue value(FactType.Shape shape, Random random) {
        return switch (shape) {
            case FactType.YesNo _ -> FactValue.of(random.nextInt(10) < 7);
            case FactType.OneOf(var words, var _) -> FactValue.of(words.get(random.nextInt(words.size())));
            case FactType.HowMany _ -> FactValue.of(random.nextInt(12));
            case FactType.OnDay _ -> FactValue.of(Raising.DAY.minusDays(random.nextInt(60)));
        };
    }

    /** From the register and what was told to the whole judgement. */
    Judgement judge() {
        var facts = rulebook.situation(act, Raising.DAY);
        raising.tellActor(facts);
        told.forEach((name, value) -> facts.with(name, value, "told"));
        return rulebook.judge(facts.build());
    }

    @Override
    public String toString() {
        return rulebook.council().key() + " " + act + ", " + told.size() + " facts told, "
                + judge().findings().size() + " findings";
    }
}
