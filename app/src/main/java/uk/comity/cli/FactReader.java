package uk.comity.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;

/** Reads what somebody types as the value of a fact. */
final class FactReader {

    private FactReader() {}

    /** The value, or nothing where the text is none of this fact's. */
    static Optional<FactValue> find(FactType type, String text) {
        return switch (type.shape()) {
            case FactType.YesNo _ ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "yes", "y", "true" -> Optional.of(FactValue.of(true));
                    case "no", "n", "false" -> Optional.of(FactValue.of(false));
                    default -> Optional.empty();
                };
            case FactType.OneOf(var words, var _) ->
                words.contains(text) ? Optional.of(FactValue.of(text)) : Optional.empty();
            case FactType.HowMany _ ->
                text.matches("[0-9]{1,9}") ? Optional.of(FactValue.of(Long.parseLong(text))) : Optional.empty();
            case FactType.OnDay _ -> day(text);
        };
    }

    private static Optional<FactValue> day(String text) {
        try {
            return Optional.of(FactValue.of(LocalDate.parse(text)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** What may be typed: {@code yes or no}. */
    static String choices(FactType type) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> "yes or no";
            case FactType.OneOf(var words, var _) -> "one of " + String.join(", ", words);
            case FactType.HowMany _ -> "a whole number";
            case FactType.OnDay _ -> "a date, such as 2026-11-03";
        };
    }
}
