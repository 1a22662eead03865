package uk.comity.web.parts;

/** Words that open to say more; the template also takes ready content in place of the text. */
public record Details(String summary, String text) {
    public Details {
        Must.say(summary, "summary for details");
    }
}
