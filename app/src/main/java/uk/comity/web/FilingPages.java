package uk.comity.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
import uk.comity.acts.FolioId;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperKind;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.PaperDescribing;
import uk.comity.web.forms.PaperWordings;
import uk.comity.web.pages.FilePage;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** Filing a document: first its file, then what it is. */
@RestController
@RequestMapping("/{council}/documents/new")
class FilingPages {

    private static final int LONGEST_NAME = 150;

    @GetMapping
    ResponseEntity<String> choose(Visit visit) {
        return mayFile(visit) ? chooser(visit, HttpStatus.OK, "") : nothingToFile(visit);
    }

    @PostMapping(consumes = "multipart/form-data")
    ResponseEntity<String> keep(Visit visit, @RequestParam("document") MultipartFile document) throws IOException {
        if (!mayFile(visit)) {
            return nothingToFile(visit);
        }
        if (document.isEmpty()) {
            return chooser(visit, HttpStatus.UNPROCESSABLE_CONTENT, "Choose the file.");
        }
        var name = name(document);
        return switch (visit.council().reading().files().keep(document.getInputStream(), name, visit.me())) {
            case Keeping.NotKept(var sentence) -> chooser(visit, HttpStatus.UNPROCESSABLE_CONTENT, sentence);
            case Keeping.Kept kept ->
                Html.seeOther(visit.at("documents/new/" + kept.sha256()) + "?file="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8));
        };
    }

    /** The form for a file that was kept. */
    @GetMapping("/{sha256}")
    ResponseEntity<String> describe(
            Visit visit, @PathVariable String sha256, @RequestParam(defaultValue = "document") String file) {
        return offer(visit, sha256, file)
                .map(offer -> ActPages.ask(visit, offer, Form.EMPTY))
                .orElseGet(() -> Html.notThere(visit));
    }

    @PostMapping("/{sha256}")
    ResponseEntity<String> file(
            Visit visit,
            @PathVariable String sha256,
            @RequestParam(defaultValue = "document") String file,
            @RequestParam MultiValueMap<String, String> fields) {
        return offer(visit, sha256, file)
                .map(offer -> ActPages.submit(visit, offer, new Form(fields)))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static Optional<Offer<PaperAct>> offer(Visit visit, String sha256, String file) {
        var isKept = sha256.matches("[0-9a-f]{64}")
                && visit.council().reading().files().isFrom(visit.me(), sha256);
        if (!mayFile(visit) || !isKept) {
            return Optional.empty();
        }
        var speaking = Speaking.of(visit);
        var name = new Form(java.util.Map.of("file", List.of(file))).text("file");
        var describing = new PaperDescribing(
                DocumentVisit.forms(speaking), group(visit), PaperWordings.closed(speaking.rulebook()));
        return Optional.of(new Offer<>(
                "paper.file",
                actId -> FolioId.begunBy(actId, visit.me(), PaperKind.NAME),
                new Offer.Place(
                        visit.at("documents/new/" + sha256) + "?file="
                                + URLEncoder.encode(name, StandardCharsets.UTF_8),
                        "",
                        name,
                        Section.DOCUMENTS,
                        List.of(new Link("Documents", visit.at("documents")))),
                describing.file(sha256, name),
                Optional.empty(),
                _ -> Optional.empty(),
                OptionalLong.empty(),
                _ -> new Verdicts(speaking, _ -> Optional.empty(), "the document and its record."),
                speaking,
                new Timelines(speaking)::entry));
    }

    /** Officers file documents of the council; members file papers of their own group. */
    private static boolean mayFile(Visit visit) {
        return visit.standing().isOfficer() || !group(visit).isEmpty();
    }

    /** The group whose papers this person files; blank for an officer. */
    private static String group(Visit visit) {
        var register = visit.register();
        return visit.standing().isOfficer()
                ? ""
                : register.groupOf(visit.me(), visit.day())
                        .map(group -> group.key())
                        .orElse("");
    }

    private static ResponseEntity<String> chooser(Visit visit, HttpStatus status, String problem) {
        var ofAGroup = !group(visit).isEmpty();
        var page = new FilePage(
                ofAGroup ? "File a paper of your group" : "File a document",
                List.of(
                        ofAGroup
                                ? "It is for the members of your group alone. Nobody else learns that it is there, no officer"
                                        + " either."
                                : "First the file. On the next page you say what it is."),
                visit.at("documents/new"),
                visit.csrf(),
                problem,
                "");
        return Html.page(
                status,
                Html.PAGES.pagesFile(
                        visit.frame(page.title(), Section.DOCUMENTS, new Link("Documents", visit.at("documents"))),
                        page));
    }

    private static ResponseEntity<String> nothingToFile(Visit visit) {
        var page = new MessagePage(
                "You cannot file a document yourself",
                List.of(
                        "Officers file documents of the council, and members file papers of their own political group. You"
                                + " are neither an officer nor in a group today.",
                        "Ask Democratic Services to file it."),
                List.of(new Link("Go to the documents", visit.at("documents"))));
        return Html.page(
                HttpStatus.CONFLICT, Html.PAGES.pagesMessage(visit.frame("Documents", Section.DOCUMENTS), page));
    }

    /** The file's name without its folders, which some browsers send. */
    static String name(MultipartFile document) {
        var name = Optional.ofNullable(document.getOriginalFilename()).orElse("");
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return bare.isEmpty() ? "document" : bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }
}
