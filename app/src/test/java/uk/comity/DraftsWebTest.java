package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.comity.councils.Council;

/** The Monitoring Officer of a council that nobody has seen puts its protocol into force through the pages. */
class DraftsWebTest {

    private static final String PASSWORD = "a password for nobody in particular";
    private static ServedHall hall;
    private static URI start;
    private static Council council;

    @BeforeAll
    static void serve() throws IOException {
        var clock = new HallClock();
        clock.set(Instant.parse("2026-11-02T10:00:00Z"));
        hall = ServedHall.at(clock);
        council = hall.add("saltmere", "Saltmere");
        SmallCouncil.withoutProtocol(council);
        council.reading().accounts().set(SmallCouncil.MONITOR, "merridew", PASSWORD);
        council.reading().accounts().set(SmallCouncil.QUAYLE, "quayle", PASSWORD);
        start = hall.serve().start();
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    void a_protocol_is_sent_mended_adopted_and_in_force_through_the_pages() throws IOException {
        var browser = new Browser(start);
        browser.signIn("saltmere", "merridew", PASSWORD);

        var flawed = lay(browser, zip("our/", Saltmere.flawed()));
        var report = browser.get(where(flawed)).body();
        var second = lay(browser, zip("", Saltmere.first()));
        var sound = browser.get(where(second)).body();
        var weak = browser.get(where(second) + "/findings");
        var form = browser.get(where(second) + "/adopt").body();
        var answers = new HashMap<>(Map.of(
                "body",
                "the Council",
                "meeting-day",
                "2",
                "meeting-month",
                "11",
                "meeting-year",
                "2026",
                "minute",
                "23"));
        answers.putAll(Map.of(
                "from-day", "2", "from-month", "11", "from-year", "2026", "why-before", "", "transition", "keep"));
        answers.put("step", "send");
        var adopted = browser.submit(where(second) + "/adopt", form, answers);
        var receipt = browser.get(where(adopted)).body();
        var overview = new Browser(start).get("/saltmere/protocol/drafts").body();
        var replay = browser.get(where(second) + "/replay");

        assertThat(report).contains("norms/enquiries.yaml, line 20, column 11", "Did you mean", "cannot be adopted");
        assertThat(report).doesNotContain("Enter that it was adopted");
        assertThat(sound)
                .contains("No mistakes. 4 examples came out", "Enter that it was adopted", "What is weak in it");
        assertThat(weak.statusCode()).isEqualTo(200);
        assertThat(weak.body())
                .contains("What is weak in draft 2", "finding", "Every case that the rules can tell apart");
        assertThat(browser.get("/saltmere/protocol/findings").body()).contains("What is weak in the protocol");
        assertThat(new Browser(start).get("/saltmere/protocol/findings").statusCode())
                .isEqualTo(404);
        assertThat(adopted.statusCode()).as(adopted.body()).isEqualTo(303);
        assertThat(receipt).contains("Enter that a draft was adopted");
        assertThat(overview).contains("In force", "the Council, 2026-11-02, 23", "2 mistakes");
        assertThat(overview).doesNotContain("Lay the draft");
        assertThat(replay.statusCode()).isEqualTo(200);
        assertThat(replay.body()).contains("put to the draft");
        assertThat(browser.get("/saltmere/protocol").body()).contains("How members and officers of Saltmere");
    }

    @Test
    void what_is_no_pack_is_turned_down_with_what_to_do() throws IOException {
        var browser = new Browser(start);
        browser.signIn("saltmere", "merridew", PASSWORD);

        assertThat(said(browser, new byte[0])).contains("There is no pack in it");
        assertThat(said(browser, zip("", Map.of("norms/a.yaml", "- norm: a")))).contains("There is no pack.yaml in it");
        assertThat(said(browser, zip("", Map.of("../up.yaml", "a: b")))).contains("leads out of its folder");
        assertThat(said(browser, zip("", Map.of("a/pack.yaml", "", "b/pack.yaml", ""))))
                .contains("2 packs");
        assertThat(said(browser, zip("", Map.of("pack.yaml", "a".repeat(60_000_000)))))
                .contains("larger than 8 million bytes");
        var whole = zip("", Saltmere.first());
        assertThat(said(browser, Arrays.copyOf(whole, whole.length / 3))).containsAnyOf("too early", "damaged");
    }

    @Test
    void a_member_reads_drafts_and_lays_none() throws IOException {
        var browser = new Browser(start);
        browser.signIn("saltmere", "quayle", PASSWORD);

        var page = browser.get("/saltmere/protocol/drafts");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Lay the draft");
        var token = browser.get("/saltmere/register").body();
        assertThat(browser.upload("/saltmere/protocol/drafts", token, "p.zip", zip("", Saltmere.first()))
                        .statusCode())
                .isIn(403, 404);
    }

    private static String said(Browser browser, byte[] bytes) {
        return lay(browser, bytes).body();
    }

    private static HttpResponse<String> lay(Browser browser, byte[] bytes) {
        var page = browser.get("/saltmere/protocol/drafts").body();
        return browser.upload("/saltmere/protocol/drafts", page, "protocol.zip", bytes);
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("/nowhere " + answer.statusCode() + answer.body());
    }

    private static byte[] zip(String folder, Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
