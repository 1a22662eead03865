package uk.comity.web.parts;

/** Words that lead somewhere. {@code href} is a path, a fragment, a query, or an http(s) or mailto address. */
public record Link(String text, String href) {
    public Link {
        Must.say(text, "words for a link");
        Must.lead(href);
    }
}
