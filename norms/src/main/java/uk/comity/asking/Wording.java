package uk.comity.asking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.calendar.InWords;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;

/** How questions and answers are put, with the titles that the council gives its offices. */
public final class Wording {

    private final Asking asking;

    public Wording(Asking asking) {
        this.asking = asking;
    }

    /** What is asked under this name. */
    public String question(String name) {
        return asking.chooser(name)
                .map(Chooser::question)
                .or(() -> Optional.ofNullable(asking.company().questions().get(name)))
                .or(() -> asking.book().vocabulary().findFact(name).map(Wording::question))
                .orElse(name);
    }

    private static String question(FactType type) {
        return type.question().orElseGet(() -> switch (type.shape()) {
            case FactType.YesNo(var whenTrue, var _) -> "Is this so: " + whenTrue + "?";
            case FactType.OneOf _ -> "Which of these is so?";
            case FactType.HowMany(var sentence) -> "How many? " + sentence.replace("{}", "...");
            case FactType.OnDay(var sentence) -> "Which day? " + sentence.replace("{}", "...");
        });
    }

    /** An answer, as a list of answers shows it. */
    public String answer(String question, Reply reply) {
        return switch (reply) {
            case Reply.NotKnown _ -> "I don't know";
            case Reply.Chosen(var guise) -> title(guise);
            case Reply.Is(FactValue.Truth(var holds)) -> holds ? "Yes" : "No";
            case Reply.Is(FactValue.Count(var number)) -> Long.toString(number);
            case Reply.Is(FactValue.Day(var date)) -> InWords.date(date);
            case Reply.Is(FactValue.Term(var word)) ->
                asking.book()
                        .vocabulary()
                        .findFact(question)
                        .map(type -> sentence(type, word))
                        .orElse(word);
        };
    }

    private static String sentence(FactType type, String word) {
        return type.shape() instanceof FactType.OneOf(var _, var sentences)
                ? capital(sentences.getOrDefault(word, word))
                : word;
    }

    /** This council's title of what somebody may be. */
    String title(Guise guise) {
        return capital(guise.role()
                .flatMap(role ->
                        Optional.ofNullable(asking.book().council().offices().get(role)))
                .orElse(guise.title()));
    }

    /** The form in which a question is answered, of the cases that can still be. */
    Question.Form form(Axis axis, List<Integer> ways) {
        if (axis.isChooser()) {
            return new Question.Choices(ways.stream()
                    .map(way -> choice(axis.guises().get(way), axis.size()))
                    .toList());
        }
        var type = asking.book().vocabulary().findFact(axis.name()).orElseThrow();
        return switch (type.shape()) {
            case FactType.YesNo _ ->
                new Question.Choices(Stream.of("yes", "no")
                        .map(word -> new Question.Choice(word, capital(word), List.of()))
                        .toList());
            case FactType.OneOf(var words, var _) ->
                new Question.Choices(ways.stream()
                        .map(words::get)
                        .map(word -> new Question.Choice(word, sentence(type, word), List.of()))
                        .toList());
            case FactType.HowMany _ -> new Question.Number();
            case FactType.OnDay _ -> new Question.Day();
        };
    }

    private Question.Choice choice(List<Guise> guises, int cases) {
        var first = guises.getFirst();
        var also = guises.stream().skip(1).map(this::title).toList();
        return new Question.Choice(first.name(), title(first), cases == 1 ? List.of() : also);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
