package uk.comity.norms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A primitive fact, declared once in Java by the room that knows it.
 *
 * @param name lower case words joined by hyphens
 * @param shape what values it takes, with the English sentence for each
 * @param question what a person is asked where only a person can tell, in plain English; empty when the register or the
 *     folio knows
 * @param acts the acts on which it can be known; empty means every act
 * @param supply what to do, and who may, when it is not known or does not hold: "Ask the Head of Service for consent."
 */
public record FactType(String name, Shape shape, Optional<String> question, Set<String> acts, Optional<String> supply) {

    public FactType {
        acts = Set.copyOf(acts);
    }

    /** Whether the other says the same of the same fact, be it on other acts. */
    public boolean means(FactType other) {
        return name.equals(other.name)
                && question.equals(other.question)
                && supply.equals(other.supply)
                && shape.equals(other.shape);
    }

    /** The kind of value with its sentences. */
    public sealed interface Shape {

        /** Whether a fact of this shape can have the value. */
        default boolean takes(FactValue value) {
            return switch (this) {
                case YesNo _ -> value instanceof FactValue.Truth;
                case OneOf(var words, var _) -> value instanceof FactValue.Term(var word) && words.contains(word);
                case HowMany _ -> value instanceof FactValue.Count;
                case OnDay _ -> value instanceof FactValue.Day;
            };
        }
    }

    /** Sentences that read well aloud after "because". */
    public record YesNo(String whenTrue, String whenFalse) implements Shape {}

    /** A closed list of words, each with its sentence, in the order in which people are shown them. */
    public record OneOf(List<String> words, Map<String, String> sentences) implements Shape {
        public OneOf {
            words = List.copyOf(words);
            sentences = Map.copyOf(sentences);
        }
    }

    /** A whole number; the sentence holds {@code {}} where the number goes. */
    public record HowMany(String sentence) implements Shape {}

    /** A day; the sentence holds {@code {}} where the date goes. */
    public record OnDay(String sentence) implements Shape {}

    /** The value that somebody means who types this, or whose address or JSON holds it; nothing where it is none of this fact's. */
    public Optional<FactValue> read(String text) {
        return switch (shape) {
            case YesNo _ ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "yes", "y", "true" -> Optional.of(FactValue.of(true));
                    case "no", "n", "false" -> Optional.of(FactValue.of(false));
                    default -> Optional.empty();
                };
            case OneOf(var words, var _) -> words.contains(text) ? Optional.of(FactValue.of(text)) : Optional.empty();
            case HowMany _ ->
                text.matches("[0-9]{1,9}") ? Optional.of(FactValue.of(Long.parseLong(text))) : Optional.empty();
            case OnDay _ -> day(text);
        };
    }

    private static Optional<FactValue> day(String text) {
        try {
            return Optional.of(FactValue.of(LocalDate.parse(text)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
