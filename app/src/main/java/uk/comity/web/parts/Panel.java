package uk.comity.web.parts;

/** The receipt of an act: that it is done, in the page's h1, and beneath it the entry's number or another short fact. */
public record Panel(String title, String text) {
    public Panel {
        Must.say(title, "title for a panel");
    }
}
