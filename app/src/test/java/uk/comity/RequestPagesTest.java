package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.register.Body;
import uk.comity.register.RegisterAct;
import uk.comity.register.Registers;
import uk.comity.register.Seat;
import uk.comity.register.Term;

/** The pages on which documents are asked for, over HTTP on a real PostgreSQL: whatever the protocol waits for can be said there. */
class RequestPagesTest {

    private static final String PASSWORD = "a password for nobody in particular";
    private static final Term SINCE = Term.from(LocalDate.of(2021, 5, 6));
    private static final PersonId MEMBER = SmallCouncil.QUAYLE;

    private static ServedHall hall;
    private static URI start;

    @BeforeAll
    static void serve() {
        hall = ServedHall.at(new HallClock());
        town("dale", "county");
        town("fell", "east-northamptonshire");
        start = hall.serve().start();
    }

    private static void town(String key, String pack) {
        var made = hall.add(key, key + " Council");
        var town = SmallCouncil.under(made, pack);
        town.operator(
                Registers.FOLIO,
                new RegisterAct.FormBody("audit", "Audit Committee", Body.Sort.COMMITTEE, Optional.empty(), SINCE));
        town.operator(
                Registers.FOLIO,
                new RegisterAct.FormBody(
                        "scrutiny", "Scrutiny Committee", Body.Sort.SCRUTINY, Optional.empty(), SINCE));
        town.operator(
                Registers.FOLIO, new RegisterAct.TakeSeat("scrutiny", SmallCouncil.LINDQVIST, Seat.Role.MEMBER, SINCE));
        for (var person :
                List.of(MEMBER, SmallCouncil.LINDQVIST, SmallCouncil.HEAD, SmallCouncil.CLERK, SmallCouncil.MONITOR)) {
            made.reading().accounts().set(person, person.value(), PASSWORD);
        }
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    void a_request_to_stay_that_is_held_leads_to_the_question_and_on_to_the_office() {
        var member = signedIn("dale", MEMBER);
        var day = LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(20);
        var path = recorded(
                member,
                "/dale/requests/new?sort=stay",
                Map.of(
                        "body", "audit",
                        "on-day", String.valueOf(day.getDayOfMonth()),
                        "on-month", String.valueOf(day.getMonthValue()),
                        "on-year", String.valueOf(day.getYear()),
                        "capacity", "council-business"));

        var page = main(member.get(path).body());
        assertThat(page).contains("What is wanting", "Answer, and ask again", path + "/attend-exempt");
        var form = member.get(path + "/attend-exempt").body();
        assertThat(main(form)).contains("Do you speak for the opposition").doesNotContain("Why do your duties as");
        var answers = new HashMap<>(Map.of("step", "check", "fact-asker-speaks-for-the-opposition", "no"));
        var asksOn = member.submit(path + "/attend-exempt", form, answers);
        assertThat(asksOn.statusCode()).isEqualTo(422);
        assertThat(main(asksOn.body())).contains("Do you speak for the opposition", "Why do your duties as");
        answers.put("purpose", "The audit is on works in my division.");
        var check = member.submit(path + "/attend-exempt", asksOn.body(), answers);
        assertThat(main(check.body())).contains("This is for the Monitoring Officer to decide", "works in my division");
        var sent = member.submit(path + "/attend-exempt", check.body(), Map.of("step", "send"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(main(member.get(path).body()))
                .contains("With an office", "decides whether Cllr Hesper Quayle may stay")
                .doesNotContain("What is wanting");
    }

    @Test
    void a_dispute_asks_what_the_protocol_turns_on_where_nobody_has_found_the_document_yet() {
        var member = signedIn("dale", MEMBER);
        var facts = new HashMap<>(Map.of(
                "fact-asks-at-large", "yes",
                "fact-paper-business", "no-meeting",
                "fact-paper-kind", "other",
                "fact-paper-is-published", "no",
                "fact-paper-is-another-groups", "no",
                "fact-paper-is-closed-by-nature", "no",
                "fact-paper-is-available", "no"));
        var address = facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("&"));
        facts.put("words", "Anything in the archive");
        facts.put("capacity", "council-business");
        var path = recorded(member, "/dale/requests/new?" + address, facts);
        assertThat(main(member.get(path).body())).contains("Declined");

        var form = member.get(path + "/dispute").body();
        assertThat(main(form)).contains("Is it marked as confidential or exempt?");
        var unanswered = member.submit(path + "/dispute", form, Map.of("step", "check", "why", "I do need it."));
        assertThat(unanswered.statusCode()).isEqualTo(422);
        assertThat(unanswered.body()).contains("Answer this: what the protocol says turns on it.");
        // It can be put on record as it is, and is led on from the page.
        var held = member.submit(path + "/dispute", form, Map.of("step", "send", "why", "I do need it."));
        assertThat(held.statusCode()).isEqualTo(422);
        assertThat(main(member.get(path).body())).contains("Answer, and try again", path + "/dispute");

        var check = member.submit(
                path + "/dispute", form, Map.of("step", "check", "why", "I do need it.", "fact-paper-class", "exempt"));
        assertThat(main(check.body())).contains("This is for the Monitoring Officer to decide");
    }

    @Test
    void whoever_scrutinises_says_so_on_the_form_and_nobody_else_is_asked() {
        var scrutineer = signedIn("fell", SmallCouncil.LINDQVIST);
        assertThat(scrutineer.get("/fell/requests/new").body()).contains("Which decision do you scrutinise");
        assertThat(signedIn("fell", MEMBER).get("/fell/requests/new").body())
                .doesNotContain("Which decision do you scrutinise");

        var path = recorded(
                scrutineer,
                "/fell/requests/new",
                Map.of(
                        "words", "The letter on the ferry",
                        "capacity", "council-business",
                        "scrutinises", "The ferry decision of 2 March"));
        assertThat(scrutineer.get(path + "/request").body()).doesNotContain("Which decision do you scrutinise");
    }

    @Test
    void an_officer_says_who_has_a_document_and_to_whom_the_advice_in_it_was_given() {
        var officer = signedIn("fell", SmallCouncil.HEAD);
        var form = uploaded(officer, "advice.txt", "On the lease you should say nothing yet.");
        var page = officer.get(form).body();
        assertThat(page).contains("Merle Fenwick, Housing Assistant", "Cllr Sunniva Lindqvist");
        var answers = Map.of(
                "step", "check",
                "title", "Advice on the lease",
                "sort", "other",
                "officer", SmallCouncil.CLERK.value(),
                "advised", SmallCouncil.LINDQVIST.value(),
                "executive", "no",
                "listing", "not-listed",
                "mark", "open");
        var check = officer.submit(form, page, answers);
        officer.submit(form, check.body(), Map.of("step", "send"));
        var path = officer.get("/fell/documents")
                .body()
                .replaceAll("(?s).*href=\"(/fell/documents/[0-9a-z]{10})\">Advice on the lease.*", "$1");
        assertThat(officer.get(path).body()).contains("Who has it", "Merle Fenwick", "Advice to", "Sunniva Lindqvist");
        assertThat(officer.get(path + "/describe").body())
                .contains("<option value=\"fenwick\" selected>", "<option value=\"lindqvist\" selected>");

        // The clause on advice to another member is met on the page of whoever asks.
        var key = path.substring(path.lastIndexOf('/') + 1);
        assertThat(asking(MEMBER, key)).isEqualTo(asking(MEMBER, "0000000000")).contains("There is no document under");
        assertThat(asking(SmallCouncil.LINDQVIST, key)).doesNotContain("There is no document under");
    }

    private static String asking(PersonId who, String key) {
        var browser = signedIn("fell", who);
        var address = "/fell/requests/new";
        var answer = browser.submit(
                address,
                browser.get(address).body(),
                Map.of("step", "check", "paper", key, "words", "The advice", "capacity", "council-business"));
        return main(answer.body()).replace(key, "");
    }

    /** What a page says, without what all pages have and what each form has of its own. */
    private static String main(String page) {
        return page.replaceAll("(?s).*<main|</main>.*", "").replaceAll("<input type=\"hidden\"[^>]*>", "");
    }

    private static String uploaded(Browser officer, String name, String text) {
        var chooser = officer.get("/fell/documents/new").body();
        return officer.upload("/fell/documents/new", chooser, "document", name, text)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** Asks, whatever the answer, and gives the path of the request. */
    private static String recorded(Browser who, String address, Map<String, String> answers) {
        var typed = new HashMap<>(answers);
        typed.put("step", "check");
        var check = who.submit(address, who.get(address).body(), typed);
        assertThat(main(check.body())).contains("Put it on record that you asked");
        HttpResponse<String> sent = who.submit(address, check.body(), Map.of("step", "send"));
        return sent.body().replaceAll("(?s).*href=\"(/[a-z]+/requests/[0-9a-z]{10})\".*", "$1");
    }

    private static Browser signedIn(String council, PersonId person) {
        var browser = new Browser(start);
        browser.signIn(council, person.value(), PASSWORD);
        return browser;
    }
}
