package uk.comity.web.forms;

import java.util.Locale;
import java.util.Optional;

/** Checks of what people write. */
final class Texts {

    /** The longest title, in characters. */
    static final int TITLE = 200;

    /** The longest text, in characters: some ten pages. */
    static final int TEXT = 20_000;

    private Texts() {}

    static Optional<Problem> check(String label, String text, int most, String missing) {
        if (text.isEmpty()) {
            return missing.isBlank() ? Optional.empty() : Optional.of(Problem.of(missing));
        }
        var length = text.codePointCount(0, text.length());
        return length <= most
                ? Optional.empty()
                : Optional.of(Problem.of(String.format(
                        Locale.UK,
                        "What you wrote at \"%s\" is %,d characters long. Make it %,d or fewer.",
                        label,
                        length,
                        most)));
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
