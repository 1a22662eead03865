package uk.comity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;
import uk.comity.councils.Councils;
import uk.comity.database.Role;
import uk.comity.ledger.Frontier;
import uk.comity.ledger.Hash;
import uk.comity.ledger.Leaf;
import uk.comity.search.Results;
import uk.comity.search.Sought;

/** Documents over HTTP on a real PostgreSQL: filed, marked, opened, read; and closed to everybody else. */
class DocumentsTest {

    private static final String PASSWORD = "a password for nobody in particular";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<PersonId> PEOPLE = List.of(
            SmallCouncil.QUAYLE,
            SmallCouncil.ORME,
            SmallCouncil.LINDQVIST,
            SmallCouncil.HEAD,
            SmallCouncil.CLERK,
            SmallCouncil.MONITOR);

    /** In WBC, whoever reads what is not public is asked to respect confidences. */
    private static final String ACCEPTED = "{\"act\":{\"accepts\":{\"clauses\":[\"11.2a\"]}}}";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Hall hall;
    private static ConfigurableApplicationContext server;
    private static URI start;
    private static Council council;
    private static int files;

    @BeforeAll
    static void serve() throws IOException {
        var postgres = TestDatabase.postgres();
        for (var database : new String[] {"comity_hall", "comity_quay"}) {
            postgres.createDatabase(database);
        }
        var owner = postgres.login(Role.OWNER, "");
        var named = new Named(
                owner.url(), owner.password(), postgres.login(Role.APP, "").password());
        var settings = new Settings(
                Files.createTempDirectory("comity-documents"),
                Optional.of(named),
                "127.0.0.1",
                0,
                Settings.SecureCookies.ALSO_HTTP);
        var clock = new HallClock();
        hall = Hall.open(settings, clock, Councils.Mode.AT_WORK);
        council = hall.add("quay", "Quay District Council", "#00625a");
        SmallCouncil.under(council, "wbc");
        for (var person : PEOPLE) {
            council.reading().accounts().set(person, person.value(), PASSWORD);
        }
        server = Server.start(hall, clock, settings);
        start = URI.create("http://127.0.0.1:" + Server.port(server) + "/");
    }

    @AfterAll
    static void stop() {
        server.close();
        hall.close();
    }

    @Test
    void a_file_is_kept_once_and_a_file_that_cannot_be_read_is_named() {
        var first = keep(SmallCouncil.HEAD, "The same words.");
        var again = keep(SmallCouncil.CLERK, "The same words.");
        var empty = send(SmallCouncil.HEAD, put("files?name=nothing.txt", ""));

        assertThat(again).isEqualTo(first).hasSize(64);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("nothing.txt", "is empty");
    }

    @Test
    void a_member_reads_what_the_protocol_opens_and_the_reading_is_on_record_with_its_right() {
        var key = file(SmallCouncil.HEAD, "Homes for key workers", "OPEN", "PUBLIC", "NOT_LISTED");

        var seen = send(SmallCouncil.LINDQVIST, get("documents/" + key));
        var read = send(SmallCouncil.LINDQVIST, post("documents/" + key + "/read", ACCEPTED));
        var address = json(read).get("content").asString();
        var stolen = send(SmallCouncil.ORME, HttpRequest.newBuilder(start.resolve(address)));
        var content = send(SmallCouncil.LINDQVIST, HttpRequest.newBuilder(start.resolve(address)));
        var twice = send(SmallCouncil.LINDQVIST, HttpRequest.newBuilder(start.resolve(address)));

        assertThat(json(seen).get("clauses").toString()).contains("6.2a");
        assertThat(read.statusCode()).isEqualTo(201);
        assertThat(stolen.statusCode()).isEqualTo(404);
        assertThat(content.body()).startsWith("Text of document");
        assertThat(content.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(twice.statusCode()).isEqualTo(404);
        var record = send(SmallCouncil.HEAD, get("folios/paper/" + key)).body();
        assertThat(record).contains("paper.read/1", "lindqvist", "PROTOCOL", "6.2a");
    }

    @Test
    void what_is_closed_answers_like_what_is_not_there_until_it_is_opened() {
        var key = file(SmallCouncil.HEAD, "Rents under offer", "EXEMPT", "PUBLIC", "KNOWN_TO_MEMBERS");
        var hidden = file(SmallCouncil.HEAD, "A quiet file", "EXEMPT", "PUBLIC", "NOT_LISTED");

        for (var path : List.of("documents/%s", "folios/paper/%s")) {
            var closed = send(SmallCouncil.LINDQVIST, get(path.formatted(hidden)));
            var nothing = send(SmallCouncil.LINDQVIST, get(path.formatted("0000000000")));
            assertThat(closed.statusCode()).isEqualTo(404);
            assertThat(closed.body()).isEqualTo(nothing.body());
        }
        var reading = send(SmallCouncil.LINDQVIST, post("folios/paper/" + hidden + "/read", "{}"));
        assertThat(reading.statusCode()).isEqualTo(404);
        assertThat(reading.body())
                .isEqualTo(send(SmallCouncil.LINDQVIST, post("folios/paper/0000000000/read", "{}"))
                        .body());
        var listed = send(SmallCouncil.LINDQVIST, get("documents")).body();
        assertThat(listed).contains("Rents under offer", "\"open\":false").doesNotContain("A quiet file");
        // By its title it is found; what stands in it finds nothing.
        assertThat(send(SmallCouncil.LINDQVIST, get("documents?q=rents")).body())
                .contains(key);
        assertThat(send(SmallCouncil.LINDQVIST, get("documents?q=%22text+of+document%22"))
                        .body())
                .doesNotContain(key);
        var impossible = send(SmallCouncil.LINDQVIST, get("documents?from=2026-13-01&page=0&kind=novel&colour=red"));
        assertThat(impossible.statusCode()).isEqualTo(422);
        assertThat(json(impossible).get("fields").findValuesAsString("field"))
                .containsExactly("kind", "from", "page", "colour");
        // An officer of another department, or a junior one, has no right to it either.
        assertThat(send(SmallCouncil.CLERK, get("documents")).body()).doesNotContain("Rents under offer");

        done(SmallCouncil.HEAD, key, "mark-open", Map.of("why", "The offers are in."));
        assertThat(send(SmallCouncil.LINDQVIST, get("documents/" + key)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void only_the_proper_officer_finds_a_document_exempt_and_only_with_the_balance_on_record() {
        var key = file(SmallCouncil.HEAD, "A contract", "OPEN", "PUBLIC", "NOT_LISTED");
        var finding =
                Map.of("paragraph", "CONTRACT_TERMS", "balance", "Bidders are waiting.", "reviewOn", "2099-01-01");

        var officers = act(SmallCouncil.HEAD, key, "mark-exempt", finding);
        var unweighed = act(
                SmallCouncil.MONITOR,
                key,
                "mark-exempt",
                Map.of("paragraph", "CONTRACT_TERMS", "balance", "", "reviewOn", "2099-01-01"));
        var found = send(
                SmallCouncil.MONITOR,
                post(
                        "folios/paper/" + key + "/mark-exempt",
                        JSON.writeValueAsString(Map.of(
                                "act",
                                finding,
                                "declared",
                                Map.of("registered-under-company-law", false, "council-may-permit-itself", false)))));

        assertThat(officers.statusCode()).isEqualTo(422);
        assertThat(officers.body()).contains("s.100F(2)");
        assertThat(unweighed.statusCode()).isEqualTo(422);
        assertThat(unweighed.body()).contains("Sch 12A para 10");
        assertThat(found.statusCode()).isEqualTo(201);
        assertThat(send(SmallCouncil.LINDQVIST, get("documents/" + key)).statusCode())
                .isEqualTo(404);
        assertThat(act(SmallCouncil.HEAD, key, "open", Map.of("to", "PUBLIC")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_groups_paper_is_there_for_its_members_and_for_nobody_else() {
        var key = group(SmallCouncil.QUAYLE, "Our line on rents");

        assertThat(send(SmallCouncil.ORME, get("documents")).body()).contains("Our line on rents");
        for (var other : List.of(SmallCouncil.LINDQVIST, SmallCouncil.HEAD, SmallCouncil.MONITOR)) {
            assertThat(send(other, get("documents")).body()).doesNotContain("Our line on rents");
            assertThat(send(other, get("folios/paper")).body()).doesNotContain(key);
            assertThat(send(other, get("documents/" + key)).statusCode()).isEqualTo(404);
            assertThat(act(other, key, "read", Map.of()).statusCode()).isEqualTo(404);
            assertThat(act(other, key, "describe", Map.of()).statusCode()).isEqualTo(422);
        }
    }

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

    @Test
    void the_rows_of_documents_are_told_again_from_the_ledger() {
        file(SmallCouncil.HEAD, "Told again", "OPEN", "PUBLIC", "NOT_LISTED");
        var before = listed(Sought.ALL);

        council.desk().retell();

        assertThat(listed(Sought.ALL)).isEqualTo(before).isNotEmpty();
        assertThat(listed(new Sought("told again", Sought.Narrowed.NOT, 1))).hasSize(1);
    }

    @Test
    void an_officer_files_a_document_through_the_pages_and_a_member_reads_it_there() {
        var officer = signedIn(SmallCouncil.HEAD);
        var chooser = officer.get("/quay/documents/new");
        var nothing = officer.upload("/quay/documents/new", chooser.body(), "document", "", "");
        var kept = officer.upload(
                "/quay/documents/new", chooser.body(), "document", "lettings.txt", "Forty homes were let this year.");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Choose the file.");
        var form = kept.headers().firstValue("Location").orElseThrow();
        var half = officer.submit(form, officer.get(form).body(), Map.of("step", "check"));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("Give the document a title.");
        var answers = Map.of(
                "step", "check",
                "title", "Lettings this year",
                "sort", "report",
                "executive", "public",
                "listing", "not-listed",
                "mark", "open");
        var check = officer.submit(form, officer.get(form).body(), answers);
        assertThat(check.body()).contains("Lettings this year", "Report that was submitted");
        var sent = officer.submit(form, check.body(), Map.of("step", "send"));
        assertThat(sent.statusCode()).isEqualTo(303);

        var member = signedIn(SmallCouncil.LINDQVIST);
        var list = member.get("/quay/documents?q=homes").body();
        var path = list.replaceAll("(?s).*href=\"(/quay/documents/[0-9a-z]{10})\">Lettings.*", "$1");
        var page = member.get(path);
        assertThat(page.body())
                .contains("Lettings this year", "It is open to you", "clause 6.2a")
                .doesNotContain("What has happened");
        assertThat(page.body()).contains("Accept this and read it", "clause 11.2a");
        var read = member.submit(path + "/read", page.body(), Map.of());
        var copy = member.get(read.headers().firstValue("Location").orElseThrow());
        assertThat(copy.body()).contains("Forty homes were let this year.", "is on record as entry");
        assertThat(officer.get(path).body()).contains("What has happened", "Read version 1", "Cllr Sunniva Lindqvist");
        assertThat(member.get("/quay/documents/0000000000").statusCode()).isEqualTo(404);
        assertThat(officer.get(path + "/describe").body()).contains("value=\"Lettings this year\"");
    }

    private static List<Results.Line> listed(Sought sought) {
        var documents = council.reading().search().documents();
        return documents
                .find(council.as(SmallCouncil.HEAD, documents::reach), sought)
                .lines();
    }

    private static Browser signedIn(PersonId person) {
        var browser = new Browser(start);
        browser.submit(
                "/quay/sign-in",
                browser.get("/quay/sign-in").body(),
                Map.of("name", person.value(), "password", PASSWORD));
        return browser;
    }

    private static HttpResponse<String> filing(PersonId who, String sha256, Map<String, ?> holder) {
        return filing(who, sha256, holder, UUID.randomUUID().toString());
    }

    private static HttpResponse<String> filing(PersonId who, String sha256, Map<String, ?> holder, String actId) {
        var body = Map.of("actId", actId, "act", filing(sha256, holder, Optional.empty()));
        return send(who, post("folios/paper/file", JSON.writeValueAsString(body)));
    }

    private static Map<String, Object> filing(String sha256, Map<String, ?> holder, Optional<String> redactionOf) {
        var as = Map.of(
                "title",
                "A document",
                "sort",
                "OTHER",
                "belongs",
                Map.of("executive", "NO", "background", List.of()),
                "holder",
                holder,
                "traits",
                List.of(),
                "listing",
                "NOT_LISTED");
        var act = new LinkedHashMap<String, Object>(
                Map.of("sha256", sha256, "file", "d.txt", "as", as, "classed", Map.of("mark", "OPEN")));
        redactionOf.ifPresent(key -> act.put("redactionOf", Map.of("original", key)));
        return act;
    }

    private static String submission(Map<String, Object> act) {
        return JSON.writeValueAsString(Map.of("act", act));
    }

    private static HttpResponse<String> nobody(String path) {
        try {
            return CLIENT.send(get(path).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String file(PersonId who, String title, String mark, String executive, String listing) {
        var classed = mark.equals("EXEMPT")
                ? Map.of("mark", mark, "paragraph", "CONTRACT_TERMS")
                : Map.<String, Object>of("mark", mark);
        return filed(who, title, classed, Map.of("officer", who.value()), executive, listing);
    }

    private static String group(PersonId who, String title) {
        return filed(who, title, Map.of("mark", "OPEN"), Map.of("group", "river"), "NO", "NOT_LISTED");
    }

    private static String filed(
            PersonId who,
            String title,
            Map<String, ?> classed,
            Map<String, ?> holder,
            String executive,
            String listing) {
        var sha256 = keep(who, "Text of document " + ++files + ": " + title);
        var as = Map.of(
                "title",
                title,
                "sort",
                "REPORT",
                "belongs",
                Map.of("executive", executive, "background", List.of()),
                "holder",
                holder,
                "traits",
                List.of(),
                "listing",
                listing);
        var answer = send(
                who,
                post(
                        "folios/paper/file",
                        JSON.writeValueAsString(Map.of(
                                "act", Map.of("sha256", sha256, "file", "d.txt", "as", as, "classed", classed)))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).findValue("folio").asString().substring("paper/".length());
    }

    private static String keep(PersonId who, String text) {
        return json(send(who, put("files?name=d.txt", text))).get("sha256").asString();
    }

    private static void done(PersonId who, String key, String verb, Map<String, ?> act) {
        var answer = act(who, key, verb, act);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static HttpResponse<String> act(PersonId who, String key, String verb, Map<String, ?> act) {
        return send(who, post("folios/paper/" + key + "/" + verb, JSON.writeValueAsString(Map.of("act", act))));
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(start.resolve("/api/v1/quay/" + path));
    }

    private static HttpRequest.Builder put(String path, String body) {
        return get(path).PUT(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder post(String path, String body) {
        return get(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(PersonId who, HttpRequest.Builder request) {
        var basic = Base64.getEncoder().encodeToString((who.value() + ":" + PASSWORD).getBytes(UTF_8));
        try {
            return CLIENT.send(request.header("Authorization", "Basic " + basic).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
