package uk.comity.web.forms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.web.parts.Checkboxes;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.DateInput;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Prominence;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Radios;
import uk.comity.web.parts.Revealed;
import uk.comity.web.parts.Select;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.TextInput;
import uk.comity.web.parts.Textarea;

/**
 * One question of a form: what it asks, what it takes, and what it says when that is not given. In each of them
 * {@code missing} is what a person reads who left it out; blank where it may be left out.
 */
public sealed interface Ask {

    /** The name of the question and its words. */
    Field field();

    /** What is to be put right in what was typed. */
    Optional<Problem> check(Form typed);

    /** The question with what was typed, and with what is to be put right. */
    Question question(Form typed, Optional<Problem> problem);

    /** What was typed, for reading over; blank where nothing was. */
    String spoken(Form typed);

    default String name() {
        return field().name();
    }

    /** The names under which a browser sends the answer. */
    default List<String> sent() {
        return List.of(name());
    }

    /** One line of text. */
    record Line(Field field, int most, String missing) implements Ask {

        @Override
        public Optional<Problem> check(Form typed) {
            return Texts.check(field.label(), typed.text(name()), most, missing);
        }

        @Override
        public Question question(Form typed, Optional<Problem> problem) {
            return TextInput.of(with(field, problem), typed.text(name()));
        }

        @Override
        public String spoken(Form typed) {
            return Texts.oneLine(typed.text(name()));
        }
    }

    /** Several lines of text. */
    record Text(Field field, int most, int rows, String missing) implements Ask {

        Text withHint(String hint) {
            return new Text(field.withHint(hint), most, rows, missing);
        }

        @Override
        public Optional<Problem> check(Form typed) {
            return Texts.check(field.label(), typed.text(name()), most, missing);
        }

        @Override
        public Question question(Form typed, Optional<Problem> problem) {
            return Textarea.of(with(field, problem), typed.text(name())).tall(rows);
        }

        @Override
        public String spoken(Form typed) {
            return typed.text(name());
        }
    }

    /** A day, in three fields. */
    record Day(Field field, String missing) implements Ask {

        @Override
        public Optional<Problem> check(Form typed) {
            return switch (Dates.read(typed, name())) {
                case Dates.Read.Good _ -> Optional.empty();
                case Dates.Read.None _ -> missing.isBlank() ? Optional.empty() : Optional.of(Problem.of(missing));
                case Dates.Read.Bad(var problem) -> Optional.of(problem);
            };
        }

        @Override
        public Question question(Form typed, Optional<Problem> problem) {
            var blank = new DateInput(
                    field.as(Prominence.BOLD),
                    typed.text(name() + "-day"),
                    typed.text(name() + "-month"),
                    typed.text(name() + "-year"),
                    java.util.Set.of());
            return problem.map(wrong -> blank.withProblem(wrong.text(), wrong.parts()))
                    .orElse(blank);
        }

        @Override
        public String spoken(Form typed) {
            return find(typed).map(Spoken::day).orElse("");
        }

        @Override
        public List<String> sent() {
            return Stream.of("-day", "-month", "-year").map(end -> name() + end).toList();
        }

        public Optional<LocalDate> find(Form typed) {
            return Dates.read(typed, name()) instanceof Dates.Read.Good(var day) ? Optional.of(day) : Optional.empty();
        }
    }

    /** How choices are laid out. */
    enum Look {
        STACKED,
        INLINE,
        LIST
    }

    /** One of these choices. In a {@link Look#LIST} the first choice is blank and asks to choose. */
    record One(Field field, List<Choice> choices, Look look, String missing) implements Ask {
        public One {
            choices = List.copyOf(choices);
        }

        @Override
        public Optional<Problem> check(Form typed) {
            var value = typed.text(name());
            if (value.isEmpty()) {
                return missing.isBlank() ? Optional.empty() : Optional.of(Problem.of(missing));
            }
            return choices.stream().anyMatch(choice -> choice.value().equals(value))
                    ? Optional.empty()
                    : Optional.of(Problem.of("Choose one of those that are offered here."));
        }

        @Override
        public Question question(Form typed, Optional<Problem> problem) {
            var asked = with(field, problem);
            var chosen = typed.text(name());
            return switch (look) {
                case STACKED -> Radios.of(asked, choices, chosen);
                case INLINE -> Radios.of(asked, choices, chosen).inline();
                case LIST -> new Select(asked, choices, chosen);
            };
        }

        @Override
        public String spoken(Form typed) {
            return words(choices, List.of(typed.text(name())));
        }

        /** The same question, with what shows beneath each choice of these values. */
        public One revealing(String value, Revealed part) {
            return new One(
                    field,
                    choices.stream()
                            .map(each -> each.value().equals(value) ? each.revealing(part) : each)
                            .toList(),
                    look,
                    missing);
        }
    }

    /** Any number of these choices. */
    record Several(Field field, List<Choice> choices, String missing) implements Ask {
        public Several {
            choices = List.copyOf(choices);
        }

        @Override
        public Optional<Problem> check(Form typed) {
            var known = choices.stream().map(Choice::value).toList();
            if (!known.containsAll(typed.all(name()))) {
                return Optional.of(Problem.of("Choose among those that are offered here."));
            }
            return typed.all(name()).isEmpty() && !missing.isBlank()
                    ? Optional.of(Problem.of(missing))
                    : Optional.empty();
        }

        @Override
        public Question question(Form typed, Optional<Problem> problem) {
            return new Checkboxes(with(field, problem), choices, new HashSet<>(typed.all(name())));
        }

        @Override
        public String spoken(Form typed) {
            return words(choices, typed.all(name()));
        }
    }

    private static Field with(Field field, Optional<Problem> problem) {
        var bold = field.as(Prominence.BOLD);
        return problem.map(wrong -> bold.withProblem(wrong.text())).orElse(bold);
    }

    private static String words(List<Choice> choices, List<String> values) {
        return choices.stream()
                .filter(choice -> !choice.value().isEmpty() && values.contains(choice.value()))
                .map(Choice::text)
                .collect(Collectors.joining("; "));
    }
}
