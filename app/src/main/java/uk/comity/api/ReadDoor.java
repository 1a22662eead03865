package uk.comity.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.Act;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.ledger.Leaf;
import uk.comity.views.Filter;

/** Reads: what lists, timelines and the ledger show to this caller, and nothing else. */
@RestController
@RequestMapping("/api/v1/{council}")
class ReadDoor {

    /** The folios of a kind that the caller may see. Any other parameter filters by a facet, such as {@code ward}. */
    @GetMapping("/folios/{kind}")
    List<Map<String, Object>> list(
            Caller caller, @PathVariable String kind, @RequestParam Map<String, String> parameters) {
        var facets = new TreeMap<>(parameters);
        var text = facets.remove("text");
        var state = facets.remove("state");
        var filter = new Filter(text == null ? "" : text, state == null ? "" : state, facets);
        return caller.council()
                .as(
                        caller.person(),
                        standing -> caller.council().reading().views().lists().list(standing, kind, filter).stream()
                                .map(Shown::folio)
                                .toList());
    }

    /** One folio: where it stands, its timeline, its duties. */
    @GetMapping("/folios/{kind}/{key}")
    Map<String, Object> folio(Caller caller, @PathVariable String kind, @PathVariable String key) {
        var folio = FolioId.find(kind + "/" + key).orElseThrow(Answers::notFound);
        return opened(caller, caller.council().law().kinds().find(kind).orElseThrow(Answers::notFound), folio);
    }

    private static <A extends Act, P> Map<String, Object> opened(Caller caller, Kind<A, P> kind, FolioId folio) {
        var opened = caller.council()
                .desk()
                .open(kind, folio, caller.person(), caller.council().now())
                .orElseThrow(Answers::notFound);
        var summary = opened.hearing().summary(opened.position());
        var body = new LinkedHashMap<String, Object>();
        body.put("folio", folio.toString());
        body.put("title", summary.title());
        body.put("state", summary.state());
        body.put("standing", summary.standing());
        body.put("facets", summary.facets());
        body.put("seen", opened.lastMoved());
        body.put("timeline", opened.entered().stream().map(Answers::happened).toList());
        body.put(
                "duties",
                caller.council()
                        .as(
                                caller.person(),
                                standing -> Shown.duties(
                                        caller.council()
                                                .reading()
                                                .views()
                                                .duties()
                                                .ofFolio(standing, folio),
                                        standing.day())));
        return body;
    }

    /** For the caller to do, waited for, and to know. */
    @GetMapping("/work")
    Map<String, Object> work(Caller caller) {
        return caller.council().as(caller.person(), standing -> {
            var reading = caller.council().reading();
            var body = new LinkedHashMap<String, Object>();
            body.put("owed", Shown.duties(reading.views().duties().owedBy(standing), standing.day()));
            body.put(
                    "toDecide",
                    reading.views().referrals().forPerson(standing).stream()
                            .map(Shown::referral)
                            .toList());
            body.put("waitedFor", Shown.duties(reading.views().duties().owedTo(standing), standing.day()));
            body.put(
                    "toKnow",
                    reading.notices().unread(standing).stream()
                            .map(notice -> Map.of(
                                    "folio", notice.folio().toString(),
                                    "leaf", notice.leaf(),
                                    "why", notice.why(),
                                    "clauses", notice.clauses(),
                                    "sentAt", notice.sentAt()))
                            .toList());
            return body;
        });
    }

    /** The newest signed head of the ledger, as a C2SP checkpoint. Open to anybody. */
    @GetMapping(path = "/ledger/checkpoint", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> checkpoint(uk.comity.councils.Council council) {
        return text(council.reading().views().ledger().checkpoint().orElseThrow(Answers::notFound));
    }

    /** The keys that sign this ledger's heads, one a line, the newest first (C2SP signed-note verifier keys). Open to anybody. */
    @GetMapping(path = "/ledger/key", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> key(uk.comity.councils.Council council) {
        return text(council.reading().views().ledger().trust().keys().stream()
                .map(key -> key.text() + "\n")
                .collect(Collectors.joining()));
    }

    /** The file that proves offline that a leaf is in the ledger (C2SP tlog-proof). */
    @GetMapping(path = "/ledger/proof/{leaf}", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> proof(Caller caller, @PathVariable long leaf) {
        return text(caller.council()
                .as(
                        caller.person(),
                        standing -> caller.council().reading().views().ledger().proof(standing, leaf))
                .orElseThrow(Answers::notFound));
    }

    /** Leaf hashes from an index on, in hex, one a line: enough to work out the tree and every proof. Open to anybody. */
    @GetMapping(path = "/ledger/hashes", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> hashes(uk.comity.councils.Council council, @RequestParam(defaultValue = "0") String from) {
        if (!from.matches("[0-9]{1,18}")) {
            throw ActReader.fields(List.of(new ActReader.Fault("from", "Give the index of a leaf, from 0 on.")));
        }
        return text(council.reading().views().ledger().hashes(Long.parseLong(from)).stream()
                .map(hash -> hash + "\n")
                .collect(Collectors.joining()));
    }

    /** A leaf's canonical text; its index and hash alone, where the caller may not see its folio. */
    @GetMapping(path = "/ledger/leaves/{leaf}", produces = "application/json")
    ResponseEntity<String> leaf(Caller caller, @PathVariable long leaf) {
        var seen = caller.council()
                .as(
                        caller.person(),
                        standing -> caller.council().reading().views().ledger().see(standing, leaf))
                .orElseThrow(Answers::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(seen.named()
                        .map(Leaf::text)
                        .orElseGet(() -> "{\"hash\":\"" + seen.hash() + "\",\"index\":" + seen.index() + "}"));
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok(text);
    }
}
