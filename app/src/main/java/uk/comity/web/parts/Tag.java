package uk.comity.web.parts;

/** A word that says how things stand. Colour only repeats what the word says. */
public record Tag(String text, Colour colour) {

    /** The colours of GOV.UK's tags. */
    public enum Colour {
        BLUE("govuk-tag"),
        GREY("govuk-tag govuk-tag--grey"),
        GREEN("govuk-tag govuk-tag--green"),
        TEAL("govuk-tag govuk-tag--teal"),
        PURPLE("govuk-tag govuk-tag--purple"),
        MAGENTA("govuk-tag govuk-tag--magenta"),
        RED("govuk-tag govuk-tag--red"),
        ORANGE("govuk-tag govuk-tag--orange"),
        YELLOW("govuk-tag govuk-tag--yellow");

        private final String classes;

        Colour(String classes) {
            this.classes = classes;
        }

        public String classes() {
            return classes;
        }
    }

    public Tag {
        Must.say(text, "words for a tag");
    }

    public static Tag of(String text) {
        return new Tag(text, Colour.BLUE);
    }
}
