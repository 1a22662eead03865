package uk.comity.web.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Rulebook;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/** The questions on which the council's own protocol turns and which only the person can answer; no others. */
public record FactAsks(List<FactType> types) {

    public static final FactAsks NONE = new FactAsks(List.of());

    private static final String PREFIX = "fact-";

    public FactAsks {
        types = List.copyOf(types);
    }

    /**
     * The questions for an act on a day.
     *
     * @param supplied names of the facts that the form asks about in its own words
     */
    public static FactAsks of(Optional<Rulebook> rulebook, String act, LocalDate day, Set<String> supplied) {
        return rulebook.map(book -> new FactAsks(book.factsAskedFor(act, day).stream()
                        .filter(type -> type.question().isPresent() && !supplied.contains(type.name()))
                        .toList()))
                .orElse(NONE);
    }

    /** The field in which a fact is asked for. */
    public static String field(String fact) {
        return PREFIX + fact;
    }

    FactAsks and(FactAsks more) {
        return new FactAsks(
                Stream.concat(types.stream(), more.types.stream()).distinct().toList());
    }

    List<Ask> asks() {
        return types.stream().map(FactAsks::ask).toList();
    }

    Map<String, FactValue> declared(Form typed) {
        var declared = new HashMap<String, FactValue>();
        types.forEach(type -> value(type, typed).ifPresent(value -> declared.put(type.name(), value)));
        return declared;
    }

    private static Ask ask(FactType type) {
        var field = Field.of(field(type.name()), type.question().orElseThrow());
        return switch (type.shape()) {
            case FactType.YesNo _ ->
                new Ask.One(field, List.of(Choice.of("yes", "Yes"), Choice.of("no", "No")), Ask.Look.INLINE, "");
            case FactType.OneOf words -> new Ask.One(field, choices(words), Ask.Look.STACKED, "");
            case FactType.HowMany _ -> new Ask.Line(field, 9, "");
            case FactType.OnDay _ -> new Ask.Day(field, "");
        };
    }

    private static List<Choice> choices(FactType.OneOf words) {
        var choices = new ArrayList<Choice>();
        for (var word : words.words()) {
            choices.add(Choice.of(word, capital(words.sentences().getOrDefault(word, word))));
        }
        return choices;
    }

    private static Optional<FactValue> value(FactType type, Form typed) {
        var text = typed.text(field(type.name()));
        return switch (type.shape()) {
            case FactType.YesNo _ ->
                switch (text) {
                    case "yes" -> Optional.of(FactValue.of(true));
                    case "no" -> Optional.of(FactValue.of(false));
                    default -> Optional.empty();
                };
            case FactType.OneOf words ->
                words.words().contains(text) ? Optional.of(FactValue.of(text)) : Optional.empty();
            case FactType.HowMany _ ->
                text.matches("[0-9]{1,9}") ? Optional.of(FactValue.of(Long.parseLong(text))) : Optional.empty();
            case FactType.OnDay _ ->
                Dates.read(typed, field(type.name())) instanceof Dates.Read.Good(var day)
                        ? Optional.of(FactValue.of(day))
                        : Optional.empty();
        };
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
