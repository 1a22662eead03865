package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.councils.Pace;
import uk.comity.packs.PackUpload;

/** Pages that are open to anybody and think hard: choosing in a merge, and how fast May I? may be asked. */
class OpenPagesTest {

    private static ServedHall hall;
    private static URI start;

    @BeforeAll
    static void serve() throws IOException {
        hall = ServedHall.at(new HallClock());
        SmallCouncil.under(hall.add("open", "Open District Council"), "wbc");
        start = hall.serve().start();
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    void a_number_that_the_document_prints_leads_to_all_parts_of_that_clause() {
        var whole = new Browser(start).get("/open/protocol/4.1");

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).contains("Clause 4.1", "/open/protocol/4.1a", "/open/protocol/4.1b");
        assertThat(whole.body()).doesNotContain("/open/protocol/4.2a");
        assertThat(new Browser(start).get("/open/protocol/4.99").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_chosen_in_a_merge_is_drafted_as_the_command_line_drafts_it(@TempDir Path folder) throws Exception {
        var choices =
                "/compare/merge/%s?packs=uttlesford,wbc&choices=need-to-know-test~uttlesford,part.correspondence~wbc";

        var draft = new Browser(start).get(choices.formatted("draft"));
        while (draft.statusCode() == 202) {
            assertThat(draft.headers().firstValue("Refresh")).hasValue("2");
            assertThat(draft.body()).contains("The draft is being made", "Look again");
            Thread.sleep(500);
            draft = new Browser(start).get(choices.formatted("draft"));
        }
        var zip = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(start.resolve(choices.formatted("draft.zip")))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        var sent = PackUpload.read(List.of(new PackUpload.Sent("our-new-council.zip", zip.body())));
        Files.writeString(
                folder.resolve("choices.yaml"),
                new Browser(start).get(choices.formatted("choices.yaml")).body());
        var into = folder.resolve("our-new-council");
        var ran = Commands.onAFreshInstallation()
                .run(
                        "pack",
                        "merge",
                        "wbc",
                        "uttlesford",
                        "--into",
                        into.toString(),
                        "--choices",
                        folder.resolve("choices.yaml").toString());

        assertThat(ran.exit()).isZero();
        assertThat(sent).isEqualTo(new PackUpload.Read.Files("our-new-council", yaml(into)));
        assertThat(draft.body())
                .contains("What the choice leaves out", "Clause 6.3a: ", "Instead: Uttlesford.", "The draft is sound")
                .hasSizeLessThan(100_000);
    }

    private static Map<String, String> yaml(Path folder) throws IOException {
        var files = new HashMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file :
                    all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void choices_in_a_merge_stand_in_the_address_and_those_that_cannot_be_are_told() {
        var browser = new Browser(start);
        var form = "/compare/merge?packs=wbc,uttlesford&choices=media-state-capacity~wbc,need-to-know-test~wbc";

        var kept = browser.get(form + "&take-need-to-know-test=&take-part.documents=uttlesford&part=documents");
        var opened =
                browser.get("/compare/merge?packs=wbc,uttlesford&choices=part.documents~uttlesford&part=documents");

        assertThat(kept.headers().firstValue("Location").orElse(""))
                .contains(
                        "choices=media-state-capacity%7Ewbc%2Cpart.documents%7Euttlesford", "part=documents#subjects");
        assertThat(opened.body())
                .contains("Documents, subject by subject", "As the whole part: Uttlesford")
                .hasSizeLessThan(100_000);
        for (var wrong : new String[] {
            "choices=nothing~wbc", "choices=media-state-capacity~county", "name=Our+Council", "name=wbc"
        }) {
            assertThat(browser.get("/compare/merge?packs=wbc,uttlesford&" + wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(browser.get("/compare/merge?packs=wbc,nowhere").headers().firstValue("Location"))
                .hasValue("/compare?packs=wbc%2Cnowhere");
    }

    @Test
    void where_a_protocol_only_asks_or_advises_the_answer_does_not_say_that_it_leaves_the_act_out() {
        var browser = new Browser(start);

        var open = browser.get("/open/may-i/report.ask-change").body();
        var told = browser.get("/open/may-i/report.ask-change?who=member").body();
        var left = browser.get("/open/may-i/advice.raise-difficulty").body();
        var doubt = browser.get("/open/may-i/budget.raise-doubt?who=officer").body();

        assertThat(open).contains("What goes with it hangs on more questions", "answer at most");
        assertThat(told).contains("The protocol says what goes with it", "11.2b");
        assertThat(left).contains("The protocol does not cover this. You may go on.");
        assertThat(doubt).contains("Take this to the Chief Executive").doesNotContain("to decide</h2>");
    }

    @Test
    void who_asks_may_i_too_fast_is_told_to_wait_and_how_long_on_pages_and_over_rest() throws Exception {
        var elsewhere = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build();
        var page = HttpRequest.newBuilder(start.resolve("/open/may-i")).build();
        var question = HttpRequest.newBuilder(start.resolve("/api/v1/open/may-i"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"words\": \"see a report\"}"))
                .build();
        assertThat(elsewhere.send(page, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
        for (var i = 0; i < 600; i++) {
            hall.part(Pace.class).tooFast("127.0.0.2");
        }

        var told = elsewhere.send(page, HttpResponse.BodyHandlers.ofString());
        var answer = elsewhere.send(question, HttpResponse.BodyHandlers.ofString());

        assertThat(told.statusCode()).isEqualTo(429);
        assertThat(told.headers().firstValue("Retry-After").orElse("")).matches("[0-9]{1,2}");
        assertThat(told.body()).contains("Please wait a moment", "load this page again then");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("urn:comity:problem:too-fast", "retryAfterSeconds");
        assertThat(new Browser(start).get("/open/may-i").statusCode()).isEqualTo(200);
    }
}
