package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    void advice_to_a_group_is_there_for_the_group_and_for_the_officer_who_gave_it_and_for_nobody_else() {
        var title = "Advice on the lantern tax";
        var key = filed(SmallCouncil.HEAD, title, Map.of("mark", "OPEN"), Map.of("group", "river"), "NO", "NOT_LISTED");

        for (var reader : List.of(SmallCouncil.QUAYLE, SmallCouncil.HEAD)) {
            assertThat(send(reader, get("documents?q=lantern")).body()).contains(title);
            assertThat(send(reader, get("documents/" + key)).statusCode()).isEqualTo(200);
            assertThat(signedIn(reader).get("/quay/documents/" + key).body()).contains(title, "Advice to");
        }
        for (var other : List.of(SmallCouncil.LINDQVIST, SmallCouncil.MONITOR, SmallCouncil.CLERK)) {
            assertThat(send(other, get("documents?q=lantern")).body()).doesNotContain("lantern tax", key);
            assertThat(send(other, get("search?q=lantern")).body()).doesNotContain("lantern tax", key);
            assertThat(send(other, get("documents/" + key)).body())
                    .isEqualTo(send(other, get("documents/0000000000")).body());
            assertThat(signedIn(other).get("/quay/documents/" + key).statusCode())
                    .isEqualTo(404);
        }
        var nowhere = filing(SmallCouncil.HEAD, keep(SmallCouncil.HEAD, "For whom?"), Map.of("group", "nowhere"));
        assertThat(nowhere.statusCode()).isEqualTo(409);
        assertThat(nowhere.body()).contains("is not a political group of the council today");
    }

    @Test
    void an_officer_files_advice_to_a_group_on_the_pages() {
        var officer = signedIn(SmallCouncil.HEAD);
        var chooser = officer.get("/quay/documents/new").body();
        assertThat(chooser).contains("Is it advice to a political group?", "/quay/documents/new?group=river");
        assertThat(officer.get("/quay/documents/new?group=river").body()).contains("File advice to", "and for you");
        assertThat(officer.get("/quay/documents/new?group=nowhere").statusCode())
                .isEqualTo(404);
        var sha256 = keep(SmallCouncil.HEAD, "The quay is dear.");
        var form = officer.get("/quay/documents/new/" + sha256 + "?file=d.txt&group=river")
                .body();
        assertThat(form).contains("By which title").doesNotContain("Which department keeps it?");
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

    @Test
    void nobody_learns_by_acting_whether_another_member_has_registered_an_interest() {
        var declared = Map.of("sort", "LAND", "subject", "A field by the quay", "names", List.of("The quay"));
        var own = send(SmallCouncil.ORME, post("folios/interest/orme/declare", submission(Map.copyOf(declared))));
        assertThat(own.statusCode()).as(own.body()).isEqualTo(201);
        var acts = Map.of(
                "declare", Map.<String, Object>copyOf(declared),
                "end", Map.<String, Object>of("number", 1, "why", "Sold."),
                "advise", Map.<String, Object>of("advice", "You may."),
                "seek-advice", Map.<String, Object>of("question", "May I?"));
        acts.forEach((verb, act) -> {
            for (var path : List.of("folios/interest/%s/" + verb, "folios/interest/%s/" + verb + "/weigh")) {
                assertSame(path, name -> send(SmallCouncil.LINDQVIST, post(path.formatted(name), submission(act))));
            }
            assertSame(verb, name -> signedIn(SmallCouncil.LINDQVIST).get("/quay/interests/" + name + "/" + verb));
        });
        assertSame("read", name -> send(SmallCouncil.LINDQVIST, get("folios/interest/" + name)));
        assertSame("page", name -> signedIn(SmallCouncil.LINDQVIST).get("/quay/interests/" + name));
    }

    /** Whoever was given its number has heard of it, and may ask; what it is called is told when it is shown, and not before. */
    @Test
    void a_closed_document_of_the_council_is_asked_for_by_its_number_and_its_title_is_told_when_it_is_shown() {
        var key = file(SmallCouncil.HEAD, "The sale of the pier", "CONFIDENTIAL", "NO", "NOT_LISTED");
        var member = SmallCouncil.LINDQVIST;
        var asked = send(
                member,
                post(
                        "folios/inspection/request",
                        submission(Map.of(
                                "member", "lindqvist", "paper", "paper/" + key, "capacity", "COUNCIL_BUSINESS"))));
        var folio = json(asked).findValue("folio").asString();
        var request = folio.substring(folio.indexOf('/') + 1);
        var addresses = List.of(
                "folios/" + folio,
                "folios/inspection",
                "work",
                "documents?q=pier",
                "search?q=pier",
                "documents/" + key);
        var pages = List.of("/quay/requests/" + request, "/quay/requests", "/quay/work", "/quay/documents?q=sale");

        assertThat(asked.body()).doesNotContain("pier");
        addresses.forEach(address ->
                assertThat(send(member, get(address)).body()).as(address).doesNotContain("The sale of the"));
        var browser = signedIn(member);
        pages.forEach(page -> assertThat(browser.get(page).body()).as(page).doesNotContain("The sale of the"));
        assertThat(browser.get("/quay/requests/" + request).body()).contains("Document " + key);
        // Of a paper of a group, who has its number learns no more than of none.
        var group = group(SmallCouncil.QUAYLE, "Our line on the pier");
        for (var nothing : List.of(group, "0000000000")) {
            var answer = send(
                    member,
                    post(
                            "folios/inspection/request",
                            submission(Map.of(
                                    "member", "lindqvist",
                                    "paper", "paper/" + nothing,
                                    "capacity", "COUNCIL_BUSINESS"))));
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body())
                    .contains("There is no document under that number")
                    .doesNotContain(nothing);
        }
    }

    /** Of a member who has one, of one who has none, and of nobody. */
    private static void assertSame(String what, Function<String, HttpResponse<String>> asked) {
        var with = asked.apply("orme");
        for (var other : List.of("quayle", "nobody-of-this-name")) {
            var without = asked.apply(other);
            assertThat(with.statusCode()).as(what).isEqualTo(404).isEqualTo(without.statusCode());
            assertThat(bare(with, "orme")).as(what).isEqualTo(bare(without, other));
        }
    }

    private static String bare(HttpResponse<String> answer, String name) {
        return answer.body().replace(name, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
