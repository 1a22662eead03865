package uk.comity.web.parts;

/** What is to be put right at one field; it is heard as "Problem: ...", because Comity never says "error". */
public record ErrorMessage(String id, String text) {
    public ErrorMessage {
        Must.say(text, "problem");
    }
}
