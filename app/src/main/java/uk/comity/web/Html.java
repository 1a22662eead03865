package uk.comity.web;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a page. */
final class Html {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private Html() {}

    static ResponseEntity<String> page(JteModel page) {
        return page(HttpStatus.OK, page);
    }

    static ResponseEntity<String> page(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status).contentType(HTML).body(page.render());
    }

    /** Sends the browser on after an act, so that reloading does not act again. */
    static ResponseEntity<String> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
