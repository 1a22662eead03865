package uk.comity.web.parts;

/** Something that has consequences, in bold beside an exclamation mark. */
public record WarningText(String text) {
    public WarningText {
        Must.say(text, "warning");
    }
}
