package uk.comity.norms;

import java.util.Optional;

/** Reads the value of a fact as an example or a presumption gives it. */
final class ValueReader {

    private final Mistakes mistakes;

    ValueReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Optional<FactValue> read(YamlNode.Words words, FactType type) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> truth(words);
            case FactType.OneOf(var known, var _) -> {
                ConditionReader.checkTerm(words, type.name(), known, mistakes);
                yield Optional.of(FactValue.of(words.text()));
            }
            case FactType.HowMany _ ->
                ConditionReader.wholeNumber(words, mistakes).map(number -> FactValue.of(number.longValue()));
            case FactType.OnDay _ -> Table.date(words, mistakes).map(FactValue::of);
        };
    }

    private Optional<FactValue> truth(YamlNode.Words words) {
        return switch (words.text()) {
            case "true", "yes" -> Optional.of(FactValue.of(true));
            case "false", "no" -> Optional.of(FactValue.of(false));
            default -> {
                mistakes.add(words.place(), "\"" + words.text() + "\" is neither true nor false.");
                yield Optional.empty();
            }
        };
    }
}
