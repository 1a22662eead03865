package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Link;

/** A page that only says something, and what can be done next. */
public record MessagePage(String heading, List<String> paragraphs, List<Link> next) {
    public MessagePage {
        paragraphs = List.copyOf(paragraphs);
        next = List.copyOf(next);
    }
}
