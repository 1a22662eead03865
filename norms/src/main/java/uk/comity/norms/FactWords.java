package uk.comity.norms;

import java.time.LocalDate;
import java.util.Optional;
import uk.comity.calendar.InWords;

/** Facts in words that read well after "because" or "when". */
public final class FactWords {

    private FactWords() {}

    public static String of(Fact fact, Vocabulary vocabulary) {
        return vocabulary
                .findFact(fact.name())
                .flatMap(type -> sentence(fact.value(), type.shape()))
                .orElseGet(() -> fact.name() + " is " + value(fact.value()));
    }

    private static Optional<String> sentence(FactValue value, FactType.Shape shape) {
        return switch (shape) {
            case FactType.YesNo(var whenTrue, var whenFalse) ->
                value instanceof FactValue.Truth(var holds)
                        ? Optional.of(holds ? whenTrue : whenFalse)
                        : Optional.empty();
            case FactType.OneOf(var _, var sentences) ->
                value instanceof FactValue.Term(var word) ? Optional.ofNullable(sentences.get(word)) : Optional.empty();
            case FactType.HowMany(var sentence) -> Optional.of(sentence.replace("{}", value(value)));
            case FactType.OnDay(var sentence) -> Optional.of(sentence.replace("{}", value(value)));
        };
    }

    public static String value(FactValue value) {
        return switch (value) {
            case FactValue.Truth(var holds) -> holds ? "yes" : "no";
            case FactValue.Term(var word) -> word;
            case FactValue.Count(var number) -> Long.toString(number);
            case FactValue.Day(LocalDate date) -> InWords.date(date);
        };
    }

    /** What a person is told who must bring it about that a fact of the vocabulary holds. */
    static String wanting(String fact, Vocabulary vocabulary) {
        var type = vocabulary.findFact(fact);
        return type.flatMap(FactType::supply)
                .or(() -> type.flatMap(FactWords::whenFalse).map(FactWords::sentence))
                .orElse(fact);
    }

    /** What a person is asked who may know a fact of the vocabulary. */
    static String asked(String fact, Vocabulary vocabulary) {
        var type = vocabulary.findFact(fact);
        return type.flatMap(FactType::question)
                .or(() -> type.flatMap(FactType::supply))
                .orElseGet(() -> notKnown(fact, type));
    }

    private static String notKnown(String fact, Optional<FactType> type) {
        return type.isPresent() && type.get().shape() instanceof FactType.YesNo(var whenTrue, var _)
                ? "It is not known whether " + whenTrue + "."
                : "It is not known: " + fact.replace('-', ' ') + ".";
    }

    private static Optional<String> whenFalse(FactType type) {
        return type.shape() instanceof FactType.YesNo(var _, var whenFalse) ? Optional.of(whenFalse) : Optional.empty();
    }

    static String sentence(String words) {
        return Sentences.capital(words) + ".";
    }
}
