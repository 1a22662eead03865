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
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.comity.acts.PersonId;
import uk.comity.councils.Councils;
import uk.comity.database.Role;
import uk.comity.register.Body;
import uk.comity.register.RegisterAct;
import uk.comity.register.Registers;
import uk.comity.register.Term;

/** Closed documents over HTTP on a real PostgreSQL: read as a marked copy, leaked, and traced. */
class CopiesTest {

    private static final String PASSWORD = "a password for nobody in particular";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** East Northamptonshire asks members to use what is not public for their duties, and to keep it to themselves. */
    private static final Map<String, Object> ACCEPTED =
            Map.of("act", Map.of("accepts", Map.of("clauses", List.of("5.1a", "5.2a"))));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Hall hall;
    private static ConfigurableApplicationContext server;
    private static URI start;

    @BeforeAll
    static void serve() throws IOException {
        var postgres = TestDatabase.postgres();
        for (var database : new String[] {"comity_hall", "comity_quay", "comity_moor"}) {
            postgres.createDatabase(database);
        }
        var owner = postgres.login(Role.OWNER, "");
        var named = new Named(
                owner.url(), owner.password(), postgres.login(Role.APP, "").password());
        var settings = new Settings(
                Files.createTempDirectory("comity-copies-test"),
                Optional.of(named),
                "127.0.0.1",
                0,
                Settings.SecureCookies.ALSO_HTTP);
        var clock = new HallClock();
        hall = Hall.open(settings, clock, Councils.Mode.AT_WORK);
        town("quay");
        town("moor");
        server = Server.start(hall, clock, settings);
        start = URI.create("http://127.0.0.1:" + Server.port(server) + "/");
    }

    private static void town(String key) {
        var made = hall.add(key, key + " District Council", "#00625a");
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
        server.close();
        hall.close();
    }

    @Test
    void a_member_gets_a_marked_copy_and_never_the_file_and_the_leaked_copy_names_its_reader() throws IOException {
        var file = Files.readAllBytes(samples().pdf("depot.pdf", 3));
        var key = file("quay", "The depot", file, "depot.pdf", "CONFIDENTIAL");

        var seen = json(send("quay", SmallCouncil.LINDQVIST, get("documents/" + key)));
        assertThat(seen.get("given").asString()).isEqualTo("marked-copy");
        assertThat(seen.get("terms").toString()).contains("5.1a", "5.2a");
        var unaccepted = send("quay", SmallCouncil.LINDQVIST, post("documents/" + key + "/read", Map.of()));
        assertThat(unaccepted.statusCode()).isEqualTo(409);
        assertThat(unaccepted.body()).contains("accept what the protocol asks", "5.1a");

        var read = json(send("quay", SmallCouncil.LINDQVIST, post("documents/" + key + "/read", ACCEPTED)));
        var leaf = read.get("receipt").get("leaf").asLong();
        var address = read.get("content").asString();
        var picture = bytes(SmallCouncil.LINDQVIST, address + "/pages/2");
        assertThat(picture.headers().firstValue("Comity-Pages")).hasValue("3");
        assertThat(bytes(SmallCouncil.ORME, address).statusCode()).isEqualTo(404);
        var copy = bytes(SmallCouncil.LINDQVIST, address);

        assertThat(copy.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(copy.body()).isNotEqualTo(file);
        assertThat(text(copy.body()))
                .contains(
                        "Copy " + leaf + ", for Cllr Sunniva Lindqvist, ", "read under clause 4.6e", "For the purpose")
                .contains("kind to each other");
        assertThat(bytes(SmallCouncil.LINDQVIST, address).statusCode()).isEqualTo(404);

        var record = send("quay", SmallCouncil.HEAD, get("folios/paper/" + key)).body();
        assertThat(record).contains("paper.copy-marked/1", "paper.terms-accepted/1");
        var traced = json(trace("quay", SmallCouncil.MONITOR, "leaked.pdf", copy.body()));
        assertThat(traced.get("remarks")).isEmpty();
        assertThat(traced.get("copies").get(0).toString())
                .contains(
                        "\"by\":\"hidden-mark\"", "\"copy\":" + leaf, "\"reader\":\"lindqvist\"", "The depot", "4.6e");
        assertThat(trace("quay", SmallCouncil.HEAD, "leaked.pdf", copy.body()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_keeps_it_has_the_file_itself_and_an_open_document_is_given_plain() throws IOException {
        var file = Files.readAllBytes(samples().pdf("a.pdf", 1));
        var closed = file("quay", "Rents", file, "rents.pdf", "EXEMPT");
        var open = Files.readAllBytes(samples().pdf("b.pdf", 2));
        var plain = file("quay", "Drains", open, "drains.pdf", "OPEN");
        send("quay", SmallCouncil.HEAD, post("folios/paper/" + plain + "/open", Map.of("act", Map.of("to", "PUBLIC"))));

        assertThat(given("quay", SmallCouncil.HEAD, closed)).isEqualTo(file);
        assertThat(given("quay", SmallCouncil.LINDQVIST, plain)).isEqualTo(open);
    }

    @Test
    void what_is_no_pdf_is_given_as_a_pdf_made_from_its_text() throws IOException {
        var docx = Files.readAllBytes(samples().docx("lease.docx", 2));
        var key = file("quay", "The lease", docx, "lease.docx", "CONFIDENTIAL");

        var copy = given("quay", SmallCouncil.QUAYLE, key);

        assertThat(text(copy)).contains("for Cllr Hesper Quayle");
        assertThat(json(trace("quay", SmallCouncil.MONITOR, "x.pdf", copy)).toString())
                .contains("\"reader\":\"quayle\"");
    }

    @Test
    void tracing_says_plainly_what_it_did_not_find() throws IOException {
        var bare = Files.readAllBytes(samples().pdf("bare.pdf", 1));
        var key = file("moor", "Elsewhere", bare, "elsewhere.pdf", "CONFIDENTIAL");
        var others = given("moor", SmallCouncil.ORME, key);
        var ours = given("quay", SmallCouncil.ORME, file("quay", "Pasted", bare, "pasted.pdf", "CONFIDENTIAL"));
        var pasted = text(ours).replaceAll("(?s)^.*?(Copy \\d+, for [^.]*\\.).*$", "They wrote: $1\nAnd more.");

        assertThat(remark("bare.pdf", bare)).contains("no-mark", "holds no mark of a personal copy");
        assertThat(remark("others.pdf", others)).contains("another-councils");
        assertThat(remark("photo.png", png())).contains("cannot-be-read", "is a picture");
        assertThat(remark("typed.txt", "Copy 9, for Cllr Nobody Atall, 3 May 2026. For the".getBytes(UTF_8)))
                .contains("printed-otherwise", "No reading on record fits it");
        var fromText = json(trace("quay", SmallCouncil.MONITOR, "pasted.txt", pasted.getBytes(UTF_8)));
        assertThat(fromText.get("remarks").toString()).contains("printed-only", "anybody can type a line");
        assertThat(fromText.get("copies").toString()).contains("printed-line", "\"reader\":\"orme\"");
    }

    @Test
    void the_page_shows_the_marked_pages_with_their_text_and_the_monitoring_officer_traces_there() throws IOException {
        var key = file(
                "quay", "On the page", Files.readAllBytes(samples().pdf("page.pdf", 2)), "page.pdf", "CONFIDENTIAL");
        var member = signedIn(SmallCouncil.LINDQVIST);
        var path = "/quay/documents/" + key;

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
        assertThat(monitor.get("/quay/documents").body()).contains("Trace a file that turned up");
        var chooser = monitor.get("/quay/documents/trace").body();
        var line = first.replaceAll("(?s)^.*Every page of it says: &#34;(.*?)&#34;.*$", "$1")
                .replaceAll("(?s)^.*Every page of it says: \"(.*?)\".*$", "$1");
        var result = monitor.upload("/quay/documents/trace", chooser, "document", "seen.txt", line);
        assertThat(result.statusCode()).as(line).isEqualTo(200);
        assertThat(result.body()).contains("of Cllr Sunniva Lindqvist", "Printed line only", "clause 4.6e");
        assertThat(member.get("/quay/documents/trace").statusCode()).isEqualTo(404);
    }

    private static byte[] given(String town, PersonId reader, String key) {
        var read = json(send(town, reader, post("documents/" + key + "/read", ACCEPTED)));
        var copy = bytes(reader, read.get("content").asString());
        assertThat(copy.statusCode()).isEqualTo(200);
        return copy.body();
    }

    private static String remark(String name, byte... bytes) {
        var traced = trace("quay", SmallCouncil.MONITOR, name, bytes);
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
        var classed = mark.equals("EXEMPT")
                ? Map.of("mark", mark, "paragraph", "CONTRACT_TERMS")
                : Map.<String, Object>of("mark", mark);
        var belongs = Map.of("body", "planning", "meeting", "2026-11-03", "executive", "NO", "background", List.of());
        var as = Map.of(
                "title",
                title,
                "sort",
                "REPORT",
                "belongs",
                belongs,
                "holder",
                Map.of("officer", SmallCouncil.HEAD.value()),
                "traits",
                List.of(),
                "listing",
                "NOT_LISTED");
        var answer = send(
                town,
                SmallCouncil.HEAD,
                post(
                        "folios/paper/file",
                        Map.of(
                                "act",
                                Map.of(
                                        "sha256",
                                        json(kept).get("sha256").asString(),
                                        "file",
                                        name,
                                        "as",
                                        as,
                                        "classed",
                                        classed))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).findValue("folio").asString().substring("paper/".length());
    }

    private static Browser signedIn(PersonId person) {
        var browser = new Browser(start);
        browser.signIn("quay", person.value(), PASSWORD);
        return browser;
    }

    private static SampleDocuments samples() {
        return new SampleDocuments(folder);
    }

    private static byte[] png() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String text(byte... pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://here/" + path));
    }

    private static HttpRequest.Builder post(String path, Map<String, ?> body) {
        return get(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private static HttpResponse<byte[]> bytes(PersonId who, String address) {
        return answer(who, HttpRequest.newBuilder(start.resolve(address)), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<String> send(String town, PersonId who, HttpRequest.Builder request) {
        var asked = request.build().uri();
        var path = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        return answer(who, request.uri(start.resolve("/api/v1/" + town + path)), BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> answer(
            PersonId who, HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        var basic = Base64.getEncoder().encodeToString((who.value() + ":" + PASSWORD).getBytes(UTF_8));
        try {
            return CLIENT.send(request.header("Authorization", "Basic " + basic).build(), as);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return JSON.readTree(answer.body());
    }
}
