package uk.comity.web.parts;

/** A button that sends the form it stands in. The words say what happens ("Send the answer"); name and value may be empty. */
public record Button(String text, Look look, String name, String value) {

    /** How much a button asks to be pressed. */
    public enum Look {
        PRIMARY("govuk-button"),
        SECONDARY("govuk-button govuk-button--secondary"),
        WARNING("govuk-button govuk-button--warning"),
        INVERSE("govuk-button govuk-button--inverse");

        private final String classes;

        Look(String classes) {
            this.classes = classes;
        }

        public String classes() {
            return classes;
        }
    }

    public Button {
        Must.say(text, "words for a button");
    }

    public static Button of(String text) {
        return new Button(text, Look.PRIMARY, "", "");
    }

    public Button as(Look look) {
        return new Button(text, look, name, value);
    }

    /** The same button, sending {@code name=value} with the form when it is the one pressed. */
    public Button sending(String name, String value) {
        return new Button(text, look, name, value);
    }
}
