package uk.comity.web.parts;

import java.util.List;

/** One choice of many, in a drop-down list; for fewer than ten, {@link Radios} are kinder. */
public record Select(Field field, List<Choice> choices, String chosen) implements Question {
    public Select {
        choices = List.copyOf(choices);
    }

    public boolean isChosen(Choice choice) {
        return !chosen.isEmpty() && choice.value().equals(chosen);
    }
}
