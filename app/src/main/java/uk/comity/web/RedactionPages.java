package uk.comity.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.Submission;
import uk.comity.councils.Redactions.Redacted;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.matters.Words;
import uk.comity.matters.paper.Description;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperKind;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.PaperWordings;
import uk.comity.web.forms.RedactionForm;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.pages.RedactionPage;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** An officer who keeps a document takes parts out of a copy of it, looks at what was made, and files that as open. */
@RestController
@RequestMapping("/{council}/documents/{key}/redact")
class RedactionPages {

    /** Of the result, shown as pictures at once. */
    private static final int PICTURES = 30;

    @GetMapping
    ResponseEntity<String> ask(Visit visit, @PathVariable String key) {
        return find(visit, key)
                .map(it -> page(
                        it,
                        HttpStatus.OK,
                        RedactionForm.empty(it.document().as().title()),
                        Optional.empty()))
                .orElseGet(() -> Html.notThere(visit));
    }

    @PostMapping
    ResponseEntity<String> go(Visit visit, @PathVariable String key, @RequestParam MultiValueMap<String, String> fields)
            throws IOException {
        var found = find(visit, key);
        if (found.isEmpty()) {
            return Html.notThere(visit);
        }
        var it = found.get();
        var typed = new Form(fields);
        var form = RedactionForm.of(typed);
        if (!form.isFilledIn()) {
            return page(it, HttpStatus.UNPROCESSABLE_CONTENT, form, Optional.empty());
        }
        if (!typed.text("step").equals("file")) {
            return show(it, form, "");
        }
        // Only what somebody has looked at is filed, and only for the reasons that stood beside it.
        return typed.text("sha256").matches("[0-9a-f]{64}")
                        && typed.text("made-of").equals(form.madeOf())
                ? file(it, form, typed)
                : show(it, form, "Your answers have changed since, so it was made anew and nothing was filed.");
    }

    private static ResponseEntity<String> show(DocumentVisit it, RedactionForm form, String first) throws IOException {
        var made = it.visit()
                .council()
                .reading()
                .lent()
                .redactions()
                .make(it.document().version(), form.cuts(), it.visit().me());
        return switch (made) {
            case Redacted.NotMade(var sentence) ->
                page(it, HttpStatus.UNPROCESSABLE_CONTENT, form.withProblem(sentence), Optional.empty());
            case Redacted.Made result -> page(it, HttpStatus.OK, form, Optional.of(result(it, form, result, first)));
        };
    }

    private static RedactionPage.Result result(DocumentVisit it, RedactionForm form, Redacted.Made made, String first) {
        var said = new ArrayList<String>();
        if (!first.isEmpty()) {
            said.add(first);
        }
        said.add(made.boxes() == 1 ? "One part was taken out." : made.boxes() + " parts were taken out.");
        if (!made.notFound().isEmpty()) {
            said.add("Not found in the text: \"" + String.join("\", \"", made.notFound())
                    + "\". Look for it by eye; it may be spelt otherwise, or be part of a picture.");
        }
        if (!made.pagesWithoutWords().isEmpty()) {
            said.add("These pages are pictures, in which no words can be looked for: "
                    + String.join(
                            ", ",
                            made.pagesWithoutWords().stream()
                                    .map(String::valueOf)
                                    .toList())
                    + ". Look at them closely, and name parts of the page.");
        }
        var pages = new ArrayList<RedactionPage.Sheet>();
        for (var i = 1; i <= Math.min(PICTURES, made.text().size()); i++) {
            pages.add(new RedactionPage.Sheet(
                    i,
                    it.path() + "/redact/" + made.sha256() + "/" + i,
                    made.text().get(i - 1).strip()));
        }
        return new RedactionPage.Result(said, pages, made.sha256(), form.madeOf());
    }

    /** A page of what was made, for those who keep the document. */
    @GetMapping("/{sha256}/{page}")
    ResponseEntity<?> picture(
            Visit visit, @PathVariable String key, @PathVariable String sha256, @PathVariable String page)
            throws IOException {
        var number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 0;
        var drawn = find(visit, key).isEmpty()
                ? Optional.<uk.comity.documents.Drawn>empty()
                : visit.council().reading().files().picture(sha256, "result.pdf", number);
        return drawn.<ResponseEntity<?>>map(one -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(one.picture().png()))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static ResponseEntity<String> file(DocumentVisit it, RedactionForm form, Form typed) {
        var visit = it.visit();
        var actId = typed.actId();
        var as = it.document().as();
        var act = new PaperAct.File(
                typed.text("sha256"),
                "parts-taken-out.pdf",
                new Description(form.title(), as.sort(), as.belongs(), as.holder(), as.traits(), as.listing()),
                new PaperAct.Classed(Mark.OPEN, Optional.empty()),
                Optional.of(new PaperAct.Redaction(it.folio().key(), form.paragraph(), form.reason())));
        var outcome = visit.council()
                .desk()
                .perform(new Submission(
                        actId,
                        visit.me(),
                        Optional.empty(),
                        visit.council().now(),
                        FolioId.begunBy(actId, visit.me(), PaperKind.NAME),
                        java.util.OptionalLong.empty(),
                        "",
                        Map.of(),
                        act));
        return switch (outcome) {
            case Outcome.Done(var receipt, var _) -> Html.seeOther(visit.at("receipts/" + receipt.index()));
            case Outcome.OutOfTurn(var sentence, var _) -> stopped(it, sentence);
            case Outcome.Refused(var _, var ruling) ->
                stopped(
                        it,
                        ruling.because()
                                .map(line -> line.gist())
                                .orElse("The protocol does not let this be filed so."));
            case Outcome.Held _, Outcome.Referred _, Outcome.Stale _ ->
                stopped(it, "The protocol asks for something first. File it from the documents' page.");
            case Outcome.NotYours() -> Html.notThere(visit);
        };
    }

    private static ResponseEntity<String> stopped(DocumentVisit it, String why) {
        var page =
                new MessagePage("It was not filed", List.of(why), List.of(new Link("Go to the document", it.path())));
        return Html.page(
                HttpStatus.CONFLICT, Html.PAGES.pagesMessage(it.visit().frame(it.tab(), Section.DOCUMENTS), page));
    }

    private static ResponseEntity<String> page(
            DocumentVisit it, HttpStatus status, RedactionForm form, Optional<RedactionPage.Result> result) {
        var paragraphs = Stream.of(Paragraph.values())
                .map(each -> Choice.of(Words.of(each), PaperWordings.of(each)))
                .toList();
        var all = form.all(paragraphs);
        var hasProblem = all.stream().anyMatch(question -> question.field().hasProblem());
        return Html.page(
                status,
                Html.PAGES.pagesRedaction(
                        it.visit()
                                .frame(
                                        "Parts taken out: " + it.tab(),
                                        Section.DOCUMENTS,
                                        it.wayUp().toArray(Link[]::new)),
                        new RedactionPage(
                                it.document().as().title(),
                                hasProblem ? Optional.of(ErrorSummary.of(all)) : Optional.empty(),
                                new RedactionPage.Asked(
                                        form.questions(paragraphs), form.more(paragraphs), form.called()),
                                it.path() + "/redact",
                                new FormKeys(
                                        it.visit().csrf(), UUID.randomUUID().toString(), ""),
                                result)));
    }

    /** Only officers who keep it, and only a document of the council. */
    private static Optional<DocumentVisit> find(Visit visit, String key) {
        return DocumentVisit.find(visit, key).filter(RedactionPages::isTheirs);
    }

    static boolean isTheirs(DocumentVisit it) {
        return it.opened().isKept()
                && !it.document().as().holder().isOfAGroup()
                && it.visit().standing().isOfficer();
    }
}
