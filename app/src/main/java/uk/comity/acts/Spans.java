package uk.comity.acts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.comity.norms.Span;

/** Writes a span of time as the norm language does, and reads it back: {@code 5 working days}. */
public final class Spans {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4}) ([a-z ]+?)( beginning with)?");

    private Spans() {}

    public static String write(Span span) {
        var unit = span.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return span.amount() + " " + (span.amount() == 1 ? unit.substring(0, unit.length() - 1) : unit)
                + (span.counting() == Span.Counting.BEGINNING_WITH ? " beginning with" : "");
    }

    public static Optional<Span> read(String text) {
        var parts = SPAN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var unit = parts.group(2).endsWith("s") ? parts.group(2) : parts.group(2) + "s";
        for (var known : Span.Unit.values()) {
            if (known.name().equals(unit.toUpperCase(Locale.ROOT).replace(' ', '_'))) {
                var counting = parts.group(3) == null ? Span.Counting.AFTER : Span.Counting.BEGINNING_WITH;
                return Optional.of(new Span(Integer.parseInt(parts.group(1)), known, counting));
            }
        }
        return Optional.empty();
    }
}
