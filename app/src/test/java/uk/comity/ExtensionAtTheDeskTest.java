package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.Shelf;
import uk.comity.views.DutyLine;

/** A protocol that lets whoever asked give more time, on an enquiry that runs: from the form to the new date and its sum. */
class ExtensionAtTheDeskTest {

    private static final Map<String, String> PACK = Map.of(
            "pack.yaml",
            """
            pack: fen
            language: 1
            title: Members and officers
            council: Fen
            kind: town
            version: "1"
            in-force: { from: 2021-01-01 }
            beneath: law-england
            """,
            "clauses.yaml",
            "- { clause: B, gist: Officers answer in ten days; whoever asked may give ten more once while they run., effect: norm }\n",
            "norms/enquiries.yaml",
            """
            - norm: ten-days
              clauses: [ B ]
              on: enquiry.raise
              when: [ actor-is-member ]
              owe: { holder: officer-asked, claimant: member-asking, to: enquiry.answer, within: 10 days, extend: { by: 10 days, times: once, consent: [ member-asking ] } }
            - { norm: asker-gives-time, clauses: [ B ], on: enquiry.agree-extension, when: [ actor-is-member-asking ], unless: [ time-to-answer-is-over ], permit: {} }
            - { norm: too-late, clauses: [ B ], on: enquiry.agree-extension, refuse: { instead: Answer as soon as you can. }, gives-way-to: all }
            """,
            "examples/enquiries.yaml",
            """
            - { example: A member asks, act: enquiry.raise, facts: { actor-is-member: true }, expect: silent, owes: [ ten-days ] }
            - { example: An officer asks, act: enquiry.raise, facts: { actor-is-member: false }, expect: silent, owes: [] }
            - { example: In time, act: enquiry.agree-extension, facts: { actor-is-member-asking: true, time-to-answer-is-over: false }, expect: permitted }
            - { example: Too late, act: enquiry.agree-extension, facts: { actor-is-member-asking: true, time-to-answer-is-over: true }, expect: refused }
            """);

    private static final String PASSWORD = "a password for nobody in particular";
    private static final HallClock CLOCK = new HallClock();
    private static ServedHall hall;
    private static Council council;
    private static SmallCouncil town;

    @BeforeAll
    static void serve() {
        CLOCK.set(Instant.parse("2026-11-02T10:00:00Z"));
        hall = ServedHall.at(CLOCK);
        council = hall.add("fen", "Fen Town Council");
        town = SmallCouncil.withoutProtocol(council);
        var shelf = new Shelf(council.law().vocabulary());
        town.operator(
                ProtocolKind.FOLIO,
                new ProtocolAct.BringIn(
                        "fen", PACK, Shelf.LAW, shelf.law().texts(), LocalDate.of(2021, 5, 6), "Minute 1"));
        for (var person : new PersonId[] {SmallCouncil.QUAYLE, SmallCouncil.HEAD}) {
            council.reading().accounts().set(person, person.value(), PASSWORD);
        }
        hall.serve();
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    void more_time_is_asked_for_and_agreed_through_the_pages_and_the_new_date_shows_its_sum_and_clause() {
        CLOCK.set(Instant.parse("2026-11-02T10:00:00Z"));
        var path = "/fen/enquiries/" + town.enquiry("Homes by the river");
        var officer = signedIn(SmallCouncil.HEAD);
        var form = officer.get(path + "/ask-for-extension").body();
        assertThat(form)
                .contains("10 days more: the answer would then be due on Sunday 22 November 2026, by clause B.");
        var check = officer.submit(path + "/ask-for-extension", form, Map.of("text", "The surveyor is ill."));
        assertThat(officer.submit(path + "/ask-for-extension", check.body(), Map.of("step", "send"))
                        .statusCode())
                .isEqualTo(303);

        var member = signedIn(SmallCouncil.QUAYLE);
        assertThat(member.get("/fen/work").body()).contains("Say whether there is more time: Homes by the river");
        var page = member.get(path).body();
        assertThat(page).contains("has asked for 10 days more", "Agree to an extension of time");
        var agree = member.get(path + "/agree-extension").body();
        var read = member.submit(path + "/agree-extension", agree, Map.of("text", ""))
                .body();
        assertThat(member.submit(path + "/agree-extension", read, Map.of("step", "send"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(member.get(path).body())
                .contains("due on Sunday 22 November 2026", "more time was agreed on Monday 2 November 2026")
                .contains("Agreed to an extension of time by 10 days");
        assertThat(officer.get("/fen/work").body()).contains("Sunday 22 November 2026");
    }

    @Test
    void once_the_time_is_over_the_clause_refuses_it_and_telling_the_read_models_again_changes_nothing() {
        CLOCK.set(Instant.parse("2026-11-02T10:00:00Z"));
        var late = new FolioId("enquiry", town.enquiry("Too late"));
        var inTime = new FolioId("enquiry", town.enquiry("In time"));
        town.perform(SmallCouncil.QUAYLE, inTime, new EnquiryAct.AgreeExtension("Take it."));
        var before = due(inTime);
        CLOCK.set(Instant.parse("2026-11-13T10:00:00Z"));

        var member = signedIn(SmallCouncil.QUAYLE);
        var path = "/fen/enquiries/" + late.key() + "/agree-extension";
        var refused = member.submit(path, member.get(path).body(), Map.of("text", ""));
        council.desk().retell();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("You cannot do this here", "/fen/protocol/B");
        assertThat(due(late)).isEqualTo(List.of(LocalDate.of(2026, 11, 12)));
        assertThat(due(inTime)).isEqualTo(before).isEqualTo(List.of(LocalDate.of(2026, 11, 22)));
    }

    private static List<LocalDate> due(FolioId folio) {
        return council
                .as(
                        SmallCouncil.QUAYLE,
                        standing -> council.reading().views().duties().ofFolio(standing, folio))
                .stream()
                .map(DutyLine::due)
                .flatMap(due -> due.day().stream())
                .toList();
    }

    private static Browser signedIn(PersonId person) {
        var browser = new Browser(hall.start());
        browser.signIn("fen", person.value(), PASSWORD);
        return browser;
    }
}
