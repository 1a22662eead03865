package uk.comity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import uk.comity.acts.Outcome;
import uk.comity.acts.Submission;
import uk.comity.packs.Adoption;
import uk.comity.packs.Adoptions;
import uk.comity.packs.Draft;
import uk.comity.packs.PackUpload;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.ProtocolForms;
import uk.comity.web.forms.Sheet;
import uk.comity.web.pages.ItemsPage;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** Drafts of the protocol and their adoption: for everybody to read, for the Monitoring Officer to lay and to enter. */
@RestController
@RequestMapping("/{council}/protocol")
class DraftsPages {

    @GetMapping("/drafts")
    ResponseEntity<String> drafts(Visit visit) {
        return drafts(visit, HttpStatus.OK, Optional.empty());
    }

    @PostMapping("/drafts")
    ResponseEntity<String> lay(
            Visit visit,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(name = "act-id", defaultValue = "") String actId,
            @RequestParam(name = "files", required = false) Optional<List<MultipartFile>> files) {
        if (!keeps(visit)) {
            return Html.notThere(visit);
        }
        return switch (PackUpload.read(sent(files.orElse(List.of())))) {
            case PackUpload.Read.Trouble(var sentence) ->
                drafts(visit, HttpStatus.UNPROCESSABLE_CONTENT, Optional.of(sentence));
            case PackUpload.Read.Files(var pack, var texts) ->
                laid(visit, actId, new ProtocolAct.LayDraft(pack, texts, note));
        };
    }

    @GetMapping("/drafts/{number}")
    ResponseEntity<String> draft(Visit visit, @PathVariable String number) {
        var all = adoptions(visit);
        return find(all, number)
                .map(draft -> Html.page(Html.PAGES.pagesItems(
                        visit.frame("Draft " + number, Section.PROTOCOL, DraftWords.up(visit)),
                        new DraftWords(visit, all).draft(draft, keeps(visit)))))
                .orElseGet(() -> Html.notThere(visit));
    }

    @GetMapping("/drafts/{number}/adopt")
    ResponseEntity<String> adopt(Visit visit, @PathVariable String number) {
        return ActPages.ask(visit, adoptOffer(visit, number));
    }

    @PostMapping("/drafts/{number}/adopt")
    ResponseEntity<String> adopt(
            Visit visit, @PathVariable String number, @RequestParam MultiValueMap<String, String> fields) {
        return ActPages.submit(visit, adoptOffer(visit, number), new Form(fields));
    }

    @GetMapping("/adoptions/{number}/withdraw")
    ResponseEntity<String> withdraw(Visit visit, @PathVariable String number) {
        return ActPages.ask(visit, withdrawOffer(visit, number));
    }

    @PostMapping("/adoptions/{number}/withdraw")
    ResponseEntity<String> withdraw(
            Visit visit, @PathVariable String number, @RequestParam MultiValueMap<String, String> fields) {
        return ActPages.submit(visit, withdrawOffer(visit, number), new Form(fields));
    }

    @GetMapping("/drafts/{number}/replay")
    ResponseEntity<String> replay(Visit visit, @PathVariable String number) {
        // Whoever is not signed in is not asked to wait for a whole year to be judged again.
        return find(adoptions(visit), number)
                .filter(draft -> visit.person().isPresent() && draft.check().passes())
                .map(draft -> Html.page(Html.PAGES.pagesItems(
                        visit.frame("Draft " + number + " put to a year", Section.PROTOCOL, DraftWords.up(visit)),
                        new ReplayWords(visit).page(draft))))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static ResponseEntity<String> drafts(Visit visit, HttpStatus status, Optional<String> problem) {
        var upload = keeps(visit)
                ? Optional.of(new ItemsPage.Upload(
                        visit.at("protocol/drafts"), UUID.randomUUID().toString(), visit.csrf(), problem))
                : Optional.<ItemsPage.Upload>empty();
        var summary =
                problem.map(sentence -> new ErrorSummary("There is a problem", List.of(new Link(sentence, "#files"))));
        return Html.page(
                status,
                Html.PAGES.pagesItems(
                        visit.frame("Drafts and versions", Section.PROTOCOL),
                        new DraftWords(visit, adoptions(visit)).overview(summary, upload, keeps(visit))));
    }

    private static ResponseEntity<String> laid(Visit visit, String actId, ProtocolAct.LayDraft lay) {
        var submission = new Submission(
                uuid(actId),
                visit.me(),
                Optional.empty(),
                visit.council().now(),
                ProtocolKind.FOLIO,
                OptionalLong.empty(),
                lay.note(),
                Map.of(),
                lay);
        return switch (visit.council().desk().perform(submission)) {
            case Outcome.Done(var receipt, var _) ->
                Html.seeOther(visit.at("protocol/drafts/"
                        + adoptions(visit).drafts().stream()
                                .filter(draft -> draft.leaf() == receipt.index())
                                .findFirst()
                                .map(Draft::number)
                                .orElse(1)));
            case Outcome.OutOfTurn(var sentence, var _) -> drafts(visit, HttpStatus.CONFLICT, Optional.of(sentence));
            case Outcome.Refused(var receipt, var _) -> Html.seeOther(visit.at("receipts/" + receipt.index()));
            case Outcome.Held(var receipt, var _) -> Html.seeOther(visit.at("receipts/" + receipt.index()));
            case Outcome.Referred(var receipt, var _, var _) -> Html.seeOther(visit.at("receipts/" + receipt.index()));
            case Outcome.Stale _ ->
                drafts(visit, HttpStatus.CONFLICT, Optional.of("Somebody was quicker. Send it again."));
            case Outcome.NotYours() -> Html.notThere(visit);
        };
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    private static List<PackUpload.Sent> sent(List<MultipartFile> files) {
        var sent = new ArrayList<PackUpload.Sent>();
        for (var file : files) {
            try {
                if (!file.isEmpty()) {
                    var name = file.getOriginalFilename();
                    sent.add(new PackUpload.Sent(name == null ? "" : name, file.getBytes()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sent;
    }

    static Adoptions adoptions(Visit visit) {
        return visit.council()
                .desk()
                .read(
                        visit.council().now(),
                        here -> visit.council().law().protocols().adoptions(here.folios()));
    }

    static Optional<Draft> find(Adoptions all, String number) {
        return number.matches("[0-9]{1,6}") ? all.findDraft(Integer.parseInt(number)) : Optional.empty();
    }

    /** Whether the protocol is in this person's keeping today. */
    static boolean keeps(Visit visit) {
        return visit.person().isPresent()
                && (visit.standing()
                                .register()
                                .actingFor("monitoring-officer", visit.day())
                                .contains(visit.me())
                        || visit.standing()
                                .register()
                                .deputies("monitoring-officer", visit.day())
                                .contains(visit.me()));
    }

    private static Optional<Offer<ProtocolAct>> adoptOffer(Visit visit, String number) {
        return find(adoptions(visit), number)
                .filter(draft -> keeps(visit) && draft.check().passes())
                .map(draft -> offer(
                        visit,
                        "protocol.adopt",
                        "protocol/drafts/" + draft.number() + "/adopt",
                        DraftWords.heading(draft),
                        ProtocolForms.adopt(draft.number(), visit.day())));
    }

    private static Optional<Offer<ProtocolAct>> withdrawOffer(Visit visit, String number) {
        var all = adoptions(visit);
        var found =
                number.matches("[0-9]{1,6}") ? all.findAdoption(Integer.parseInt(number)) : Optional.<Adoption>empty();
        return found.filter(one -> keeps(visit) && all.state(one, visit.day()) == Adoptions.State.TO_COME)
                .map(one -> offer(
                        visit,
                        "protocol.withdraw",
                        "protocol/adoptions/" + one.number() + "/withdraw",
                        "Version " + one.version(),
                        ProtocolForms.withdraw(one.number())));
    }

    private static Offer<ProtocolAct> offer(
            Visit visit, String act, String path, String about, Sheet<ProtocolAct> sheet) {
        var speaking = Speaking.of(visit);
        return new Offer<>(
                act,
                _ -> ProtocolKind.FOLIO,
                new Offer.Place(visit.at(path), "", about, Section.PROTOCOL, List.of(DraftWords.up(visit))),
                sheet,
                Optional.empty(),
                _ -> Optional.empty(),
                OptionalLong.empty(),
                _ -> new Verdicts(speaking, _ -> Optional.empty(), ""),
                speaking,
                new Timelines(speaking)::entry);
    }
}
