package uk.comity.trials.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.trials.browser.Window.Scripts.OFF;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.comity.trials.Program;

@ExtendWith(Browsing.class)
@DisplayName("B06 When the machine fails, people read what happened and what to do")
class B06_TroubleTest {

    private static final int FAR_TOO_MUCH = 12_000_000;

    @Test
    void while_the_database_is_away_pages_and_rest_say_so_and_go_on_by_themselves_when_it_is_back() throws Exception {
        try (var program = Program.start("trouble");
                var hesper = new Window(program, Window.DESK, OFF)) {
            hesper.signInAs("wbc", "Cllr Hesper Quayle").press("Raise an enquiry");
            B01_AskingAndAnsweringTest.asks(hesper);
            hesper.press("Read it over");
            var before = rest(program, "/wbc/ledger/checkpoint").body();

            var database = new Database(program);
            database.stop();
            hesper.press("Raise an enquiry").isStatus(503).look("database-away");
            hesper.says("Comity cannot reach its records just now", "Nothing was half-written");
            hesper.goTo("/wbc/protocol").isStatus(503);
            var away = rest(program, "/wbc/work");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body()).contains("urn:comity:problem:database-away");

            database.startAgain();
            assertThat(rest(program, "/wbc/ledger/checkpoint").body()).isEqualTo(before);
            // Sessions have connections of their own, which are made anew within seconds.
            Program.await(
                    "The pages did not come back",
                    () -> hesper.goTo("/wbc/work").hasStatus(200));
            hesper.says("Cllr Hesper Quayle");
            assertThat(B02_LifeOfAnEnquiryTest.raised(hesper)).startsWith("/wbc/enquiries/");
        }
    }

    @Test
    void a_text_that_is_far_too_long_is_given_back_with_a_page(Windows windows) {
        try (var hesper = windows.open(Window.TABLET, OFF)) {
            hesper.signInAs("wbc", "Cllr Hesper Quayle").press("Raise an enquiry");
            for (var length : new int[] {25_000, FAR_TOO_MUCH}) {
                hesper.goTo("/wbc/enquiries/new");
                hesper.page()
                        .getByLabel("Your question")
                        .evaluate("(box, n) => box.value = 'a '.repeat(n / 2)", length);
                hesper.press("Read it over");
                hesper.isStatus(length == FAR_TOO_MUCH ? 413 : 422).look("too-long-" + length);
            }
            hesper.says("That is too much at once");
        }
    }

    private static HttpResponse<String> rest(Program program, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(program.at("/api/v1" + path))
                    .header("Comity-Person", "hesper-quayle")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
