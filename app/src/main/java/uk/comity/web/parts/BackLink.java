package uk.comity.web.parts;

/** The way back within a form of several steps. */
public record BackLink(Link link) {

    public static BackLink to(String href) {
        return new BackLink(new Link("Back", href));
    }
}
