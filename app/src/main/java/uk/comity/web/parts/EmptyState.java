package uk.comity.web.parts;

import java.util.Optional;

/** What a list says while nothing is in it: what would be here, and how to start. */
public record EmptyState(String text, Optional<Link> start) {
    public EmptyState {
        Must.say(text, "words for an empty list");
    }

    public static EmptyState of(String text) {
        return new EmptyState(text, Optional.empty());
    }

    public static EmptyState of(String text, Link start) {
        return new EmptyState(text, Optional.of(start));
    }
}
