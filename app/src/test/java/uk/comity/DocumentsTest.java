package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.comity.search.Results;
import uk.comity.search.Sought;

/** Documents over HTTP on a real PostgreSQL: filed, marked, opened, read; and closed to everybody else. */
class DocumentsTest extends DocumentsServed {

    /** In WBC, whoever reads what is not public is asked to respect confidences. */
    private static final String ACCEPTED = "{\"act\":{\"accepts\":{\"clauses\":[\"11.2a\"]}}}";

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
}
