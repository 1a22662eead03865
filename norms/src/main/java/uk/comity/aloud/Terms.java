package uk.comity.aloud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.comity.norms.Condition;
import uk.comity.norms.DefinedFact;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;

/** Facts and conditions in words that read well after "when" and "because". */
final class Terms {

    private final Speech speech;

    Terms(Speech speech) {
        this.speech = speech;
    }

    /** "the question reaches into casework, and the resident has not consented". */
    String holds(Condition condition) {
        return switch (condition) {
            case Condition.Holds(var fact) -> truth(fact, true);
            case Condition.All(var of) ->
                English.and(of.stream().map(this::holds).toList());
            case Condition.Any(var of) ->
                English.either(of.stream().map(this::holds).toList());
            case Condition.None(var of) ->
                English.and(of.stream().map(this::fails).toList());
            case Condition.IsOneOf(var fact, var words) -> oneOf(fact, words);
            case Condition.AtLeast(var fact, var number) -> filled(fact, number + " or more");
            case Condition.Before(var fact, var date) -> filled(fact, "before " + Speech.day(date));
            case Condition.OnOrAfter(var fact, var date) -> filled(fact, Speech.day(date) + " or later");
            case Condition.Within(var fact, var days) -> filled(fact, "not more than " + days + " days ago");
        };
    }

    /** The same among other conditions. */
    String holdsAmongOthers(Condition condition) {
        return switch (condition) {
            case Condition.Any(var of) ->
                English.eitherAmongOthers(of.stream().map(this::holds).toList());
            case Condition.IsOneOf(var fact, var words) -> English.eitherAmongOthers(chosen(fact, words));
            case Condition.None(var of) when of.size() == 1 -> failsAmongOthers(of.getFirst());
            case Condition.Holds _,
                    Condition.All _,
                    Condition.None _,
                    Condition.AtLeast _,
                    Condition.Before _,
                    Condition.OnOrAfter _,
                    Condition.Within _ -> holds(condition);
        };
    }

    private String failsAmongOthers(Condition condition) {
        return condition instanceof Condition.All(var of)
                ? English.eitherAmongOthers(of.stream().map(this::fails).toList())
                : fails(condition);
    }

    /** The opposite, without "it is not the case that" wherever a fact has a sentence for it. */
    String fails(Condition condition) {
        return switch (condition) {
            case Condition.Holds(var fact) -> truth(fact, false);
            case Condition.All(var of) ->
                English.either(of.stream().map(this::fails).toList());
            case Condition.Any(var of) ->
                English.and(of.stream().map(this::fails).toList());
            case Condition.None(var of) ->
                English.either(of.stream().map(this::holds).toList());
            case Condition.IsOneOf(var fact, var words) -> noneOf(fact, words);
            case Condition.AtLeast(var fact, var number) -> filled(fact, "fewer than " + number);
            case Condition.Before(var fact, var date) -> filled(fact, Speech.day(date) + " or later");
            case Condition.OnOrAfter(var fact, var date) -> filled(fact, "before " + Speech.day(date));
            case Condition.Within(var fact, var days) -> filled(fact, "more than " + days + " days ago");
        };
    }

    String truth(String fact, boolean holds) {
        var defined = speech.defined(fact);
        if (defined.isPresent()) {
            return holds ? defined.get().whenTrue() : defined.get().whenFalse();
        }
        return speech.vocabulary()
                .findFact(fact)
                .flatMap(type -> type.shape() instanceof FactType.YesNo(var whenTrue, var whenFalse)
                        ? Optional.of(holds ? whenTrue : whenFalse)
                        : Optional.empty())
                .map(speech::own)
                .orElseGet(() -> "\"" + fact + "\" is " + (holds ? "so" : "not so"));
    }

    /** A fact with its value, in words. */
    String value(String fact, FactValue value) {
        return switch (value) {
            case FactValue.Truth(var holds) -> truth(fact, holds);
            case FactValue.Term(var word) -> oneOf(fact, List.of(word));
            case FactValue.Count(var number) -> filled(fact, Long.toString(number));
            case FactValue.Day(var date) -> filled(fact, Speech.day(date));
        };
    }

    private String oneOf(String fact, List<String> words) {
        return English.either(chosen(fact, words));
    }

    private List<String> chosen(String fact, List<String> words) {
        return sentences(fact).entrySet().stream()
                .filter(each -> words.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The other words of the list, where they are few; else each of these denied. */
    private String noneOf(String fact, List<String> words) {
        var all = sentences(fact);
        var others = all.keySet().stream().filter(word -> !words.contains(word)).toList();
        return others.size() <= 3 && !others.isEmpty()
                ? oneOf(fact, others)
                : "it is not so that " + oneOf(fact, words);
    }

    private Map<String, String> sentences(String fact) {
        var sentences = new LinkedHashMap<String, String>();
        speech.vocabulary().findFact(fact).map(FactType::shape).ifPresent(shape -> {
            if (shape instanceof FactType.OneOf(var words, var each)) {
                words.forEach(word -> sentences.put(word, speech.own(each.getOrDefault(word, word))));
            }
        });
        return sentences;
    }

    private String filled(String fact, String words) {
        var shape = speech.vocabulary().findFact(fact).map(FactType::shape);
        var sentence = shape.flatMap(each -> switch (each) {
            case FactType.HowMany(var text) -> Optional.of(text);
            case FactType.OnDay(var text) -> Optional.of(text);
            case FactType.YesNo _, FactType.OneOf _ -> Optional.<String>empty();
        });
        return speech.own(sentence.orElse(fact + " is {}")).replace("{}", words);
    }

    /** What the defined facts that these conditions name count as, each once, in reading order. */
    List<Saying.Term> counting(List<Condition> conditions) {
        var terms = new LinkedHashMap<String, Saying.Term>();
        var facts = new ArrayList<String>();
        conditions.forEach(condition -> condition.facts().forEach(facts::add));
        for (var fact : facts) {
            speech.defined(fact).ifPresent(defined -> terms.putIfAbsent(fact, term(defined)));
        }
        return List.copyOf(terms.values());
    }

    private Saying.Term term(DefinedFact defined) {
        return new Saying.Term(defined.name(), defined.whenTrue(), holds(defined.means()));
    }
}
