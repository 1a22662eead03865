package uk.comity.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.access.Passes.Pass;
import uk.comity.acts.Act;
import uk.comity.acts.Outcome;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.councils.OpenDocuments;
import uk.comity.matters.Words;
import uk.comity.matters.paper.Document;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperKind;
import uk.comity.matters.paper.PaperShelf;

/** Files and documents. What is not open to the caller answers like what is not there. */
@RestController
@RequestMapping("/api/v1/{council}")
class DocumentDoor {

    /** Keeps a file: its bytes are the body. The act {@code paper.file} then names its digest. */
    @RequestMapping(
            path = "/files",
            method = {RequestMethod.PUT, RequestMethod.POST})
    ResponseEntity<Map<String, Object>> keep(
            Caller caller, @RequestParam(defaultValue = "document") String name, InputStream body) throws IOException {
        var ofTheCouncil =
                caller.council().as(caller.person(), standing -> standing.isMember() || standing.isOfficer());
        if (!ofTheCouncil) {
            throw Answers.notFound();
        }
        return switch (caller.council().reading().files().keep(body, name, caller.person())) {
            case Keeping.NotKept(var sentence) -> throw new Problem(422, "file-not-kept", sentence);
            case Keeping.Kept kept -> {
                var answer = new LinkedHashMap<String, Object>();
                answer.put("sha256", kept.sha256());
                answer.put("size", kept.size());
                answer.put("mediaType", kept.mediaType());
                kept.remark().ifPresent(remark -> answer.put("remark", remark));
                yield ResponseEntity.status(HttpStatus.CREATED).body(answer);
            }
        };
    }

    /** The documents that are open to the caller, and those that members know of and may ask for, the last filed first. */
    @GetMapping("/documents")
    Map<String, Object> list(Caller caller, @RequestParam Map<String, String> parameters) {
        return SearchDoor.documents(caller, SoughtReader.read(caller, parameters));
    }

    /** One document that is open to the caller: what it is, and under which right it is open. */
    @GetMapping("/documents/{key}")
    Map<String, Object> document(Caller caller, @PathVariable String key) {
        return shown(opened(caller, key));
    }

    /** Reads a document: an entry in the ledger, and an address at which the content lies once for the caller. */
    @PostMapping("/documents/{key}/read")
    ResponseEntity<Map<String, Object>> read(
            Caller caller, @PathVariable String key, @RequestBody(required = false) String body) {
        var folio = opened(caller, key).document().folio();
        var submission = SubmissionReader.read(
                caller, (_, _) -> folio, PaperAct.Read.class, body == null || body.isBlank() ? "{}" : body);
        var outcome = caller.council().desk().perform(submission);
        var answer = Answers.of(caller, outcome);
        if (!(outcome instanceof Outcome.Done(var receipt, var _))) {
            return answer;
        }
        var document = caller.council()
                .desk()
                .read(caller.council().now(), here -> PaperShelf.document(here.folios(), folio))
                .orElseThrow(Answers::notFound);
        var told = new LinkedHashMap<String, Object>();
        var entered = answer.getBody();
        if (entered != null) {
            told.putAll(entered);
        }
        told.put(
                "content",
                "/api/v1/" + caller.council().key() + "/copies/"
                        + pass(caller, document, submission.act(), receipt.index()));
        return ResponseEntity.status(answer.getStatusCode()).body(told);
    }

    private static String pass(Caller caller, Document document, Act act, long leaf) {
        var asked = act instanceof PaperAct.Read(var sha256, var _) ? sha256 : "";
        var digest = asked.isBlank() ? document.version().sha256() : asked;
        return caller.council()
                .reading()
                .passes()
                .issue(
                        caller.person(),
                        new Pass(document.folio(), digest, leaf),
                        caller.council().now());
    }

    static OpenDocuments.Opened opened(Caller caller, String key) {
        var council = caller.council();
        return council.reading()
                .papers()
                .find(caller.person(), key, council.now())
                .orElseThrow(Answers::notFound);
    }

    private static Map<String, Object> shown(OpenDocuments.Opened opened) {
        var document = opened.document();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("folio", PaperKind.NAME + "/" + document.folio().key());
        shown.put("title", document.as().title());
        shown.put("standing", opened.summary().standing());
        shown.put("sort", Words.of(document.as().sort()));
        shown.put("mark", Words.of(document.classing().mark()));
        shown.put("right", opened.right().words());
        shown.put("clauses", opened.right().clauses());
        shown.put("terms", opened.terms());
        shown.put("given", opened.isMarked() ? "marked-copy" : "file");
        // Who is given a marked copy has no use for the file's digest, by which the file itself could be filed anew.
        shown.put("sha256", opened.isMarked() ? "" : document.version().sha256());
        document.filing()
                .flatMap(filing -> filing.redactionOf())
                .ifPresent(taken -> shown.put("partsTakenOut", taken.reason()));
        shown.put("mediaType", document.version().mediaType());
        shown.put("versions", document.versions().size());
        return shown;
    }
}
