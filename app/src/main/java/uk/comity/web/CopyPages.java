package uk.comity.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.access.Passes.Pass;
import uk.comity.councils.Copies.Copy;
import uk.comity.councils.Copies.Likeness;
import uk.comity.documents.Drawn;
import uk.comity.matters.paper.Document;
import uk.comity.matters.paper.PaperShelf;
import uk.comity.web.pages.CopyPage;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** What was just read, for a quarter of an hour and for the reader alone: page by page, and the file once. */
@RestController
@RequestMapping("/{council}/documents/{key}/copy/{token}")
class CopyPages {

    /** How long a page waits for a copy; then it says that the copy is being made. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @GetMapping
    ResponseEntity<String> copy(
            Visit visit,
            @PathVariable String key,
            @PathVariable String token,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        return find(visit, key, token)
                .map(pass -> shown(new Reading(visit, pass, token), number(page)))
                .orElseGet(() -> Html.notThere(visit));
    }

    private record Reading(Visit visit, Pass pass, String token) {

        String path() {
            return visit.at("documents/" + pass.paper().key() + "/copy/" + token);
        }

        Copy copy() {
            return visit.council()
                    .reading()
                    .lent()
                    .copies()
                    .find(pass, visit.council().now(), PATIENCE);
        }

        Optional<Drawn> picture(int page) {
            return visit.council()
                    .reading()
                    .lent()
                    .copies()
                    .page(pass, visit.council().now(), page);
        }

        Optional<Document> document() {
            return visit.council()
                    .desk()
                    .read(visit.council().now(), here -> PaperShelf.document(here.folios(), pass.paper()));
        }
    }

    private static ResponseEntity<String> shown(Reading it, int page) {
        return switch (it.copy()) {
            case Copy.Plain() -> shown(it, page, "", Likeness.PAGE_BY_PAGE);
            case Copy.Marked(var _, var line, var likeness) -> shown(it, page, line, likeness);
            case Copy.InTheMaking() ->
                message(
                        it,
                        HttpStatus.OK,
                        new MessagePage(
                                "Your copy is being made",
                                List.of(
                                        "Your name is put on every page. That takes longer for a long document, or where others"
                                                + " are waiting too.",
                                        "It lies at this address as soon as it is ready, for a quarter of an hour after you"
                                                + " asked."),
                                List.of(new Link("See whether it is ready", it.path()))));
            case Copy.NotMade(var sentence) ->
                message(
                        it,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new MessagePage(
                                "There is no copy of it",
                                List.of(sentence),
                                List.of(
                                        new Link("Try again", it.path()),
                                        new Link(
                                                "Go to the document",
                                                it.visit()
                                                        .at("documents/"
                                                                + it.pass()
                                                                        .paper()
                                                                        .key())))));
        };
    }

    private static ResponseEntity<String> message(Reading it, HttpStatus status, MessagePage page) {
        return Html.page(
                status,
                Html.PAGES.pagesMessage(
                        it.visit()
                                .frame(
                                        page.heading() + ": document "
                                                + it.pass().paper().key(),
                                        Section.DOCUMENTS),
                        page));
    }

    private static ResponseEntity<String> shown(Reading it, int page, String line, Likeness likeness) {
        var visit = it.visit();
        var picture = likeness == Likeness.PAGE_BY_PAGE ? it.picture(page) : Optional.<Drawn>empty();
        if (picture.isEmpty() && page > 1) {
            return Html.notThere(visit);
        }
        var texts = visit.council().reading().files().text(it.pass().sha256());
        var shown = new CopyPage(
                it.document().map(document -> document.as().title()).orElse("Document"),
                said(it, line, picture),
                picture.map(drawn -> look(it, page, drawn)),
                texts(texts, picture, page, line),
                Optional.of(new Link(
                        (line.isEmpty() ? "Take the file itself" : "Take your copy as a PDF")
                                + " (this address works once)",
                        it.path() + "/file")));
        return Html.page(Html.PAGES.pagesCopy(
                visit.frame(
                        (page > 1 ? "Page " + page + ": document " : "Document ")
                                + it.pass().paper().key(),
                        Section.DOCUMENTS,
                        new Link("Documents", visit.at("documents"))),
                shown));
    }

    private static List<String> said(Reading it, String line, Optional<Drawn> picture) {
        var said = new ArrayList<String>();
        said.add("That you read this is on record as entry " + it.pass().leaf()
                + ". This page is for you alone, and shuts a quarter of an hour after you opened it.");
        if (!line.isEmpty()) {
            said.add("This is your own copy. Every page of it says: \"" + line + "\"");
        }
        if (picture.isEmpty()) {
            said.add("This kind of document has no pages to show as pictures. Its text is below.");
        }
        return said;
    }

    private static CopyPage.Look look(Reading it, int page, Drawn drawn) {
        var ways = new ArrayList<Link>();
        if (page > 1) {
            ways.add(new Link("Previous page", it.path() + "?page=" + (page - 1) + "#page"));
        }
        if (page < drawn.pages()) {
            ways.add(new Link("Next page", it.path() + "?page=" + (page + 1) + "#page"));
        }
        var picture = drawn.picture();
        return new CopyPage.Look(
                page, drawn.pages(), it.path() + "/pages/" + page, picture.width(), picture.height(), ways);
    }

    /** Of the page that is shown; all of them where there is no picture, or the text is not divided as the pages are. */
    private static List<CopyPage.Text> texts(List<String> texts, Optional<Drawn> picture, int page, String line) {
        var all = new ArrayList<CopyPage.Text>();
        for (var i = 1; i <= texts.size(); i++) {
            all.add(new CopyPage.Text(i, line, texts.get(i - 1)));
        }
        return picture.isPresent() && picture.get().pages() == all.size() ? List.of(all.get(page - 1)) : all;
    }

    /** A page as a picture. */
    @GetMapping("/pages/{page}")
    ResponseEntity<?> picture(
            Visit visit, @PathVariable String key, @PathVariable String token, @PathVariable String page) {
        return find(visit, key, token)
                .flatMap(pass -> new Reading(visit, pass, token).picture(number(page)))
                .<ResponseEntity<?>>map(drawn -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(drawn.picture().png()))
                .orElseGet(() -> Html.notThere(visit));
    }

    /** The file itself, or the reader's marked copy: once. */
    @GetMapping("/file")
    ResponseEntity<?> file(Visit visit, @PathVariable String key, @PathVariable String token) {
        var found = find(visit, key, token);
        if (found.isEmpty()) {
            return Html.notThere(visit);
        }
        var it = new Reading(visit, found.get(), token);
        return switch (it.copy()) {
            case Copy.Plain() -> once(it, plain(it));
            case Copy.Marked(var pdf, var _, var _) ->
                once(it, Optional.of(new Given(new FileSystemResource(pdf), "application/pdf", name(it) + ".pdf")));
            case Copy.InTheMaking(), Copy.NotMade(var _) -> shown(it, 1);
        };
    }

    private record Given(Resource content, String mediaType, String name) {}

    private static String name(Reading it) {
        return "document-" + it.pass().paper().key() + "-copy-" + it.pass().leaf();
    }

    private static Optional<Given> plain(Reading it) {
        var files = it.visit().council().reading().files();
        var sha256 = it.pass().sha256();
        return files.open(sha256)
                .map(in -> new Given(
                        new InputStreamResource(in),
                        files.mediaType(sha256).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE),
                        "document-" + it.pass().paper().key()));
    }

    private static ResponseEntity<?> once(Reading it, Optional<Given> given) {
        var visit = it.visit();
        return given.filter(_ -> visit.council()
                        .reading()
                        .passes()
                        .take(it.token(), visit.me(), visit.council().now())
                        .isPresent())
                .<ResponseEntity<?>>map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(file.name())
                                        .build()
                                        .toString())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(file.content()))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static Optional<Pass> find(Visit visit, String key, String token) {
        return visit.council()
                .reading()
                .passes()
                .find(token, visit.me(), visit.council().now())
                .filter(pass -> pass.paper().key().equals(key));
    }

    private static int number(String text) {
        return text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 1;
    }
}
