package uk.comity.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.comity.access.Passes.Pass;
import uk.comity.acts.Outcome;
import uk.comity.acts.Weighed;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperShelf;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.PaperDescribing;
import uk.comity.web.pages.CopyPage;
import uk.comity.web.pages.DocumentPage;
import uk.comity.web.pages.FilePage;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.ProtocolSpeaks;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.SummaryList;
import uk.comity.web.parts.Tag;

/** One document: its page, reading it, and its acts. What is not open answers like what is not there. */
@RestController
@RequestMapping("/{council}/documents/{key}")
class DocumentPages {

    @GetMapping
    ResponseEntity<String> show(Visit visit, @PathVariable String key) {
        return DocumentVisit.find(visit, key)
                .map(it -> {
                    visit.council()
                            .reading()
                            .notices()
                            .read(visit.standing(), it.folio(), visit.council().now());
                    return Html.page(Html.PAGES.pagesDocument(
                            visit.frame(it.tab(), Section.DOCUMENTS, new Link("Documents", visit.at("documents"))),
                            page(it)));
                })
                .orElseGet(() -> Html.notThere(visit));
    }

    /** Reading is an act: it is entered, and then the content lies at an address for this person alone. */
    @PostMapping("/read")
    ResponseEntity<String> read(
            Visit visit, @PathVariable String key, @RequestParam MultiValueMap<String, String> sent) {
        return DocumentVisit.find(visit, key)
                .map(it -> read(it, actId(new Form(sent))))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static ResponseEntity<String> read(DocumentVisit it, UUID actId) {
        var visit = it.visit();
        return switch (visit.council().desk().perform(it.submission(actId, new PaperAct.Read("")))) {
            case Outcome.Done(var receipt, var _) -> {
                var pass = new Pass(it.folio(), it.document().version().sha256(), receipt.index());
                var token = visit.council()
                        .reading()
                        .passes()
                        .issue(visit.me(), pass, visit.council().now());
                yield Html.seeOther(it.path() + "/copy/" + token);
            }
            case Outcome.Refused(var _, var ruling) ->
                stopped(it, ruling.because().map(line -> line.gist()));
            case Outcome.Held(var _, var ruling) -> stopped(it, ruling.because().map(line -> line.gist()));
            case Outcome.Referred(var _, var ruling, var _) ->
                stopped(it, ruling.because().map(line -> line.gist()));
            case Outcome.OutOfTurn(var sentence) -> stopped(it, Optional.of(sentence));
            case Outcome.Stale _ -> Html.seeOther(it.path());
            case Outcome.NotYours() -> Html.notThere(visit);
        };
    }

    private static ResponseEntity<String> stopped(DocumentVisit it, Optional<String> why) {
        var page = new MessagePage(
                "You cannot read it now",
                List.of(why.orElse("The protocol does not let this go on. That you asked is on record.")),
                List.of(new Link("Go to the document", it.path())));
        return Html.page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Html.PAGES.pagesMessage(it.visit().frame(it.tab(), Section.DOCUMENTS), page));
    }

    /** What was read, for a quarter of an hour. */
    @GetMapping("/copy/{token}")
    ResponseEntity<String> copy(Visit visit, @PathVariable String key, @PathVariable String token) {
        var reading = visit.council().reading();
        return reading.passes()
                .find(token, visit.me(), visit.council().now())
                .filter(pass -> pass.paper().key().equals(key))
                .map(pass -> {
                    var file = new Link(
                            "Take the file itself (this address works once)",
                            visit.at("documents/" + key + "/copy/" + token + "/file"));
                    var page = new CopyPage(
                            title(visit, pass),
                            List.of(
                                    "That you read this is on record as entry " + pass.leaf()
                                            + ". This page is for you alone, and shuts a quarter of an hour after you opened it."),
                            reading.files().text(pass.sha256()),
                            Optional.of(file));
                    return Html.page(Html.PAGES.pagesCopy(
                            visit.frame(
                                    "Document " + key, Section.DOCUMENTS, new Link("Documents", visit.at("documents"))),
                            page));
                })
                .orElseGet(() -> Html.notThere(visit));
    }

    private static String title(Visit visit, Pass pass) {
        return visit.council()
                .desk()
                .read(visit.council().now(), here -> PaperShelf.document(here.folios(), pass.paper()))
                .map(document -> document.as().title())
                .orElse("Document");
    }

    /** The file itself, once. */
    @GetMapping("/copy/{token}/file")
    ResponseEntity<?> file(Visit visit, @PathVariable String key, @PathVariable String token) {
        var files = visit.council().reading().files();
        return visit.council()
                .reading()
                .passes()
                .take(token, visit.me(), visit.council().now())
                .filter(pass -> pass.paper().key().equals(key))
                .flatMap(pass -> files.bytes(pass.sha256())
                        .<ResponseEntity<?>>map(bytes -> ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(
                                        files.mediaType(pass.sha256()).orElse("application/octet-stream")))
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        ContentDisposition.attachment()
                                                .filename("document-" + key)
                                                .build()
                                                .toString())
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .body(bytes)))
                .orElseGet(() -> Html.notThere(visit));
    }

    @GetMapping("/add-version")
    ResponseEntity<String> version(Visit visit, @PathVariable String key) {
        return DocumentVisit.find(visit, key)
                .filter(it -> it.opened().isKept())
                .map(it -> versionPage(it, HttpStatus.OK, ""))
                .orElseGet(() -> Html.notThere(visit));
    }

    @PostMapping(path = "/add-version", consumes = "multipart/form-data")
    ResponseEntity<String> version(
            Visit visit,
            @PathVariable String key,
            @RequestParam("document") MultipartFile document,
            @RequestParam(defaultValue = "") String why)
            throws IOException {
        var found = DocumentVisit.find(visit, key).filter(it -> it.opened().isKept());
        if (found.isEmpty()) {
            return Html.notThere(visit);
        }
        var it = found.get();
        if (document.isEmpty()) {
            return versionPage(it, HttpStatus.UNPROCESSABLE_CONTENT, "Choose the file of the new version.");
        }
        var name = FilingPages.name(document);
        return switch (visit.council().reading().files().keep(document.getInputStream(), name)) {
            case Keeping.NotKept(var sentence) -> versionPage(it, HttpStatus.UNPROCESSABLE_CONTENT, sentence);
            case Keeping.Kept kept -> {
                var act =
                        new PaperAct.AddVersion(kept.sha256(), name, new Form(Map.of("why", List.of(why))).text("why"));
                yield switch (visit.council().desk().perform(it.submission(UUID.randomUUID(), act))) {
                    case Outcome.Done(var receipt, var _) -> Html.seeOther(visit.at("receipts/" + receipt.index()));
                    case Outcome.OutOfTurn(var sentence) -> versionPage(it, HttpStatus.CONFLICT, sentence);
                    case Outcome.Refused _, Outcome.Held _, Outcome.Referred _, Outcome.Stale _ ->
                        stopped(it, Optional.empty());
                    case Outcome.NotYours() -> Html.notThere(visit);
                };
            }
        };
    }

    private static ResponseEntity<String> versionPage(DocumentVisit it, HttpStatus status, String problem) {
        var page = new FilePage(
                "Add a new version",
                List.of("The versions before stay as they are: whoever read one can be shown what they read."),
                it.path() + "/add-version",
                it.visit().csrf(),
                problem,
                "What is new in it? (optional)");
        return Html.page(
                status,
                Html.PAGES.pagesFile(
                        it.visit().frame(it.tab(), Section.DOCUMENTS, it.wayUp().toArray(Link[]::new)), page));
    }

    @GetMapping("/{act}")
    ResponseEntity<String> act(Visit visit, @PathVariable String key, @PathVariable("act") String act) {
        return DocumentVisit.find(visit, key)
                .flatMap(it -> it.offer(act).map(offer -> ActPages.ask(visit, offer, known(it, act))))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static Form known(DocumentVisit it, String act) {
        return act.equals("describe") ? PaperDescribing.of(it.document().as()) : Form.EMPTY;
    }

    @PostMapping("/{act}")
    ResponseEntity<String> act(
            Visit visit,
            @PathVariable String key,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields) {
        return DocumentVisit.find(visit, key)
                .flatMap(it -> it.offer(act))
                .map(offer -> ActPages.submit(visit, offer, new Form(fields)))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static DocumentPage page(DocumentVisit it) {
        var summary = it.opened().summary();
        var keys = new FormKeys(it.visit().csrf(), UUID.randomUUID().toString(), "");
        return new DocumentPage(
                it.document().as().title(),
                Tag.of(Speaking.capital(summary.state())),
                it.speaking().own(summary.standing()),
                new SummaryList(DocumentTold.rows(it), SummaryList.Border.LINES),
                new DocumentPage.Reading(it.path() + "/read", keys, DocumentTold.right(it), terms(it)),
                DocumentTold.canDo(it),
                DocumentTold.record(it));
    }

    /** What the protocol asks of whoever reads it. */
    private static List<ProtocolSpeaks> terms(DocumentVisit it) {
        return it.visit().council().desk().weigh(it.submission(new UUID(0, 0), new PaperAct.Read("")))
                        instanceof Weighed.Judged(var ruling, var _)
                ? it.speaking().advice(ruling)
                : List.of();
    }

    private static UUID actId(Form typed) {
        var text = typed.text(FormKeys.ACT_ID);
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : UUID.randomUUID();
    }
}
