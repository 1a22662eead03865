package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.norms.Doubt;
import uk.comity.norms.Rulebook;
import uk.comity.norms.SettingValue;
import uk.comity.web.pages.DoubtsPage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;

/** What the council's protocol leaves open, for anybody to read and for the Monitoring Officer to settle. */
@RestController
@RequestMapping("/{council}/protocol/doubts")
class DoubtsPages {

    @GetMapping
    ResponseEntity<String> doubts(Visit visit) {
        var speaking = Speaking.of(visit);
        return speaking.rulebook()
                .map(book -> Html.page(Html.PAGES.pagesDoubts(
                        visit.frame("What the protocol leaves open", Section.PROTOCOL), page(visit, speaking, book))))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static DoubtsPage page(Visit visit, Speaking speaking, Rulebook book) {
        var doubts = book.council().doubts().stream()
                .map(doubt -> doubt(visit, speaking, book, doubt))
                .toList();
        var remarks = book.council().clauses().stream()
                .flatMap(clause ->
                        clause.doubt().stream().map(words -> new DoubtsPage.Remark(clause(visit, clause.id()), words)))
                .toList();
        return new DoubtsPage(
                "What the protocol leaves open",
                "Where the document is unclear, Comity says how it reads it. Where it can be read in two ways, the "
                        + speaking.title("monitoring-officer").replaceFirst("^the ", "")
                        + " can switch to the other.",
                Spoken.count(doubts.size(), "doubt"),
                doubts,
                remarks);
    }

    private static DoubtsPage.Doubt doubt(Visit visit, Speaking speaking, Rulebook book, Doubt doubt) {
        var rows = new ArrayList<DoubtsPage.Row>();
        rows.add(new DoubtsPage.Row("What the document says", doubt.document()));
        rows.add(new DoubtsPage.Row("How Comity reads it", doubt.comity()));
        doubt.otherwise().ifPresent(words -> rows.add(new DoubtsPage.Row("The other way to read it", words)));
        rows.add(new DoubtsPage.Row("Who may settle it", Speaking.capital(speaking.title(doubt.settles()))));
        return new DoubtsPage.Doubt(
                doubt.name(),
                title(doubt),
                links(visit, doubt),
                rows,
                doubt.otherwise().map(_ -> isReadOtherwise(book, doubt) ? "The other way." : "As Comity reads it."),
                mayChange(visit, doubt)
                        ? Optional.of(new Link("Change", visit.at("settings/" + doubt.name())))
                        : Optional.empty());
    }

    /** What the document says, in short: its first sentence. */
    private static String title(Doubt doubt) {
        return doubt.document().split("(?<=[.;]) ", 2)[0].replaceFirst("[.;]$", "");
    }

    private static boolean mayChange(Visit visit, Doubt doubt) {
        return doubt.otherwise().isPresent()
                && visit.person().isPresent()
                && visit.standing().holds("monitoring-officer");
    }

    private static boolean isReadOtherwise(Rulebook book, Doubt doubt) {
        return new SettingValue.Truth(true).equals(book.settings().get(doubt.name()));
    }

    private static List<Link> links(Visit visit, Doubt doubt) {
        return doubt.clauses().stream().map(id -> clause(visit, id)).toList();
    }

    private static Link clause(Visit visit, String id) {
        return new Link(Speaking.capital(Speaking.clauseWords(id)), visit.at("protocol/" + ProtocolVisit.encoded(id)));
    }
}
