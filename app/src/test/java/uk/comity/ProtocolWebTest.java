package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.packs.Meeting;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.Transition;

/** A protocol in two versions, as anybody reads it: days, versions, kinds of matter, and how something was judged. */
class ProtocolWebTest {

    private static final String PASSWORD = "a password for nobody in particular";
    private static ServedHall hall;
    private static URI start;

    @BeforeAll
    static void serve() throws IOException {
        var clock = new HallClock();
        clock.set(Instant.parse("2026-11-02T10:00:00Z"));
        hall = ServedHall.at(clock);
        var council = hall.add("saltmere", "Saltmere");
        var town = SmallCouncil.withoutProtocol(council);
        adopt(town, 1, new ProtocolAct.LayDraft(Saltmere.KEY, Saltmere.first(), ""), LocalDate.of(2026, 11, 2));
        adopt(town, 2, new ProtocolAct.LayDraft(Saltmere.KEY, Saltmere.second(), ""), LocalDate.of(2026, 11, 9));
        clock.set(Instant.parse("2026-11-10T10:00:00Z"));
        council.reading().accounts().set(SmallCouncil.QUAYLE, "quayle", PASSWORD);
        council.reading().accounts().set(SmallCouncil.MONITOR, "merridew", PASSWORD);
        town.enquiry("Homes that were let");
        start = hall.serve().start();
    }

    private static void adopt(SmallCouncil town, int draft, ProtocolAct lay, LocalDate from) {
        town.perform(PersonId.OPERATOR, ProtocolKind.FOLIO, lay);
        town.perform(
                PersonId.OPERATOR,
                ProtocolKind.FOLIO,
                new ProtocolAct.Adopt(
                        draft,
                        new Meeting("the Council", LocalDate.of(2026, 11, 2), "minute " + draft),
                        from,
                        "",
                        Optional.of(Transition.OLD_MATTERS_KEEP)));
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    void a_day_that_is_none_and_a_day_before_the_first_version_are_answered_plainly() {
        var browser = new Browser(start);

        var none = browser.get("/saltmere/protocol?on=hello");
        var early = browser.get("/saltmere/protocol?on=1990-05-01");
        var clause = browser.get("/saltmere/protocol/1?on=2026-02-30");
        var blank = browser.get("/saltmere/protocol?on=");

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("There is no such day", "Read the protocol in force today");
        assertThat(early.statusCode()).isEqualTo(200);
        assertThat(early.body())
                .contains("No protocol was in force on Tuesday 1 May 1990", "begins on Monday 2 November 2026");
        assertThat(clause.body()).contains("There is no such day");
        assertThat(blank.body()).contains("How members and officers of Saltmere");
    }

    @Test
    void two_versions_are_told_apart_clause_by_clause_and_each_is_shown_on_its_own_days() {
        var browser = new Browser(start);

        var versions = browser.get("/saltmere/protocol/versions").body();
        var changes = browser.get("/saltmere/protocol/versions/1").body();
        var before = browser.get("/saltmere/protocol/print?on=2026-11-08").body();
        var after = browser.get("/saltmere/protocol/print").body();

        assertThat(versions).contains("2 versions in Comity", "What changed with it");
        assertThat(changes)
                .contains(
                        "What changed on Monday 9 November 2026",
                        "It was",
                        "within five working days",
                        "It is",
                        "within three working days",
                        "Rule gone",
                        "New rule");
        assertThat(before).contains("within five working days").doesNotContain("within three working days");
        assertThat(after).contains("within three working days").doesNotContain("within five working days");
    }

    @Test
    void how_an_enquiry_goes_is_drawn_with_the_clauses_of_the_council() {
        var browser = new Browser(start);

        var page = browser.get("/saltmere/protocol/kinds/enquiry");
        var contents = browser.get("/saltmere/protocol").body();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<svg", "The picture in words", "3. Acknowledged", "It leads to 5 (answered).", "/protocol/");
        assertThat(contents).contains("/saltmere/protocol/kinds/enquiry", "/saltmere/protocol/kinds/contact");
        assertThat(browser.get("/saltmere/protocol/kinds/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void how_something_was_judged_is_drawn_from_a_receipt_and_from_an_answer() {
        var browser = new Browser(start);
        browser.signIn("saltmere", "quayle", PASSWORD);
        var leaf = Pattern.compile("receipts/([0-9]+)")
                .matcher(browser.get("/saltmere/ledger").body());

        assertThat(leaf.find()).isTrue();
        var receipt = browser.get("/saltmere/receipts/" + leaf.group(1)).body();
        var judged = browser.get("/saltmere/receipts/" + leaf.group(1) + "/judged");
        var answer = browser.get("/saltmere/may-i/enquiry.answer?who=officer&how=yes");

        assertThat(receipt).contains("/receipts/" + leaf.group(1) + "/judged");
        assertThat(judged.body())
                .contains("How entry " + leaf.group(1) + " was judged", "<svg", "Asked: ", "Answer: ", "Settles it: ");
        assertThat(answer.body()).contains("How this was judged", "<svg", "The same in words");
        assertThat(new Browser(start)
                        .get("/saltmere/receipts/" + leaf.group(1) + "/judged")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_receipt_of_an_adoption_says_what_was_adopted_by_whom_and_from_when() {
        var browser = new Browser(start);
        browser.signIn("saltmere", "merridew", PASSWORD);

        var leaves = Pattern.compile("receipts/([0-9]+)")
                .matcher(browser.get("/saltmere/ledger").body())
                .results()
                .map(found ->
                        browser.get("/saltmere/receipts/" + found.group(1)).body())
                .toList();

        assertThat(leaves)
                .anySatisfy(receipt -> assertThat(receipt)
                        .contains(
                                "Entered that draft 2 was adopted",
                                "It is in force from Monday 9 November 2026.",
                                "Adopted: the Council, Monday 2 November 2026, minute 2."));
    }
}
