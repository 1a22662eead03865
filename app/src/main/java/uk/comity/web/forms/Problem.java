package uk.comity.web.forms;

import java.util.Set;
import uk.comity.web.parts.DateInput;

/**
 * What is to be put right in one field.
 *
 * @param parts of a date; none for any other field, or for the whole date
 */
public record Problem(String text, Set<DateInput.Part> parts) {
    public Problem {
        parts = Set.copyOf(parts);
    }

    public static Problem of(String text) {
        return new Problem(text, Set.of());
    }
}
