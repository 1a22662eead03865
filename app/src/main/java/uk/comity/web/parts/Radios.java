package uk.comity.web.parts;

import java.util.List;

/** One choice of several. {@code chosen} is the value already chosen, empty for none. */
public record Radios(Field field, List<Choice> choices, String chosen, Run run) implements Question {

    /** Whether the choices stand beneath each other or, for two short ones, side by side. */
    public enum Run {
        STACKED("govuk-radios"),
        INLINE("govuk-radios govuk-radios--inline");

        private final String classes;

        Run(String classes) {
            this.classes = classes;
        }

        public String classes() {
            return classes;
        }
    }

    public Radios {
        choices = List.copyOf(choices);
    }

    public static Radios of(Field field, List<Choice> choices, String chosen) {
        return new Radios(field, choices, chosen, Run.STACKED);
    }

    public Radios inline() {
        return new Radios(field, choices, chosen, Run.INLINE);
    }

    public boolean isChosen(Choice choice) {
        return !chosen.isEmpty() && choice.value().equals(chosen);
    }

    /** The id of the choice at {@code index}, from 0; the first has the field's own, so that an error summary leads to it. */
    public String id(int index) {
        return index == 0 ? field.name() : field.name() + "-" + (index + 1);
    }
}
