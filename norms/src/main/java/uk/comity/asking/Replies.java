package uk.comity.asking;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;

/** Replies as they are written in addresses, on the command line and in JSON. */
final class Replies {

    private Replies() {}

    static String written(Reply reply) {
        return switch (reply) {
            case Reply.Chosen(var guise) -> guise.name();
            case Reply.NotKnown _ -> Reply.UNKNOWN;
            case Reply.Is(FactValue.Truth(var holds)) -> holds ? "yes" : "no";
            case Reply.Is(FactValue.Term(var word)) -> word;
            case Reply.Is(FactValue.Count(var number)) -> Long.toString(number);
            case Reply.Is(FactValue.Day(var date)) -> date.toString();
        };
    }

    static String choices(FactType type) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> "yes, no or unknown";
            case FactType.OneOf(var words, var _) -> orUnknown(words.stream());
            case FactType.HowMany _ -> "a whole number, or unknown";
            case FactType.OnDay _ -> "a date such as 2026-11-03, or unknown";
        };
    }

    static String choices(Chooser chooser) {
        return orUnknown(chooser.guises().stream().map(Guise::name));
    }

    private static String orUnknown(Stream<String> words) {
        return words.collect(Collectors.joining(", ")) + " or unknown";
    }
}
