package uk.comity.acts;

import uk.comity.norms.DefinedFact;
import uk.comity.norms.Fact;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Rulebook;

/** Says a fact as an English sentence with its source: a primitive one in its room's words, a defined one in the pack's. */
record Sentences(Rulebook rulebook) {

    String of(Fact fact) {
        var said = rulebook.vocabulary()
                .findFact(fact.name())
                .map(type -> say(type.shape(), fact.value()))
                .or(() -> rulebook.council().findDefinedFact(fact.name()).map(defined -> say(defined, fact.value())))
                .orElseGet(() -> fact.name().replace('-', ' ') + ": " + plain(fact.value()));
        return fact.source().isBlank() ? said : said + " (" + fact.source() + ")";
    }

    private static String say(DefinedFact defined, FactValue value) {
        return value.equals(FactValue.of(true)) ? defined.whenTrue() : defined.whenFalse();
    }

    private static String say(FactType.Shape shape, FactValue value) {
        return switch (shape) {
            case FactType.YesNo yesNo
            when value instanceof FactValue.Truth(var holds) -> holds ? yesNo.whenTrue() : yesNo.whenFalse();
            case FactType.OneOf oneOf
            when value instanceof FactValue.Term(var word) -> oneOf.sentences().getOrDefault(word, word);
            case FactType.HowMany howMany -> howMany.sentence().replace("{}", plain(value));
            case FactType.OnDay onDay -> onDay.sentence().replace("{}", plain(value));
            case FactType.YesNo _, FactType.OneOf _ -> plain(value);
        };
    }

    private static String plain(FactValue value) {
        return switch (value) {
            case FactValue.Truth(var holds) -> holds ? "yes" : "no";
            case FactValue.Term(var word) -> word;
            case FactValue.Count(var number) -> Long.toString(number);
            case FactValue.Day(var date) -> date.toString();
        };
    }
}
