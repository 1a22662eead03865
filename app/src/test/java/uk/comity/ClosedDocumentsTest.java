package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.comity.ledger.Frontier;
import uk.comity.ledger.Hash;
import uk.comity.ledger.Leaf;

/** What is closed cannot be tried out: by the digest of its file, by its key, by the id of its act, by its leaf. */
class ClosedDocumentsTest extends DocumentsServed {

    @Test
    void a_digest_tells_nobody_whether_a_file_is_kept_and_gets_nobody_at_it() {
        var sha256 = keep(SmallCouncil.QUAYLE, "Our line on the harbour dues.");
        var folio = filing(SmallCouncil.QUAYLE, sha256, Map.of("group", "river"));
        assertThat(folio.statusCode()).isEqualTo(201);

        var known = filing(SmallCouncil.HEAD, sha256, Map.of("officer", SmallCouncil.HEAD.value()));
        var unknown = filing(SmallCouncil.HEAD, "0".repeat(64), Map.of("officer", SmallCouncil.HEAD.value()));
        assertThat(known.statusCode()).isEqualTo(409);
        assertThat(known.body()).isEqualTo(unknown.body());
        var officer = signedIn(SmallCouncil.HEAD);
        assertThat(officer.get("/quay/documents/new/" + sha256 + "?file=d.txt").statusCode())
                .isEqualTo(404);
        var key = file(SmallCouncil.HEAD, "A file of one's own", "OPEN", "PUBLIC", "NOT_LISTED");
        var version = act(SmallCouncil.HEAD, key, "add-version", Map.of("sha256", sha256, "file", "d.txt"));
        assertThat(version.statusCode()).isEqualTo(409);
        assertThat(version.body()).contains("You have uploaded no file");
    }

    @Test
    void neither_the_key_nor_the_act_id_of_anothers_document_can_be_tried_out() {
        var actId = UUID.randomUUID().toString();
        var filed = filing(SmallCouncil.QUAYLE, keep(SmallCouncil.QUAYLE, "For us."), Map.of("group", "river"), actId);
        var key = json(filed).findValue("folio").asString().substring("paper/".length());
        var digest = keep(SmallCouncil.HEAD, "For all.");
        var mine = Map.of("officer", SmallCouncil.HEAD.value());

        var same = filing(SmallCouncil.HEAD, digest, mine, actId);
        assertThat(same.statusCode()).isEqualTo(201);
        assertThat(same.body()).doesNotContain(key);
        assertThat(filing(SmallCouncil.HEAD, digest, mine, actId).body()).isEqualTo(same.body());
        for (var verb : List.of("paper/%s/file", "inspection/%s/request", "enquiry/%s/raise")) {
            assertThat(send(SmallCouncil.HEAD, post("folios/" + verb.formatted(key), "{}"))
                            .body())
                    .isEqualTo(send(SmallCouncil.HEAD, post("folios/" + verb.formatted("0000000000"), "{}"))
                            .body());
        }
        var chosen = JSON.writeValueAsString(Map.of("act", filing(digest, mine, Optional.empty())));
        for (var one : List.of(key, "0000000000")) {
            assertThat(send(SmallCouncil.HEAD, post("folios/paper/" + one + "/file", chosen))
                            .statusCode())
                    .isEqualTo(404);
        }
        var redaction = filing(digest, mine, Optional.of(key));
        var noRedaction = filing(digest, mine, Optional.of("0000000000"));
        assertThat(send(SmallCouncil.HEAD, post("folios/paper/file", submission(redaction)))
                        .body()
                        .replace(key, "KEY"))
                .isEqualTo(send(SmallCouncil.HEAD, post("folios/paper/file", submission(noRedaction)))
                        .body()
                        .replace("0000000000", "KEY"));
    }

    @Test
    void whoever_may_not_see_a_folio_sees_its_leaves_as_index_and_hash_and_can_verify_the_ledger_all_the_same() {
        var filed = filing(SmallCouncil.QUAYLE, keep(SmallCouncil.QUAYLE, "For us alone."), Map.of("group", "river"));
        var leaf = json(filed).findValue("leaf").asLong();

        var mine = send(SmallCouncil.QUAYLE, get("ledger/leaves/" + leaf)).body();
        var others = send(SmallCouncil.MONITOR, get("ledger/leaves/" + leaf));
        assertThat(mine).contains("\"folio\":\"paper/", "paper.filed/1");
        assertThat(json(others).propertyNames()).containsExactlyInAnyOrder("index", "hash");
        assertThat(json(others).get("hash").asString())
                .isEqualTo(Leaf.read(mine).orElseThrow().hash().hex());
        assertThat(send(SmallCouncil.MONITOR, get("ledger/proof/" + leaf)).statusCode())
                .isEqualTo(404);
        var page = signedIn(SmallCouncil.MONITOR).get("/quay/ledger").body();
        assertThat(page).contains("Entry " + leaf, "Fingerprint ").doesNotContain("/receipts/" + leaf + "\"");

        var frontier = Frontier.EMPTY;
        for (var from = 0L; ; ) {
            var hashes = nobody("ledger/hashes?from=" + from).body().lines().toList();
            for (var hash : hashes) {
                frontier = frontier.append(Hash.ofHex(hash).orElseThrow());
            }
            from += hashes.size();
            if (hashes.isEmpty()) {
                break;
            }
        }
        var head = nobody("ledger/checkpoint").body().split("\n", -1);
        assertThat(head[1]).isEqualTo(String.valueOf(frontier.size()));
        assertThat(Base64.getDecoder().decode(head[2]))
                .isEqualTo(HexFormat.of().parseHex(frontier.root().hex()));
        assertThat(nobody("ledger/hashes?from=x").statusCode()).isEqualTo(422);
    }
}
