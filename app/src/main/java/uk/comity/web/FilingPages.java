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
    ResponseEntity<String> choose(Visit visit, @RequestParam(name = "group", defaultValue = "") String group) {
        return Whose.find(visit, group)
                .map(whose -> chooser(visit, whose, HttpStatus.OK, ""))
                .orElseGet(() -> nothingToFile(visit));
    }

    @PostMapping(consumes = "multipart/form-data")
    ResponseEntity<String> keep(
            Visit visit,
            @RequestParam(name = "group", defaultValue = "") String group,
            @RequestParam("document") MultipartFile document)
            throws IOException {
        var found = Whose.find(visit, group);
        if (found.isEmpty()) {
            return nothingToFile(visit);
        }
        var whose = found.get();
        if (document.isEmpty()) {
            return chooser(visit, whose, HttpStatus.UNPROCESSABLE_CONTENT, "Choose the file.");
        }
        var name = name(document);
        return switch (visit.council().reading().files().keep(document.getInputStream(), name, visit.me())) {
            case Keeping.NotKept(var sentence) -> chooser(visit, whose, HttpStatus.UNPROCESSABLE_CONTENT, sentence);
            case Keeping.Kept kept -> Html.seeOther(address(visit, kept.sha256(), name, whose));
        };
    }

    /** The form for a file that was kept. */
    @GetMapping("/{sha256}")
    ResponseEntity<String> describe(
            Visit visit,
            @PathVariable String sha256,
            @RequestParam(defaultValue = "document") String file,
            @RequestParam(name = "group", defaultValue = "") String group) {
        return offer(visit, sha256, file, group)
                .map(offer -> ActPages.ask(visit, offer, Form.EMPTY))
                .orElseGet(() -> Html.notThere(visit));
    }

    @PostMapping("/{sha256}")
    ResponseEntity<String> file(
            Visit visit,
            @PathVariable String sha256,
            @RequestParam(defaultValue = "document") String file,
            @RequestParam(name = "group", defaultValue = "") String group,
            @RequestParam MultiValueMap<String, String> fields) {
        return offer(visit, sha256, file, group)
                .map(offer -> ActPages.submit(visit, offer, new Form(fields)))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static String address(Visit visit, String sha256, String file, Whose whose) {
        return visit.at("documents/new/" + sha256) + "?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8)
                + (whose.isChosen() ? "&group=" + whose.group() : "");
    }

    private static Optional<Offer<PaperAct>> offer(Visit visit, String sha256, String file, String group) {
        var whose = Whose.find(visit, group);
        var isKept = sha256.matches("[0-9a-f]{64}")
                && visit.council().reading().files().isFrom(visit.me(), sha256);
        if (whose.isEmpty() || !isKept) {
            return Optional.empty();
        }
        var speaking = Speaking.of(visit);
        var name = new Form(java.util.Map.of("file", List.of(file))).text("file");
        var describing = new PaperDescribing(
                DocumentVisit.forms(speaking), whose.get().group(), PaperWordings.closed(speaking.rulebook()));
        return Optional.of(new Offer<>(
                "paper.file",
                actId -> FolioId.begunBy(actId, visit.me(), PaperKind.NAME),
                new Offer.Place(
                        address(visit, sha256, name, whose.get()),
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

    /**
     * Whose the document is that somebody files.
     *
     * @param group key of the political group for whose members it is; blank for a document of the council
     * @param title the group's name
     */
    private record Whose(Kind kind, String group, String title) {

        private enum Kind {
            COUNCILS,
            OF_MY_GROUP,
            ADVICE_TO_A_GROUP
        }

        /**
         * Officers file documents of the council, and advice to a group; members file papers of their own group. Empty for
         * anybody else, and for an officer where there is no such group.
         */
        static Optional<Whose> find(Visit visit, String group) {
            var register = visit.register();
            if (!visit.standing().isOfficer()) {
                return register.groupOf(visit.me(), visit.day())
                        .map(mine -> new Whose(Kind.OF_MY_GROUP, mine.key(), mine.title()));
            }
            return group.isEmpty()
                    ? Optional.of(new Whose(Kind.COUNCILS, "", ""))
                    : register.groups(visit.day()).stream()
                            .filter(one -> one.key().equals(group))
                            .findFirst()
                            .map(one -> new Whose(Kind.ADVICE_TO_A_GROUP, one.key(), one.title()));
        }

        /** Whether the address has to say it: anything else follows from who files. */
        boolean isChosen() {
            return kind == Kind.ADVICE_TO_A_GROUP;
        }

        String heading() {
            return switch (kind) {
                case COUNCILS -> "File a document";
                case OF_MY_GROUP -> "File a paper of your group";
                case ADVICE_TO_A_GROUP -> adviceTo(title);
            };
        }

        static String adviceTo(String title) {
            return "File advice to " + (title.startsWith("The ") ? Speaking.small(title) : title);
        }

        String lead() {
            return switch (kind) {
                case COUNCILS -> "First the file. On the next page you say what it is.";
                case OF_MY_GROUP ->
                    "It is for the members of your group alone. Nobody else learns that it is there, no officer either.";
                case ADVICE_TO_A_GROUP ->
                    "It is for the members of that group and for you. Nobody else learns that it is there, whatever office they"
                            + " hold.";
            };
        }
    }

    private static ResponseEntity<String> chooser(Visit visit, Whose whose, HttpStatus status, String problem) {
        var here = visit.at("documents/new");
        var page = new FilePage(
                        whose.heading(),
                        List.of(whose.lead()),
                        here + (whose.isChosen() ? "?group=" + whose.group() : ""),
                        visit.csrf(),
                        problem,
                        "")
                .with(
                        "Is it advice to a political group?",
                        whose.kind() == Whose.Kind.COUNCILS
                                ? visit.register().groups(visit.day()).stream()
                                        .map(group ->
                                                new Link(Whose.adviceTo(group.title()), here + "?group=" + group.key()))
                                        .toList()
                                : List.of());
        return Html.page(
                status,
                Html.PAGES.pagesFile(
                        visit.frame(page.title(), Section.DOCUMENTS, new Link("Documents", visit.at("documents"))),
                        page));
    }

    private static ResponseEntity<String> nothingToFile(Visit visit) {
        if (visit.standing().isOfficer()) {
            return Html.notThere(visit);
        }
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
