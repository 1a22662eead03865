package uk.comity.web.parts;

import java.util.Set;

/** The checks that parts make when they are built, so that a page which would mislead is never rendered. */
final class Must {

    private static final Set<String> STARTS = Set.of("/", "#", "?", "https://", "http://", "mailto:");

    private Must() {}

    /** The text, which has to say something; {@code what} names it for the author of the page. */
    static String say(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A page part was given no " + what);
        }
        return text;
    }

    /** An address that a browser follows rather than runs: a path, a fragment, a query, http(s) or mailto. */
    static String lead(String href) {
        if (STARTS.stream().noneMatch(href::startsWith) || href.startsWith("//")) {
            throw new IllegalArgumentException("A link leads nowhere that Comity knows: " + href);
        }
        return href;
    }
}
