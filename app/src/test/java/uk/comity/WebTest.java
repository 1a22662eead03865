package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.web.Warming;

/** The pages over HTTP, at work on a real PostgreSQL: one server for all of these. */
class WebTest {

    private static final String PASSWORD = "a password for nobody in particular";
    private static ServedHall hall;
    private static URI start;
    private static Council council;
    private static SmallCouncil town;

    @BeforeAll
    static void serve() throws IOException {
        hall = ServedHall.at(new HallClock());
        council = hall.add("wharf", "Wharf District Council");
        town = SmallCouncil.under(council, "wbc");
        for (var person :
                new PersonId[] {SmallCouncil.QUAYLE, SmallCouncil.HEAD, SmallCouncil.LINDQVIST, SmallCouncil.MONITOR}) {
            council.reading().accounts().set(person, person.value(), PASSWORD);
        }
        start = hall.serve().start();
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_and_led_on_to_where_they_were_going() {
        var browser = new Browser(start);

        assertThat(browser.get("/wharf/work").headers().firstValue("Location"))
                .hasValue("/wharf/sign-in?next=%2Fwharf%2Fwork");
        var before = browser.get("/wharf/sign-in?next=/wharf/enquiries").body();
        var stranger = browser.session();
        var welcome = browser.submit("/wharf/sign-in", before, Map.of("name", "quayle", "password", PASSWORD));

        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(welcome.headers().firstValue("Location")).hasValue("/wharf/enquiries");
        assertThat(browser.session()).isNotBlank().isNotEqualTo(stranger);
        assertThat(browser.get("/wharf/work").body()).contains("Cllr Hesper Quayle", "For you to do");
    }

    @Test
    void what_is_asked_first_is_thought_through_before_it_is_asked() throws InterruptedException {
        var warming = hall.part(Warming.class);
        var acts = council.vocabulary().acts().size();

        warming.begin().join(Duration.ofMinutes(2));

        // Two packs read through, the search, every act; five packs named, and once side by side.
        assertThat(warming.ready()).isEqualTo(2 + 1 + acts + 5 + 1);
    }

    @Test
    void a_file_that_is_too_large_is_told_so_and_not_taken_for_an_old_form() {
        var browser = new Browser(start);
        browser.signIn("wharf", "merridew", PASSWORD);
        var page = browser.get("/wharf/protocol/text").body();

        var answer = browser.upload("/wharf/protocol/text", page, "large.pdf", new byte[112 << 20]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That file was not taken", "100 MB").doesNotContain("too old");
    }

    @Test
    void anybody_can_compare_protocols_narrow_the_list_and_take_it_away() {
        var browser = new Browser(start);

        var all = browser.get("/compare?packs=wbc,uttlesford,county,east-northamptonshire,draft-district");
        var some = browser.get("/compare?packs=wbc&packs=uttlesford&text=need&difference=opposite");
        var subject = browser.get("/compare/subject/need-to-know-test?packs=wbc,uttlesford");
        var table = browser.get("/compare/export.csv?packs=wbc,uttlesford");

        assertThat(all.body())
                .contains("Every case was looked at.", "302 subjects")
                .hasSizeLessThan(100_000);
        assertThat(some.body()).contains("Need to know test").doesNotContain("Group meeting attendance");
        assertThat(subject.body()).contains("refuses it (6.3b)", "The law beneath all of them");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(table.body()).contains("WBC: who decides");
    }

    @Test
    void protocols_that_cannot_be_compared_are_told_at_the_field() {
        var browser = new Browser(start);

        for (var wrong : new String[] {"wbc,utlesford", "wbc", "wbc,wbc"}) {
            assertThat(browser.get("/compare?packs=" + wrong).statusCode()).isEqualTo(422);
        }
        assertThat(browser.get("/compare?packs=wbc,utlesford").body()).contains("Did you mean \"uttlesford\"?");
        assertThat(browser.get("/compare/subject/nothing?packs=wbc,uttlesford").statusCode())
                .isEqualTo(303);
    }

    @Test
    void signing_in_leads_nobody_elsewhere() {
        var browser = new Browser(start);
        var page = browser.get("/wharf/sign-in").body();

        for (var next : new String[] {"https://example.org", "//example.org", "/wharf//example.org", "/other/work"}) {
            assertThat(browser.submit(
                                    "/wharf/sign-in",
                                    page,
                                    Map.of("name", "quayle", "password", PASSWORD, "next", next))
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).isEqualTo("/wharf/work"));
            browser = new Browser(start);
            page = browser.get("/wharf/sign-in").body();
        }
    }

    @Test
    void a_wrong_name_and_a_wrong_password_are_answered_alike_and_nobody_can_just_choose_to_be_somebody() {
        var wrongName = new Browser(start).signIn("wharf", "nobody", PASSWORD);
        var wrongPassword = new Browser(start).signIn("wharf", "lindqvist", "not this one at all");
        var browser = new Browser(start);
        var chosen =
                browser.submit("/wharf/sign-in", browser.get("/wharf/sign-in").body(), Map.of("person", "quayle"));

        assertThat(wrongName.statusCode()).isEqualTo(422);
        assertThat(withoutTokens(wrongName.body().replace("nobody", "lindqvist")))
                .isEqualTo(withoutTokens(wrongPassword.body()));
        assertThat(chosen.statusCode()).isEqualTo(422);
        assertThat(browser.get("/wharf/work").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_that_did_not_come_from_our_own_page_enters_nothing() {
        var browser = signedIn(SmallCouncil.QUAYLE);
        var key = town.enquiry("Left open");
        var size = council.reading().views().ledger().size();

        var answer = browser.post("/wharf/enquiries/" + key + "/withdraw", Map.of("text", "", "step", "send"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This form has grown too old");
        assertThat(council.reading().views().ledger().size()).isEqualTo(size);
    }

    @Test
    void what_is_not_there_and_what_is_not_theirs_look_alike() {
        var browser = signedIn(SmallCouncil.LINDQVIST);
        var key = town.enquiry("Only for her own eyes");

        var hidden = browser.get("/wharf/enquiries/" + key);
        var absent = browser.get("/wharf/enquiries/nothing");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(withoutTokens(hidden.body())).isEqualTo(withoutTokens(absent.body()));
        assertThat(browser.get("/elsewhere/work").statusCode()).isEqualTo(404);
        assertThat(signedIn(SmallCouncil.QUAYLE).get("/wharf/enquiries/" + key).body())
                .contains("Only for her own eyes")
                .doesNotContain("<title>Only");
    }

    @Test
    void an_enquiry_is_raised_read_over_and_entered_once_however_often_it_is_sent() {
        var browser = signedIn(SmallCouncil.QUAYLE);
        var form = browser.get("/wharf/enquiries/new").body();

        var wanting = browser.submit("/wharf/enquiries/new", form, Map.of("title", "Bins & <b>boxes</b>"));
        assertThat(wanting.statusCode()).isEqualTo(422);
        assertThat(wanting.body()).contains("There is a problem", "value=\"Bins &amp; &lt;b>boxes&lt;/b>\"");

        var check = browser.submit("/wharf/enquiries/new", form, question("service"));
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.body()).contains("Check your answers", "within 10 working days");

        var first = browser.submit("/wharf/enquiries/new", check.body(), Map.of("step", "send"));
        var second = browser.submit("/wharf/enquiries/new", check.body(), Map.of("step", "send"));
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        var receipt = browser.get(first.headers().firstValue("Location").orElseThrow());
        assertThat(receipt.body()).contains("Done: Raise an enquiry", "Folasade Adeyemi", "Proof that the entry");
    }

    @Test
    void a_refusal_is_no_success_names_its_clause_and_is_on_record() {
        var browser = signedIn(SmallCouncil.QUAYLE);
        var size = council.reading().views().ledger().size();
        var form = browser.get("/wharf/enquiries/new").body();

        var check = browser.submit("/wharf/enquiries/new", form, question("casework"));
        assertThat(check.statusCode()).isEqualTo(422);
        assertThat(council.reading().views().ledger().size()).isEqualTo(size);

        var sent = browser.submit("/wharf/enquiries/new", check.body(), Map.of("step", "send"));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("You cannot do this here", "/wharf/protocol/4.5b", "is on record");
        assertThat(council.reading().views().ledger().size()).isEqualTo(size + 1);
    }

    @Test
    void whoever_was_slower_sees_what_changed_and_keeps_what_they_wrote() {
        var key = town.enquiry("Who is quicker");
        var path = "/wharf/enquiries/" + key + "/answer";
        var browser = signedIn(SmallCouncil.HEAD);
        var form = browser.get(path).body();
        town.perform(SmallCouncil.HEAD, new FolioId("enquiry", key), new EnquiryAct.ReportProgress("Half way."));

        var late = browser.submit(path, form, Map.of("text", "It is done.", "step", "send"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody was quicker", "Half way.", "It is done.");
        var again = browser.submit(path, late.body(), Map.of("step", "check"));
        assertThat(browser.submit(path, again.body(), Map.of("step", "send")).statusCode())
                .isEqualTo(303);
        assertThat(browser.submit(path, again.body(), Map.of("step", "send", "act-id", "", "seen", ""))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void no_page_lets_anything_foreign_run_or_frame_it() {
        var headers = signedIn(SmallCouncil.QUAYLE).get("/wharf/work").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void anybody_can_read_the_protocol_and_reach_a_clause_by_its_number() {
        var browser = new Browser(start);

        assertThat(browser.get("/wharf/protocol?words=casework").body())
                .contains("Clause 4.5b")
                .doesNotContain("Clause 6.1a");
        assertThat(browser.get("/wharf/protocol/4.5b").body())
                .contains(
                        "nobody may raise an enquiry",
                        "This goes before clause 6.1a.",
                        "Examples",
                        "How this is judged");
        assertThat(browser.get("/wharf/protocol").body()).contains("/wharf/protocol/section/4", "Contents");
        assertThat(browser.get("/wharf/protocol/section/4").body())
                .contains("Clause 4.10")
                .doesNotContain("Clause 6.1a");
        assertThat(browser.get("/wharf/protocol/print").body()).contains("Clause 4.10", "Clause 6.1a");
        assertThat(browser.get("/wharf/protocol/law").body()).contains("LGA 1972 s.100F(1)");
        assertThat(browser.get("/wharf/protocol/LGA%201972%20s.100F(1)").statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/wharf/protocol/versions").body()).contains("1 version");
        assertThat(browser.get("/wharf/protocol/versions/7").statusCode()).isEqualTo(404);
        assertThat(browser.get("/wharf/protocol?on=1990-01-01").body()).contains("No protocol was in force on");
        assertThat(browser.get("/wharf/protocol/99.9").statusCode()).isEqualTo(404);
    }

    @Test
    void the_monitoring_officer_gives_the_councils_text_sees_what_matches_and_lays_it_beside_the_gists() {
        var path = "/wharf/protocol/text";
        var protocol = "Protocol\n\n1. Purpose\n\n1.1 We work <together> kindly.\n\n30. Beyond\n\n30.1 Nothing.\n";
        var browser = signedIn(SmallCouncil.MONITOR);
        var form = browser.get(path).body();
        var reader = signedIn(SmallCouncil.QUAYLE);

        assertThat(reader.get(path).body())
                .contains("have not been taken over yet")
                .doesNotContain("multipart");
        assertThat(reader.upload(path, reader.get("/wharf/enquiries/new").body(), "document", "a.txt", protocol)
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.upload(path, form, "document", "", "").body()).contains("Choose the document.");
        var scan = browser.upload(path, form, "document", "seal.png", "\u0089PNG\r\n\u001a\n");
        assertThat(scan.statusCode()).isEqualTo(422);
        assertThat(scan.body()).contains("There is a problem", "seal.png");

        var match = browser.upload(path, form, "document", "C:\\papers\\fen.txt", protocol);
        assertThat(match.statusCode()).isEqualTo(200);
        assertThat(match.body())
                .contains("\"fen.txt\", 1 page", "1.1a, 1.1b", "30.1", "We work &lt;together&gt; kindly.");
        var wrong = browser.submit(path, match.body(), Map.of("step", "again", "settled", "30.1,9.9z"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("the pack has no clause \"9.9z\"", "30.1,9.9z");

        var sent = browser.submit(path, wrong.body(), Map.of("step", "send", "settled", "30.1,2.1"));
        assertThat(sent.statusCode()).isEqualTo(303);
        var words = new Browser(start).get("/api/v1/wharf/protocol/text/1.1b");
        assertThat(words.statusCode()).isEqualTo(200);
        assertThat(words.body()).contains("\"text\":\"We work <together> kindly.\"", "\"file\":\"fen.txt\"");
        assertThat(new Browser(start).get("/api/v1/wharf/protocol/text/2.1").body())
                .contains("Nothing.");
        assertThat(new Browser(start).get("/api/v1/wharf/protocol/text/4.9").statusCode())
                .isEqualTo(404);

        var standing = browser.get(path).body();
        assertThat(standing).contains("fen.txt", "Take the text away");
        assertThat(browser.submit(path, standing, Map.of("step", "withdraw", "why", ""))
                        .body())
                .contains("Say why the text is taken away.");
        assertThat(browser.submit(path, standing, Map.of("step", "withdraw", "why", "A trial."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(reader.get(path).body()).contains("have not been taken over yet");
    }

    private static Map<String, String> question(String subject) {
        var fields = new HashMap<String, String>();
        fields.put("title", "Bins on Mill Lane");
        fields.put("question", "How often are they emptied?");
        fields.put("officer", "department:housing");
        fields.put("capacity", "council-business");
        fields.put("subject", subject);
        fields.put("visibility", "only-me");
        return fields;
    }

    private static Browser signedIn(PersonId person) {
        var browser = new Browser(start);
        HttpResponse<String> welcome = browser.signIn("wharf", person.value(), PASSWORD);
        assertThat(welcome.statusCode()).isEqualTo(303);
        return browser;
    }

    private static String withoutTokens(String page) {
        return Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"").matcher(page).replaceAll("");
    }
}
