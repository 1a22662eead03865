package uk.comity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.comity.acts.Outcome;
import uk.comity.acts.Submission;
import uk.comity.clauses.Language;
import uk.comity.clauses.Matching;
import uk.comity.clauses.PrintedText;
import uk.comity.clauses.Splitter;
import uk.comity.documents.DocumentReading;
import uk.comity.documents.Documents;
import uk.comity.documents.Limits;
import uk.comity.norms.Pack;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.TextImport;
import uk.comity.packs.TextMap;
import uk.comity.packs.TextSource;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** The council's own text of its protocol: anybody sees where it comes from, the Monitoring Officer gives another or takes it away. */
@RestController
@RequestMapping("/{council}/protocol/text")
class TextPages {

    private final Uploads uploads = new Uploads();

    @GetMapping
    ResponseEntity<String> text(Visit visit) {
        return TextStanding.page(visit, HttpStatus.OK, "", "");
    }

    /** A document that was chosen: read, taken apart, matched, shown. */
    @PostMapping(consumes = "multipart/form-data")
    ResponseEntity<String> upload(Visit visit, @RequestParam("document") MultipartFile document) {
        if (!TextStanding.mayChange(visit) || visit.rulebook().isEmpty()) {
            return Html.notThere(visit);
        }
        if (document.isEmpty()) {
            return TextStanding.page(visit, HttpStatus.UNPROCESSABLE_CONTENT, "Choose the document.", "");
        }
        var name = name(document);
        return switch (read(document, name)) {
            case DocumentReading.Unreadable(var sentence) ->
                TextStanding.page(visit, HttpStatus.UNPROCESSABLE_CONTENT, sentence, "");
            case DocumentReading.Text text -> {
                var problem = problem(name, text);
                yield problem.isPresent()
                        ? TextStanding.page(visit, HttpStatus.UNPROCESSABLE_CONTENT, problem.get(), "")
                        : match(visit, keep(visit, name, text), UUID.randomUUID(), "");
            }
        };
    }

    /** What was settled by hand: matched again, or taken over; or the reason why the text is taken away. */
    @PostMapping(consumes = "application/x-www-form-urlencoded")
    ResponseEntity<String> settle(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        if (!TextStanding.mayChange(visit)) {
            return Html.notThere(visit);
        }
        var typed = new Form(fields);
        if (typed.text("step").equals("withdraw")) {
            return withdraw(visit, typed);
        }
        var actId = typed.actId();
        return uploads.find(typed.text("file"), visit.council().key(), visit.me())
                .map(_ -> typed.text("step").equals("send")
                        ? send(visit, typed, actId)
                        : match(visit, typed.text("file"), actId, typed.text("settled")))
                .orElseGet(() -> TextStanding.page(
                        visit,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Too much time has passed since the document was given. Choose it again.",
                        ""));
    }

    private ResponseEntity<String> send(Visit visit, Form typed, UUID actId) {
        var upload = uploads.find(typed.text("file"), visit.council().key(), visit.me())
                .orElseThrow();
        var pack = pack(visit);
        var printed = Splitter.split(upload.text().pages());
        var map = TextMap.read(typed.text("settled").lines().toList(), printed, pack);
        if (!map.mistakes().isEmpty()) {
            return match(visit, typed.text("file"), actId, typed.text("settled"));
        }
        var source = new TextSource(
                upload.file(), upload.text().sha256(), upload.text().pages().size());
        var matched = Matching.match(printed, pack.clauses(), map.settled());
        return perform(
                visit,
                actId,
                "Import of the protocol's text from " + upload.file(),
                TextImport.act(matched, pack, source));
    }

    private ResponseEntity<String> withdraw(Visit visit, Form typed) {
        var why = typed.text("why");
        if (why.isEmpty()) {
            return TextStanding.page(visit, HttpStatus.UNPROCESSABLE_CONTENT, "", "Say why the text is taken away.");
        }
        return TextStanding.find(visit)
                .map(text -> perform(
                        visit, typed.actId(), why, new ProtocolAct.WithdrawText(text.pack(), text.version(), why)))
                .orElseGet(() -> TextStanding.page(visit, HttpStatus.CONFLICT, "", "There is no text to take away."));
    }

    private ResponseEntity<String> perform(Visit visit, UUID actId, String reason, ProtocolAct act) {
        var outcome = visit.council()
                .desk()
                .perform(new Submission(
                        actId,
                        visit.me(),
                        Optional.empty(),
                        visit.council().now(),
                        ProtocolKind.FOLIO,
                        OptionalLong.empty(),
                        reason,
                        Map.of(),
                        act));
        return switch (outcome) {
            case Outcome.Done(var receipt, var _) -> Html.seeOther(visit.at("receipts/" + receipt.index()));
            case Outcome.Referred(var receipt, var _, var _) -> Html.seeOther(visit.at("receipts/" + receipt.index()));
            case Outcome.Refused(var _, var ruling) ->
                stopped(visit, ruling.because().map(line -> line.gist()).orElse("The protocol does not allow this."));
            case Outcome.Held(var _, var ruling) ->
                stopped(
                        visit,
                        ruling.needs().stream()
                                .findFirst()
                                .map(need -> need.sentence())
                                .orElse("Something is needed first."));
            case Outcome.OutOfTurn(var sentence, var _) -> TextStanding.page(visit, HttpStatus.CONFLICT, sentence, "");
            case Outcome.Stale _ ->
                TextStanding.page(visit, HttpStatus.CONFLICT, "Somebody was quicker. Look again.", "");
            case Outcome.NotYours _ -> Html.notThere(visit);
        };
    }

    private static ResponseEntity<String> stopped(Visit visit, String sentence) {
        var page = new MessagePage("You cannot do this here", List.of(sentence), List.of(back(visit)));
        return Html.page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Html.PAGES.pagesMessage(visit.frame(TextStanding.TITLE, Section.PROTOCOL), page));
    }

    private ResponseEntity<String> match(Visit visit, String file, UUID actId, String lines) {
        var upload = uploads.find(file, visit.council().key(), visit.me()).orElseThrow();
        var pack = pack(visit);
        var printed = Splitter.split(upload.text().pages());
        var map = TextMap.read(lines.lines().toList(), printed, pack);
        var matched = Matching.match(printed, pack.clauses(), map.settled());
        var page = new TextMatches(
                        matched, pack, upload.file(), upload.text().pages().size())
                .page(
                        visit.at("protocol/text"),
                        new FormKeys(visit.csrf(), actId.toString(), ""),
                        file,
                        lines,
                        map.mistakes());
        return Html.page(
                map.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                Html.PAGES.pagesProtocolTextMatch(
                        visit.frame("Which clauses these are", Section.PROTOCOL, back(visit)), page));
    }

    private String keep(Visit visit, String name, DocumentReading.Text text) {
        return uploads.keep(new Uploads.Upload(
                        visit.council().key(),
                        visit.me(),
                        name,
                        text,
                        visit.council().now()))
                .toString();
    }

    /** What a person has to settle before the text can be matched at all. */
    private static Optional<String> problem(String name, DocumentReading.Text text) {
        PrintedText printed = Splitter.split(text.pages());
        if (printed.isEmpty()) {
            return Optional.of("\"" + name + "\" has no text that could be a clause.");
        }
        if (printed.starts().size() > 1) {
            return Optional.of(
                    "\"" + name + "\" seems to hold " + printed.starts().size()
                            + " protocols: the numbering begins again on page "
                            + printed.starts().get(1).page()
                            + ". Give a file with one of them.");
        }
        return Language.isLikeEnglish(text.pages())
                ? Optional.empty()
                : Optional.of(
                        "\"" + name + "\" does not read like English, and clauses cannot be told apart by their words."
                                + " Use the command line if it is the right document.");
    }

    private static DocumentReading read(MultipartFile document, String name) {
        try {
            var file = Files.createTempFile("comity-upload", ".bin");
            try {
                document.transferTo(file);
                return Documents.read(file, name, Limits.ON_A_PAGE, _ -> {});
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be kept for reading.", e);
        }
    }

    /** The file's name without its folders, which some browsers send. */
    private static String name(MultipartFile document) {
        var name = Optional.ofNullable(document.getOriginalFilename()).orElse("");
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return bare.isEmpty() ? "document" : bare.substring(Math.max(0, bare.length() - 150));
    }

    private static Pack pack(Visit visit) {
        return visit.rulebook().orElseThrow().council();
    }

    private static Link back(Visit visit) {
        return new Link(TextStanding.TITLE, visit.at("protocol/text"));
    }
}
