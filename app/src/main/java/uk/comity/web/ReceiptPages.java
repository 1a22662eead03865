package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.Act;
import uk.comity.acts.Entered;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.acts.Opened;
import uk.comity.ledger.Leaf;
import uk.comity.views.DutyLine;
import uk.comity.web.pages.ClausePage;
import uk.comity.web.pages.JudgedPage;
import uk.comity.web.pages.ReceiptPage;
import uk.comity.web.pages.Verdict;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Panel;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.SummaryList;

/** Receipts: what an act entered, what it set off, who was told, and how it can be proved. */
@RestController
class ReceiptPages {

    @GetMapping("/{council}/receipts/{leaf}")
    ResponseEntity<String> receipt(Visit visit, @PathVariable String leaf) {
        return LedgerPages.index(leaf)
                .flatMap(index -> visit.ask(
                        standing -> visit.council().reading().views().ledger().find(standing, index)))
                .flatMap(found -> FolioId.find(found.folio())
                        .flatMap(folio -> visit.council()
                                .law()
                                .kinds()
                                .find(folio.kind())
                                .map(kind -> page(visit, kind, folio, found)
                                        .orElseGet(() -> ofAnActThatOpenedNothing(visit, folio, found)))))
                .map(page -> Html.page(
                        Html.PAGES.pagesReceipt(visit.frame("Receipt for entry " + leaf, Section.ELSEWHERE), page)))
                .orElseGet(() -> Html.notThere(visit));
    }

    /** How the act was judged: the ruling as it was recorded, drawn. */
    @GetMapping("/{council}/receipts/{leaf}/judged")
    ResponseEntity<String> judged(Visit visit, @PathVariable String leaf) {
        return LedgerPages.index(leaf)
                .flatMap(index -> visit.ask(
                        standing -> visit.council().reading().views().ledger().find(standing, index)))
                .flatMap(found -> FolioId.find(found.folio()).flatMap(folio -> entered(visit, folio, found)))
                .flatMap(entered -> RulingPicture.of(Speaking.of(visit), entered))
                .map(drawn -> judged(visit, leaf, drawn))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static ResponseEntity<String> judged(Visit visit, String leaf, RulingPicture drawn) {
        var picture = drawn.picture();
        var page = new JudgedPage(
                "How entry " + leaf + " was judged",
                List.of(
                        "This is what was recorded then, in the words of that day.",
                        "A thick line settled it, a dashed one stood back, a dotted one waits for something."),
                new ClausePage.Drawing(picture.svg("judged"), picture.twin()),
                drawn.speaking().clauses(drawn.clauses()),
                new Link("Back to the receipt", visit.at("receipts/" + leaf)));
        return Html.page(Html.PAGES.pagesJudged(visit.frame(page.title(), Section.ELSEWHERE), page));
    }

    private static Optional<Entered> entered(Visit visit, FolioId folio, Leaf leaf) {
        return visit.council()
                .desk()
                .read(
                        visit.council().now(),
                        here -> here.folios().list(folio).stream()
                                .filter(each -> each.index() == leaf.index())
                                .findFirst());
    }

    /** Where it is shown how it was judged, if a protocol judged it. */
    private static Optional<Link> how(Visit visit, Entered entered) {
        return entered.ruling().pack().isEmpty()
                ? Optional.empty()
                : Optional.of(new Link("How this was judged", visit.at("receipts/" + entered.index() + "/judged")));
    }

    private static <A extends Act, P> Optional<ReceiptPage> page(
            Visit visit, Kind<A, P> kind, FolioId folio, Leaf leaf) {
        return visit.council()
                .desk()
                .open(kind, folio, visit.me(), visit.council().now())
                .flatMap(opened -> opened.entered().stream()
                        .filter(each -> each.index() == leaf.index())
                        .findFirst()
                        .map(entered -> page(visit, opened, entered, leaf)));
    }

    private static <A extends Act, P> ReceiptPage page(Visit visit, Opened<A, P> opened, Entered entered, Leaf leaf) {
        var speaking = Speaking.of(visit).towards(role -> opened.hearing().holders(opened.position(), role));
        var told = new Timelines(speaking).told(entered);
        return new ReceiptPage(
                new Panel("Done: " + speaking.act(entered.act()), "Entry " + leaf.index()),
                Stream.concat(Stream.of(told.what()), told.said().stream()).toList(),
                setsOff(visit, speaking, entered),
                visit.council().reading().notices().toldOf(leaf.index()).stream()
                        .map(speaking.register()::nameOf)
                        .toList(),
                proof(leaf),
                downloads(visit, leaf),
                how(visit, entered),
                new Link("Go to the matter", Addresses.of(visit, opened.folio())));
    }

    /** One's own act that was refused or held before there was a matter: the ledger has it, and no page does. */
    private static ReceiptPage ofAnActThatOpenedNothing(Visit visit, FolioId folio, Leaf leaf) {
        var entered = entered(visit, folio, leaf);
        var said = entered.map(new Timelines(Speaking.of(visit))::told).stream()
                .flatMap(told -> Stream.concat(Stream.of(told.what()), told.said().stream()));
        return new ReceiptPage(
                new Panel("On record: you asked", "Entry " + leaf.index()),
                Stream.concat(
                                Stream.of("You asked, and the protocol did not let it go on. No matter was opened."),
                                said)
                        .toList(),
                List.of(),
                List.of(),
                proof(leaf),
                downloads(visit, leaf),
                entered.flatMap(each -> how(visit, each)),
                new Link("Go to my work", visit.at("work")));
    }

    private static SummaryList proof(Leaf leaf) {
        return SummaryList.of(List.of(
                SummaryList.Row.of("Entry", Long.toString(leaf.index())),
                SummaryList.Row.of("When", Dates.moment(leaf.at())),
                SummaryList.Row.of("Fingerprint of the entry", leaf.hash().hex())));
    }

    private static List<Link> downloads(Visit visit, Leaf leaf) {
        return List.of(
                new Link("Proof that the entry is in the ledger", visit.at("ledger/proof/" + leaf.index())),
                new Link("Newest checkpoint of the ledger", visit.at("ledger/checkpoint")));
    }

    /** What is owed since this act, with its date by today's calendar; and whom the protocol names to be told. */
    private static List<Verdict.Effect> setsOff(Visit visit, Speaking speaking, Entered entered) {
        var dates = Dates.of(speaking);
        var all = new ArrayList<Verdict.Effect>();
        visit.ask(standing -> visit.council().reading().views().duties().ofFolio(standing, entered.folio())).stream()
                .filter(duty -> isOf(duty, entered))
                .forEach(duty -> all.add(new Verdict.Effect(
                        Speaking.capital(speaking.names(duty.holders())) + ". " + dates.sentence(duty),
                        speaking.clauses(duty.terms().clauses()))));
        return all;
    }

    private static boolean isOf(DutyLine duty, Entered entered) {
        return duty.startedAt().equals(entered.at())
                && entered.ruling().duties().contains(duty.terms());
    }
}
