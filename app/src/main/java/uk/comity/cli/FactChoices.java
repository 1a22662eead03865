package uk.comity.cli;

import uk.comity.norms.FactType;

/** Says what somebody may type as the value of a fact. */
final class FactChoices {

    private FactChoices() {}

    /** What may be typed: {@code yes or no}. */
    static String of(FactType type) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> "yes or no";
            case FactType.OneOf(var words, var _) -> "one of " + String.join(", ", words);
            case FactType.HowMany _ -> "a whole number";
            case FactType.OnDay _ -> "a date, such as 2026-11-03";
        };
    }
}
