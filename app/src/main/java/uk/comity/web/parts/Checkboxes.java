package uk.comity.web.parts;

import java.util.List;
import java.util.Set;

/** Any number of choices, all sent under the field's name. */
public record Checkboxes(Field field, List<Choice> choices, Set<String> chosen) implements Question {
    public Checkboxes {
        choices = List.copyOf(choices);
        chosen = Set.copyOf(chosen);
    }

    public boolean isChosen(Choice choice) {
        return chosen.contains(choice.value());
    }

    /** The id of the choice at {@code index}, from 0; the first has the field's own, so that an error summary leads to it. */
    public String id(int index) {
        return index == 0 ? field.name() : field.name() + "-" + (index + 1);
    }
}
