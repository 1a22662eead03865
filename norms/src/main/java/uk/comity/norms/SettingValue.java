package uk.comity.norms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a council chose where its protocol leaves a question open. */
public sealed interface SettingValue {

    /** The days of the week, as a term such as {@code monday-to-thursday} names them. */
    Pattern DAYS = Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");

    /** A length of time. */
    record Length(Span span) implements SettingValue {}

    /** Whether something is so. */
    record Truth(boolean holds) implements SettingValue {}

    /** One word, or a time of day such as {@code 09:00}. */
    record Term(String word) implements SettingValue {}

    /** Reads a span, {@code true}, {@code false} (or {@code yes}, {@code no}) or a term; empty for anything else. */
    static Optional<SettingValue> find(String words) {
        return switch (words) {
            case "true", "yes" -> Optional.of(new Truth(true));
            case "false", "no" -> Optional.of(new Truth(false));
            default -> {
                Optional<SettingValue> length = Span.find(words).map(Length::new);
                yield length.or(() -> Names.wellFormed(words) || words.matches("[0-2][0-9]:[0-5][0-9]")
                        ? Optional.of(new Term(words))
                        : Optional.empty());
            }
        };
    }

    /** What a person reads, and what {@link #find} reads back. */
    default String inWords() {
        return switch (this) {
            case Length(var span) -> span.inWords();
            case Truth(var holds) -> holds ? "yes" : "no";
            case Term(var word) -> word;
        };
    }

    /** What a person reads where nothing is to be read back: "10 requests", "Monday to Thursday". */
    default String aloud() {
        return switch (this) {
            case Length _, Truth _ -> inWords();
            case Term(var word) -> DAYS.matcher(word).find() ? days(word) : word.replace('-', ' ');
        };
    }

    private static String days(String word) {
        var named = DAYS.matcher(word)
                .replaceAll(day -> day.group().substring(0, 1).toUpperCase(Locale.UK)
                        + day.group().substring(1));
        return named.replace("-to-", " to ").replaceAll("-(?=[^-]*$)", " and ").replace("-", ", ");
    }

    /** What kind of value it is, for a person: "a span such as 5 working days". */
    default String kind() {
        return switch (this) {
            case Length _ -> "a span such as \"5 working days\"";
            case Truth _ -> "yes or no";
            case Term _ -> "a word or a time of day";
        };
    }
}
