package uk.comity.web;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import uk.comity.templates.StaticTemplates;
import uk.comity.templates.Templates;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** Answers with a page. */
final class Html {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** Every page and part, as compiled from {@code src/main/jte}. */
    static final Templates PAGES = new StaticTemplates();

    private Html() {}

    static ResponseEntity<String> page(JteModel page) {
        return page(HttpStatus.OK, page);
    }

    static ResponseEntity<String> page(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status).contentType(HTML).body(page.render());
    }

    /** There is nothing there for this person: no such thing, or not theirs to see. */
    static ResponseEntity<String> notThere(Visit visit) {
        var page = new MessagePage(
                "There is nothing here for you",
                List.of(
                        "Either there is no such page, or it is about something that you do not need to see for your part in"
                                + " the council's work.",
                        "If you came by a link that somebody sent you, ask them what it is about."),
                List.of(new Link("Go to the first page", visit.at(""))));
        return page(HttpStatus.NOT_FOUND, PAGES.pagesMessage(visit.frame("Nothing here", Section.ELSEWHERE), page));
    }

    /** Sends the browser on after an act, so that reloading does not act again. */
    static ResponseEntity<String> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
