package uk.comity.packs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.comity.acts.Basis;
import uk.comity.acts.Ruling;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Vocabulary;

/**
 * Reads facts back out of the sentences of a ruling: of acts that were entered before facts were kept by name. Only what a norm
 * read then was written down; a sentence that fits no fact, or two, is left out.
 */
final class Recollection {

    private record Told(String fact, FactValue value) {}

    private final Map<String, Optional<Told>> sentences = new HashMap<>();
    private final Map<String, FactType> counts = new HashMap<>();

    Recollection(Vocabulary vocabulary) {
        for (var type : vocabulary.facts().values()) {
            switch (type.shape()) {
                case FactType.YesNo(var whenTrue, var whenFalse) -> {
                    put(whenTrue, new Told(type.name(), FactValue.of(true)));
                    put(whenFalse, new Told(type.name(), FactValue.of(false)));
                }
                case FactType.OneOf oneOf ->
                    oneOf.words()
                            .forEach(word -> put(
                                    oneOf.sentences().getOrDefault(word, word),
                                    new Told(type.name(), FactValue.of(word))));
                case FactType.HowMany(var sentence) -> counts.put(sentence, type);
                case FactType.OnDay(var sentence) -> counts.put(sentence, type);
            }
        }
    }

    private void put(String sentence, Told told) {
        sentences.merge(sentence, Optional.of(told), (_, _) -> Optional.empty());
    }

    Basis of(Ruling ruling) {
        var facts = new HashMap<String, FactValue>();
        for (var line : ruling.lines()) {
            for (var sentence : line.facts()) {
                find(sentence)
                        .or(() -> find(withoutSource(sentence)))
                        .ifPresent(told -> facts.put(told.fact(), told.value()));
            }
        }
        return new Basis(facts, 0);
    }

    private Optional<Told> find(String sentence) {
        var told = sentences.getOrDefault(sentence, Optional.empty());
        return told.isPresent() ? told : figure(sentence);
    }

    /** A sentence with a number or a day in it. */
    private Optional<Told> figure(String sentence) {
        for (var count : counts.entrySet()) {
            var gap = count.getKey().indexOf("{}");
            if (gap >= 0
                    && sentence.startsWith(count.getKey().substring(0, gap))
                    && sentence.endsWith(count.getKey().substring(gap + 2))
                    && sentence.length() >= count.getKey().length() - 2) {
                var figure = sentence.substring(
                        gap, sentence.length() - (count.getKey().length() - gap - 2));
                var value = value(count.getValue(), figure);
                if (value.isPresent()) {
                    return value.map(found -> new Told(count.getValue().name(), found));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<FactValue> value(FactType type, String figure) {
        try {
            return Optional.of(
                    type.shape() instanceof FactType.OnDay
                            ? FactValue.of(LocalDate.parse(figure))
                            : FactValue.of(Long.parseLong(figure)));
        } catch (NumberFormatException | DateTimeException noFigure) {
            return Optional.empty();
        }
    }

    /** A sentence ends with its source in brackets, and a source may hold brackets too. */
    private static String withoutSource(String sentence) {
        var depth = 0;
        for (int i = sentence.length() - 1; i > 0; i--) {
            var character = sentence.charAt(i);
            depth += character == ')' ? 1 : character == '(' ? -1 : 0;
            if (depth == 0) {
                return character == '(' ? sentence.substring(0, i).stripTrailing() : sentence;
            }
        }
        return sentence;
    }
}
