package uk.comity.acts;

import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;

/** Tells the facts that only the council's own pack knows: no kind of matter tells them, so the desk does. */
final class Declared {

    private static final String SOURCE = "declared with the act";

    private Declared() {}

    /** Told before the kind speaks, so that whatever the council's record knows goes before it. */
    static void tell(Rulebook rulebook, Submission submission, Situation.Builder facts) {
        for (var own : rulebook.council().own().facts()) {
            var type = own.type();
            var value = submission.declared().get(type.name());
            var act = submission.act().name();
            if (value != null
                    && fits(type, value)
                    && (type.acts().isEmpty() || type.acts().contains(act))) {
                facts.with(type.name(), value, SOURCE);
            }
        }
    }

    private static boolean fits(FactType type, FactValue value) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> value instanceof FactValue.Truth;
            case FactType.OneOf words ->
                value instanceof FactValue.Term(String word) && words.words().contains(word);
            case FactType.HowMany _ -> value instanceof FactValue.Count;
            case FactType.OnDay _ -> value instanceof FactValue.Day;
        };
    }
}
