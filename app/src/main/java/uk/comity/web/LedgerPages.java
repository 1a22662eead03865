package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.PersonId;
import uk.comity.ledger.Leaf;
import uk.comity.register.Register;
import uk.comity.views.LedgerView.Seen;
import uk.comity.web.pages.LedgerPage;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.Table.Cell;

/** The ledger as anybody of the council may check it. */
@RestController
@RequestMapping("/{council}/ledger")
class LedgerPages {

    private static final int SHOWN = 50;
    /** Digits of a fingerprint that are enough to tell entries apart on a page. */
    private static final int FINGERPRINT = 16;

    @GetMapping
    ResponseEntity<String> ledger(Visit visit) {
        var standing = visit.standing();
        var ledger = visit.council().reading().views().ledger();
        var leaves = ledger.newest(standing, SHOWN);
        var page = new LedgerPage(
                ledger.size() == 1 ? "1 entry" : "%,d entries".formatted(ledger.size()),
                ledger.checkpoint(),
                visit.at("ledger/checkpoint"),
                leaves.isEmpty() ? Optional.empty() : Optional.of(table(visit, standing.register(), leaves)),
                EmptyState.of("The last entries would be here. There are none."),
                List.of(
                        "What an entry was, and whose, is shown on matters that you may see. Of every other entry, whatever it"
                                + " was, you see its number and its fingerprint.",
                        "Every act is an entry. Each entry's fingerprint goes into a tree of fingerprints, and the checkpoint"
                                + " signs the top of that tree: whoever changes, drops or slips in an entry changes the top.",
                        "Keep a checkpoint, and later ask for a newer one: the proof of an entry shows that it is under the"
                                + " top that was signed. The proof files are in the C2SP tlog-proof form, which other people's"
                                + " tools read too; \"comity ledger verify\" checks a whole ledger."));
        return Html.page(Html.PAGES.pagesLedger(visit.frame("Ledger", Section.LEDGER), page));
    }

    @GetMapping("/checkpoint")
    ResponseEntity<String> checkpoint(Visit visit) {
        return visit.council()
                .reading()
                .views()
                .ledger()
                .checkpoint()
                .map(text -> file(text, "checkpoint.txt"))
                .orElseGet(() -> Html.notThere(visit));
    }

    @GetMapping("/proof/{leaf}")
    ResponseEntity<String> proof(Visit visit, @PathVariable String leaf) {
        return index(leaf)
                .flatMap(index -> visit.ask(
                        standing -> visit.council().reading().views().ledger().proof(standing, index)))
                .map(text -> file(text, "entry-" + leaf + ".tlog-proof"))
                .orElseGet(() -> Html.notThere(visit));
    }

    /** The index that an address names; empty for anything that is none. */
    static Optional<Long> index(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static Table table(Visit visit, Register register, List<Seen> leaves) {
        var rows = leaves.stream()
                .map(seen -> seen.named()
                        .map(leaf -> named(visit, register, leaf))
                        .orElseGet(() -> List.of(
                                Cell.of("Entry " + seen.index()),
                                Cell.of("Fingerprint " + seen.hash().substring(0, FINGERPRINT)),
                                Cell.of("-"),
                                Cell.of("-"))))
                .toList();
        var columns =
                Stream.of("Entry", "What", "Who", "When").map(Table.Column::of).toList();
        return Table.cards(
                "The last " + Spoken.count(rows.size(), "entry").replace("entrys", "entries"), columns, rows);
    }

    private static List<Cell> named(Visit visit, Register register, Leaf leaf) {
        return List.of(
                Cell.of(new Link("Entry " + leaf.index(), visit.at("receipts/" + leaf.index()))),
                Cell.of(leaf.entries().stream().map(LedgerPages::words).collect(Collectors.joining(", "))),
                Cell.of(register.nameOf(new PersonId(leaf.actor()))),
                Cell.of(Dates.moment(leaf.at())));
    }

    /** "enquiry.progress-reported/1" as people read it: "enquiry: progress reported". */
    private static String words(String type) {
        return type.replaceFirst("/[0-9]+$", "").replaceFirst("[.]", ": ").replace('-', ' ');
    }

    private static ResponseEntity<String> file(String text, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }
}
