package uk.comity.web.parts;

/** A link that looks like a button, for starting an act. It changes nothing by itself. */
public record LinkButton(Link link, Button.Look look) {

    public static LinkButton of(String text, String href) {
        return new LinkButton(new Link(text, href), Button.Look.PRIMARY);
    }
}
