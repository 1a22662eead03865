package uk.comity.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.documents.Limits;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Spoken;

/**
 * The edge of this door: whatever was thrown, in a page or before one was reached, is caught here once, and a person reads
 * what happened and what to do next.
 */
@RestController
class Edge implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

    private static final Link START = new Link("Go to the start", "/");

    @RequestMapping("/error")
    ResponseEntity<String> trouble(HttpServletRequest request) {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        if (thrown instanceof Throwable cause && isDatabaseAway(cause)) {
            return databaseAway(cause);
        }
        if (isUpload(request) && (status == 403 || status == 413)) {
            return tooLarge();
        }
        return switch (status) {
            case 403 ->
                page(
                        HttpStatus.FORBIDDEN,
                        "This form has grown too old",
                        "Nothing was sent. Comity could not tell that the form came from your own page; that happens when you"
                                + " signed out, or waited for a long time.",
                        "Go back, load the page again, and send once more.");
            case 404 ->
                page(
                        HttpStatus.NOT_FOUND,
                        "There is no such page",
                        "Look at the address once more. If somebody sent you a link, ask them what it is about.");
            case 413 ->
                page(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "That is too much at once",
                        "Nothing was sent. Go back and make the text shorter: 20,000 characters are the most.");
            case 400, 405, 406, 415 ->
                page(
                        HttpStatus.valueOf(status),
                        "Comity cannot make sense of that",
                        "Nothing was sent. Go back, load the page again, and send once more.");
            default -> bug(thrown);
        };
    }

    /** A file that is too large is cut off before the form's own token is read, so it may look like an old form. */
    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    /** Says so to whoever sends a file that the pages do not take. */
    static ResponseEntity<String> tooLarge() {
        return page(
                HttpStatus.CONTENT_TOO_LARGE,
                "That file was not taken",
                "Nothing was sent. A page takes a file of at most " + (Limits.TO_KEEP.bytes() >> 20)
                        + " MB, from a form that is not older than your visit.",
                "Go back, load the page again, and choose a smaller file. A document can be saved anew with smaller pictures,"
                        + " or given in parts.");
    }

    private static ResponseEntity<String> bug(Object thrown) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        if (thrown instanceof Throwable cause) {
            LOG.error("Reference {}", reference, cause);
        } else {
            LOG.error("Reference {}: no cause was given", reference);
        }
        return page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong at our end",
                "Nothing was entered by halves: an act is entered whole, or not at all. Look at the matter to see whether"
                        + " yours was.",
                "If it happens again, tell whoever runs Comity for your council, and quote the reference " + reference
                        + ".");
    }

    /** Says so to whoever asks for a page, and to whoever reads the log. */
    static ResponseEntity<String> databaseAway(Throwable cause) {
        LOG.error("The database did not answer: {}", cause.getMessage());
        return page(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Comity cannot reach its records just now",
                "Nothing was half-written: an act is entered whole, or not at all.",
                "Wait for a minute, go back, and send once more. Sending twice enters it once.");
    }

    /** Says so to whoever asks faster than pages can be made. */
    static ResponseEntity<String> tooMany(String paragraph) {
        return page(HttpStatus.TOO_MANY_REQUESTS, "Please wait a moment", paragraph);
    }

    /** The same as it goes out from before a page is made. */
    static void tooMany(HttpServletResponse response, long seconds) throws IOException {
        var page = tooMany("So many questions came from where you are that Comity lets them rest. You can go on in "
                + Spoken.count(seconds, "second") + ": load this page again then. Nothing that you answered is lost.");
        response.setStatus(page.getStatusCode().value());
        response.setHeader("Retry-After", Long.toString(seconds));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(String.valueOf(page.getBody()));
    }

    private static ResponseEntity<String> page(HttpStatus status, String heading, String... paragraphs) {
        return Html.page(
                status, Html.PAGES.pagesTrouble(new MessagePage(heading, List.of(paragraphs), List.of(START))));
    }

    /** Whether a connection was refused, broken or not to be had (SQLSTATE class 08, 53, 57). */
    static boolean isDatabaseAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof java.sql.SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof DataAccessException jooq && isAway(jooq.sqlState())) {
                return true;
            }
            if (cause instanceof java.sql.SQLException sql && isAway(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }
}
