package uk.comity.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperEntry;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.PaperDescribing;
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

    /** The field that names what is accepted of what the protocol asks. */
    private static final String ACCEPTS = "accepts";

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
                .map(it -> read(it, new Form(sent).actId(), accepted(sent)))
                .orElseGet(() -> Html.notThere(visit));
    }

    /** What was shown before the reading, and sent back with it. */
    private static PaperAct.Read accepted(MultiValueMap<String, String> sent) {
        return Optional.ofNullable(sent.get(ACCEPTS))
                .map(clauses -> new PaperAct.Read("", Optional.of(new PaperAct.Acceptance(clauses))))
                .orElseGet(PaperAct.Read::last);
    }

    private static ResponseEntity<String> read(DocumentVisit it, UUID actId, PaperAct.Read act) {
        var visit = it.visit();
        return switch (visit.council().desk().perform(it.submission(actId, act))) {
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
            case Outcome.OutOfTurn(var sentence, var _) -> stopped(it, Optional.of(sentence));
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
        return switch (visit.council().reading().files().keep(document.getInputStream(), name, visit.me())) {
            case Keeping.NotKept(var sentence) -> versionPage(it, HttpStatus.UNPROCESSABLE_CONTENT, sentence);
            case Keeping.Kept kept -> {
                var act =
                        new PaperAct.AddVersion(kept.sha256(), name, new Form(Map.of("why", List.of(why))).text("why"));
                yield switch (visit.council().desk().perform(it.submission(UUID.randomUUID(), act))) {
                    case Outcome.Done(var receipt, var _) -> Html.seeOther(visit.at("receipts/" + receipt.index()));
                    case Outcome.OutOfTurn(var sentence, var _) -> versionPage(it, HttpStatus.CONFLICT, sentence);
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
                reading(it, keys),
                DocumentTold.canDo(it),
                DocumentTold.record(it));
    }

    private static DocumentPage.Reading reading(DocumentVisit it, FormKeys keys) {
        var opened = it.opened();
        return new DocumentPage.Reading(
                it.path() + "/read",
                keys,
                DocumentTold.right(it),
                opened.terms().stream().map(term -> speaks(it, term)).toList(),
                opened.terms().stream()
                        .flatMap(term -> term.names().stream())
                        .distinct()
                        .toList(),
                DocumentTold.given(it));
    }

    private static ProtocolSpeaks speaks(DocumentVisit it, PaperEntry.Term term) {
        return new ProtocolSpeaks(
                ProtocolSpeaks.Strength.ADVICE, term.words(), it.speaking().clauses(term.clauses()));
    }
}
