package uk.comity.web.parts;

/** A help beneath a question. The id may be empty. */
public record Hint(String id, String text) {
    public Hint {
        Must.say(text, "hint");
    }
}
