package uk.comity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.register.Body;
import uk.comity.register.RegisterAct;
import uk.comity.register.Registers;
import uk.comity.register.Term;

/** Closed documents over HTTP on a real PostgreSQL: read as a marked copy, leaked, and traced. */
class CopiesTest extends CopiesServed {

    /** East Northamptonshire asks members to use what is not public for their duties, and to keep it to themselves. */
    private static final Map<String, Object> ACCEPTED =
            Map.of("act", Map.of("accepts", Map.of("clauses", List.of("5.1a", "5.2a"))));

    private static ServedHall hall;

    @BeforeAll
    static void serve() throws IOException {
        hall = ServedHall.at(new HallClock());
        town("lend");
        town("moor");
        start = hall.serve().start();
    }

    private static void town(String key) {
        var made = hall.add(key, key + " District Council");
        SmallCouncil.under(made, "east-northamptonshire")
                .operator(
                        Registers.FOLIO,
                        new RegisterAct.FormBody(
                                "planning",
                                "Planning Committee",
                                Body.Sort.REGULATORY,
                                Optional.empty(),
                                Term.from(java.time.LocalDate.of(2021, 5, 6))));
        for (var person : List.of(
                SmallCouncil.QUAYLE,
                SmallCouncil.ORME,
                SmallCouncil.LINDQVIST,
                SmallCouncil.HEAD,
                SmallCouncil.CLERK,
                SmallCouncil.MONITOR)) {
            made.reading().accounts().set(person, person.value(), PASSWORD);
        }
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    void a_member_gets_a_marked_copy_and_never_the_file_and_the_leaked_copy_names_its_reader() throws IOException {
        var file = Files.readAllBytes(samples().pdf("depot.pdf", 3));
        var key = file("lend", "The depot", file, "depot.pdf", "CONFIDENTIAL");

        var seen = json(send("lend", SmallCouncil.LINDQVIST, get("documents/" + key)));
        assertThat(seen.get("given").asString()).isEqualTo("marked-copy");
        assertThat(seen.get("sha256").asString()).isEmpty();
        assertThat(seen.get("terms").toString()).contains("5.1a", "5.2a");
        var unaccepted = send("lend", SmallCouncil.LINDQVIST, post("documents/" + key + "/read", Map.of()));
        assertThat(unaccepted.statusCode()).isEqualTo(409);
        assertThat(unaccepted.body()).contains("accept what the protocol asks", "5.1a");

        var read = json(send("lend", SmallCouncil.LINDQVIST, post("documents/" + key + "/read", ACCEPTED)));
        var leaf = read.get("receipt").get("leaf").asLong();
        var address = read.get("content").asString();
        var picture = bytes(SmallCouncil.LINDQVIST, address + "/pages/2");
        assertThat(picture.headers().firstValue("Comity-Pages")).hasValue("3");
        assertThat(bytes(SmallCouncil.ORME, address).statusCode()).isEqualTo(404);
        var copy = bytes(SmallCouncil.LINDQVIST, address);

        assertThat(copy.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(copy.body()).isNotEqualTo(file);
        assertThat(FiledReport.text(copy.body()))
                .contains(
                        "Copy " + leaf + ", for Cllr Sunniva Lindqvist, ", "read under clause 4.6e", "For the purpose")
                .contains("kind to each other");
        assertThat(bytes(SmallCouncil.LINDQVIST, address).statusCode()).isEqualTo(404);

        var record = send("lend", SmallCouncil.HEAD, get("folios/paper/" + key)).body();
        assertThat(record).contains("paper.copy-marked/1", "paper.terms-accepted/1");
        var traced = json(trace("lend", SmallCouncil.MONITOR, "leaked.pdf", copy.body()));
        assertThat(traced.get("remarks")).isEmpty();
        assertThat(traced.get("copies").get(0).toString())
                .contains(
                        "\"by\":\"hidden-mark\"", "\"copy\":" + leaf, "\"reader\":\"lindqvist\"", "The depot", "4.6e");
        assertThat(trace("lend", SmallCouncil.HEAD, "leaked.pdf", copy.body()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_keeps_it_has_the_file_itself_and_an_open_document_is_given_plain() throws IOException {
        var file = Files.readAllBytes(samples().pdf("a.pdf", 1));
        var closed = file("lend", "Rents", file, "rents.pdf", "EXEMPT");
        var open = Files.readAllBytes(samples().pdf("b.pdf", 2));
        var plain = file("lend", "Drains", open, "drains.pdf", "OPEN");
        send("lend", SmallCouncil.HEAD, post("folios/paper/" + plain + "/open", Map.of("act", Map.of("to", "PUBLIC"))));

        assertThat(given("lend", SmallCouncil.HEAD, closed)).isEqualTo(file);
        assertThat(given("lend", SmallCouncil.LINDQVIST, plain)).isEqualTo(open);
    }

    @Test
    void what_is_no_pdf_is_given_as_a_pdf_made_from_its_text() throws IOException {
        var docx = Files.readAllBytes(samples().docx("lease.docx", 2));
        var key = file("lend", "The lease", docx, "lease.docx", "CONFIDENTIAL");

        var copy = given("lend", SmallCouncil.QUAYLE, key);

        assertThat(FiledReport.text(copy)).contains("for Cllr Hesper Quayle");
        assertThat(json(trace("lend", SmallCouncil.MONITOR, "x.pdf", copy)).toString())
                .contains("\"reader\":\"quayle\"");
    }

    @Test
    void tracing_says_plainly_what_it_did_not_find() throws IOException {
        var bare = Files.readAllBytes(samples().pdf("bare.pdf", 1));
        var key = file("moor", "Elsewhere", bare, "elsewhere.pdf", "CONFIDENTIAL");
        var others = given("moor", SmallCouncil.ORME, key);
        var ours = given("lend", SmallCouncil.ORME, file("lend", "Pasted", bare, "pasted.pdf", "CONFIDENTIAL"));
        var pasted =
                FiledReport.text(ours).replaceAll("(?s)^.*?(Copy \\d+, for [^.]*\\.).*$", "They wrote: $1\nAnd more.");

        assertThat(remark("bare.pdf", bare)).contains("no-mark", "holds no mark of a personal copy");
        assertThat(remark("others.pdf", others)).contains("another-councils");
        assertThat(remark("photo.png", FiledReport.png())).contains("cannot-be-read", "is a picture");
        assertThat(remark("typed.txt", "Copy 9, for Cllr Nobody Atall, 3 May 2026. For the".getBytes(UTF_8)))
                .contains("printed-otherwise", "No reading on record fits it");
        var fromText = json(trace("lend", SmallCouncil.MONITOR, "pasted.txt", pasted.getBytes(UTF_8)));
        assertThat(fromText.get("remarks").toString()).contains("printed-only", "anybody can type a line");
        assertThat(fromText.get("copies").toString()).contains("printed-line", "\"reader\":\"orme\"");
    }

    @Test
    void the_page_shows_the_marked_pages_with_their_text_and_the_monitoring_officer_traces_there() throws IOException {
        var key = file(
                "lend", "On the page", Files.readAllBytes(samples().pdf("page.pdf", 2)), "page.pdf", "CONFIDENTIAL");
        var member = signedIn(SmallCouncil.LINDQVIST);
        var path = "/lend/documents/" + key;

        var page = member.get(path);
        assertThat(page.body()).contains("Accept this and read it", "clause 5.1a", "a copy with your name");
        var unaccepted = member.submit(
                path + "/read", page.body().replaceAll("<input type=\"hidden\" name=\"accepts\"[^>]*>", ""), Map.of());
        assertThat(unaccepted.statusCode()).isEqualTo(422);
        var sent = member.submit(path + "/read", page.body(), Map.of());
        var address = sent.headers().firstValue("Location").orElseThrow();
        var first = member.get(address).body();
        assertThat(first)
                .contains("Page 1 of 2", "Next page", "Copy ", "for Cllr Sunniva Lindqvist", "Text of page 1")
                .doesNotContain("Previous page");
        assertThat(member.get(address + "?page=2").body()).contains("Page 2 of 2", "Previous page", "Text of page 2");
        assertThat(member.get(address + "?page=3").statusCode()).isEqualTo(404);
        assertThat(member.get(address + "/pages/2").headers().firstValue("Content-Type"))
                .hasValue("image/png");
        assertThat(signedIn(SmallCouncil.ORME).get(address + "/pages/2").statusCode())
                .isEqualTo(404);

        var monitor = signedIn(SmallCouncil.MONITOR);
        assertThat(monitor.get("/lend/documents").body()).contains("Trace a file that turned up");
        var chooser = monitor.get("/lend/documents/trace").body();
        var line = first.replaceAll("(?s)^.*Every page of it says: &#34;(.*?)&#34;.*$", "$1")
                .replaceAll("(?s)^.*Every page of it says: \"(.*?)\".*$", "$1");
        var result = monitor.upload("/lend/documents/trace", chooser, "document", "seen.txt", line);
        assertThat(result.statusCode()).as(line).isEqualTo(200);
        assertThat(result.body()).contains("of Cllr Sunniva Lindqvist", "Printed line only", "clause 4.6e");
        assertThat(member.get("/lend/documents/trace").statusCode()).isEqualTo(404);
    }

    @Test
    void an_officer_takes_parts_out_over_rest_and_the_words_are_gone_while_the_document_stays_closed()
            throws IOException {
        var file = Files.readAllBytes(samples().pdf("wages.pdf", 2));
        var key = file("lend", "Wages", file, "wages.pdf", "EXEMPT");
        var asked = Map.of(
                "paragraph",
                "Paragraph 3",
                "reason",
                "It names the day of an offer.",
                "cuts",
                List.of(Map.of("words", "on day 8"), Map.of("words", "nowhere at all")));

        var made = json(send("lend", SmallCouncil.HEAD, post("documents/" + key + "/redactions", asked)));

        assertThat(made.get("boxes").asInt()).isPositive();
        assertThat(made.get("notFound").toString()).contains("nowhere at all");
        assertThat(made.get("text").toString()).doesNotContain("on day 8").contains("kind to each other");
        assertThat(send("lend", SmallCouncil.LINDQVIST, post("documents/" + key + "/redactions", asked))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("lend", SmallCouncil.HEAD, post("documents/" + key + "/redactions", Map.of("reason", "x")))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void each_part_that_is_taken_out_over_rest_keeps_its_own_reason_in_what_the_public_reads() throws IOException {
        var key = file("lend", "Terms", Files.readAllBytes(samples().pdf("terms.pdf", 1)), "terms.pdf", "EXEMPT");
        var offer = Map.of("words", "on day 8", "paragraph", "Paragraph 3", "reason", "A price is being settled.");
        var person = Map.of("words", "kind to each other", "paragraph", "Paragraph 1", "reason", "It tells of people.");
        var path = "documents/" + key + "/redactions";

        var made = json(send("lend", SmallCouncil.HEAD, post(path, Map.of("cuts", List.of(offer, person)))));
        var mixed = json(send(
                "lend",
                SmallCouncil.HEAD,
                post(
                        path,
                        Map.of(
                                "paragraph", "Paragraph 2",
                                "reason", "It shows who it is.",
                                "cuts", List.of(offer, Map.of("words", "kind to each other"))))));
        var without = send(
                "lend",
                SmallCouncil.HEAD,
                post(path, Map.of("cuts", List.of(offer, Map.of("words", "kind to each other")))));

        assertThat(mixed.get("text").toString())
                .contains("Paragraph 3 – A price is being settled.", "Paragraph 2 – It shows who it is.");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("A cut may have a \\\"paragraph\\\" and a \\\"reason\\\" of its own");
        var act = new HashMap<String, Object>(
                FiledReport.act(made.get("sha256").asString(), "Terms, in part", "part.pdf", "OPEN"));
        act.put("redactionOf", Map.of("original", key, "reason", "A price and people."));
        var part = json(send("lend", SmallCouncil.HEAD, post("folios/paper/file", Map.of("act", act))))
                .findValue("folio")
                .asString();
        send("lend", SmallCouncil.HEAD, post("folios/" + part + "/open", Map.of("act", Map.of("to", "PUBLIC"))));
        assertThat(FiledReport.text(given("lend", SmallCouncil.LINDQVIST, part.substring("paper/".length()))))
                .contains("Paragraph 3 – A price is being settled.", "Paragraph 1 – It tells of people.")
                .doesNotContain("on day 8")
                .doesNotContain("kind to each other");
    }

    @Test
    void an_officer_takes_parts_out_on_the_page_sees_the_result_and_files_it_as_open() throws IOException {
        var file = Files.readAllBytes(samples().pdf("offers.pdf", 1));
        var key = file("lend", "Offers", file, "offers.pdf", "EXEMPT");
        var officer = signedIn(SmallCouncil.HEAD);
        var path = "/lend/documents/" + key + "/redact";
        assertThat(officer.get("/lend/documents/" + key).body()).contains("File a version with parts taken out");
        var form = officer.get(path).body();
        var empty = officer.submit(path, form, Map.of("step", "show", "areas", "1 2 3"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("is no part of a page", "Say why it is taken out");
        var answers = Map.of(
                "words",
                "on day 8",
                "areas",
                "1 10 10 60 20",
                "paragraph",
                "contract-terms",
                "reason",
                "A price is being settled.",
                "title",
                "Offers, in part");

        var shown = officer.submit(path, form, with(answers, "step", "show"));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Look at it before you file it", "kind to each other")
                .doesNotContain("clerk, on day 8");
        var sha256 = shown.body().replaceAll("(?s)^.*name=\"sha256\" value=\"([0-9a-f]{64})\".*$", "$1");
        assertThat(officer.get(path + "/" + sha256 + "/1").headers().firstValue("Content-Type"))
                .hasValue("image/png");
        var changed = officer.submit(
                path, shown.body(), with(with(answers, "step", "file"), "words", "on day 8\nkind to each other"));
        assertThat(changed.body()).contains("Your answers have changed since");
        assertThat(sheet(shown.body())).contains("kind to each other");
        assertThat(sheet(changed.body())).isNotBlank().doesNotContain("kind to each other");
        assertThat(officer.get("/lend/documents?text=offers").body()).doesNotContain("Offers, in part");
        var filed = officer.submit(path, shown.body(), with(answers, "step", "file"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(303);
        // A second press of the button enters nothing more.
        assertThat(officer.submit(path, shown.body(), with(answers, "step", "file"))
                        .headers()
                        .firstValue("Location"))
                .isEqualTo(filed.headers().firstValue("Location"));
        var list = officer.get("/lend/documents?text=offers").body();
        var part = list.replaceAll("(?s)^.*href=\"/lend/documents/([0-9a-z]{10})\">Offers, in part.*$", "$1");
        assertThat(officer.get("/lend/documents/" + part).body())
                .contains("Parts taken out", "A price is being settled. (Paragraph 3: terms of a contract");
        send("lend", SmallCouncil.HEAD, post("folios/paper/" + part + "/open", Map.of("act", Map.of("to", "PUBLIC"))));
        var plain = given("lend", SmallCouncil.LINDQVIST, part);
        assertThat(FiledReport.text(plain))
                .doesNotContain("on day 8")
                .contains("kind to each other", "A price is being settled");
        assertThat(new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("on day 8");
        assertThat(json(send("lend", SmallCouncil.LINDQVIST, get("documents/" + key)))
                        .get("given")
                        .asString())
                .isEqualTo("marked-copy");
        assertThat(signedIn(SmallCouncil.LINDQVIST).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_scan_of_thirty_megabytes_is_taken_on_a_page_as_it_is_elsewhere() throws IOException {
        var officer = signedIn(SmallCouncil.HEAD);
        var chooser = officer.get("/lend/documents/new").body();
        assertThat(chooser).contains("up to 100 MB");

        var taken = officer.upload("/lend/documents/new", chooser, "document", "plan.pdf", FiledReport.scan(30));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
    }

    /** What can be read in the page that is shown. */
    private static String sheet(String body) {
        return body.replaceAll("(?s)^.*?comity-text\">(.*?)</p>.*$", "$1");
    }

    private static Map<String, String> with(Map<String, String> answers, String name, String value) {
        var all = new HashMap<>(answers);
        all.put(name, value);
        return all;
    }

    private static byte[] given(String town, PersonId reader, String key) {
        var read = json(send(town, reader, post("documents/" + key + "/read", ACCEPTED)));
        var copy = bytes(reader, read.get("content").asString());
        assertThat(copy.statusCode()).isEqualTo(200);
        return copy.body();
    }

    private static String remark(String name, byte... bytes) {
        var traced = trace("lend", SmallCouncil.MONITOR, name, bytes);
        assertThat(traced.statusCode()).isEqualTo(200);
        assertThat(json(traced).get("copies")).isEmpty();
        return json(traced).get("remarks").toString();
    }

    private static HttpResponse<String> trace(String town, PersonId who, String name, byte... bytes) {
        return send(town, who, get("copies/trace?name=" + name).POST(BodyPublishers.ofByteArray(bytes)));
    }

    private static String file(String town, String title, byte[] file, String name, String mark) {
        var kept = send(town, SmallCouncil.HEAD, get("files?name=" + name).PUT(BodyPublishers.ofByteArray(file)));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        var act = FiledReport.act(json(kept).get("sha256").asString(), title, name, mark);
        var answer = send(town, SmallCouncil.HEAD, post("folios/paper/file", Map.of("act", act)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).findValue("folio").asString().substring("paper/".length());
    }
}
