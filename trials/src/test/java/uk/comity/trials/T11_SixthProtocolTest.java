package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.trials.Asking.anEnquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The council of this story lives under another protocol from then on, so it is told to another program than the others. */
@Tag("slow")
@DisplayName("T11 A Monitoring Officer writes a sixth protocol, and the council adopts it")
class T11_SixthProtocolTest {

    private static final String TOWN = Story.DRAFT_DISTRICT;
    private static final String MONITORING = "corin-vasquez-holt";
    private static final String DEMOCRATIC = "linnet-farrow";
    private static final String ASKING = "hesper-quayle";
    private static final String PANEL = "sabeth-lorrimer";
    private static final String MEETING = "2026-11-05";
    private static final String FIRST_DAY = "2026-11-09";

    private final Program program = Program.sixth();
    private final Story story = new Story(program);
    private final Town council = story.at(TOWN);

    @Test
    void it_is_checked_mended_and_adopted_and_old_matters_keep_the_old_one() {
        story.on("2026-11-03T10:00");
        var folder = Concord.begin(program, "t11");
        a_slip_is_told_with_its_place_and_cannot_be_adopted(folder);
        a_gap_is_found_and_mended(folder);
        a_draft_is_put_to_the_acts_of_the_year();

        var old = council.as(ASKING).raises(anEnquiry()).done();
        old.owes("answer-in-five-days").under("4.7a", "4.7b").due("2026-11-10");
        it_is_adopted_by_an_act_that_cites_the_meeting();

        story.on("2026-11-09T10:00");
        the_old_matter_keeps_the_old_protocol(old);
        a_new_matter_is_judged_by_the_new_one();
        anybody_may_ask_what_no_other_protocol_knows();
        story.standsInTheLedger();
    }

    private void a_slip_is_told_with_its_place_and_cannot_be_adopted(Concord folder) {
        comity(5, "protocol", "draft", folder.withASlip().path(), "--council", TOWN)
                .contains("clauses.yaml:8:11", "no norm cites it", "Draft 1: concord, version 2027. 1 mistake");
        council.as(MONITORING)
                .acts("protocol/council", "adopt", adoption(1))
                .outOfTurn()
                .says("Mend it, and lay it again.");
    }

    private void a_gap_is_found_and_mended(Concord folder) {
        comity(0, "pack", "check", folder.written().path())
                .contains("Cases that no norm answers", "the member asks as a private person", "1 of them open");
        comity(0, "pack", "check", folder.mended().path())
                .doesNotContain("Cases that no norm answers")
                .contains("3 findings, none of them open");
        comity(0, "pack", "test", folder.path()).contains("concord: 16 of 16 examples as expected");
        var files = Map.of("pack", "concord", "files", folder.files(), "note", "As it goes to the Council");
        council.as(ASKING)
                .acts("protocol/council", "lay-draft", files)
                .outOfTurn()
                .says("in the Monitoring Officer's keeping");
        council.as(MONITORING).acts("protocol/council", "lay-draft", files).silent();
        comity(0, "protocol", "check", "2", "--council", TOWN).contains("sound; 16 examples as expected");
    }

    /** The demo's history has enquiries on private affairs and disputes: those come out otherwise, and each can be opened. */
    private void a_draft_is_put_to_the_acts_of_the_year() {
        var differing = new ArrayList<JsonNode>();
        var ran = program.run("pack", "replay", "2", "--council", TOWN, "--json");
        assertThat(ran.code()).as(ran.printed()).isZero();
        ran.printed()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(Rest.JSON::readTree)
                .forEach(differing::add);
        var counts = differing.removeLast().path("turns");
        for (var turn : List.of("OTHERWISE", "SETS_OFF_OTHERWISE", "CANNOT_BE_TOLD")) {
            var listed = differing.stream()
                    .filter(one -> one.path("turn").asString().equals(turn))
                    .toList();
            assertThat(listed).as(turn).hasSize(counts.path(turn).asInt(0));
        }
        assertThat(counts.path("SAME").asInt())
                .isGreaterThan(counts.path("OTHERWISE").asInt());
        assertThat(differing)
                .anySatisfy(one -> {
                    assertThat(one.path("act").asString()).isEqualTo("enquiry.dispute");
                    assertThat(one.path("after").asString()).isEqualTo("referred");
                    assertThat(Reply.texts(one.path("clauses"))).containsExactly("C");
                    assertThat(Reply.texts(one.path("because"))).contains("it goes to the Concord Panel");
                })
                .anySatisfy(one -> assertThat(Reply.texts(one.path("because")))
                        .contains("new, a duty: the officer who was asked, \"Answer\", within 10 days"))
                .allSatisfy(one -> council.as(MONITORING)
                        .gets("/ledger/leaves/" + one.path("leaf").asLong())
                        .isStatus(200));
    }

    private void it_is_adopted_by_an_act_that_cites_the_meeting() {
        council.as(MONITORING)
                .acts("protocol/council", "adopt", adoption(2))
                .outOfTurn()
                .says("has not been held yet");
        story.on("2026-11-06T10:00");
        council.as(MONITORING).acts("protocol/council", "adopt", adoption(2)).silent();
        council.as(ASKING)
                .raises(anEnquiry().titled("Between the meeting and the first day"))
                .permittedBy("11.2a");
        comity(0, "protocol", "list", "--council", TOWN).contains("2027", FIRST_DAY, "minute 31");
    }

    private void the_old_matter_keeps_the_old_protocol(Reply old) {
        council.as("ivo-merridew-shaw").answers(old, "In July.").done().advisedBy("3.1a");
        council.as(ASKING).looksAt(old).says("4.7a").doesNotSay("answer-in-ten-days");
    }

    private void a_new_matter_is_judged_by_the_new_one() {
        var hesper = council.as(ASKING);
        hesper.raises(anEnquiry().asAPrivatePerson()).refusedBy("A (private)");
        var enquiry = hesper.raises(anEnquiry()).permittedBy("A");
        // The tenth day is a Thursday; Sundays counted.
        enquiry.owes("answer-in-ten-days").under("B").within("10 days").due("2026-11-19");

        the_time_is_made_longer_once_if_the_asker_agrees(enquiry);

        council.as(DEMOCRATIC).forms("concord-panel", "Concord Panel", "JOINT").done();
        council.as(DEMOCRATIC).seats("concord-panel", PANEL, "CHAIR").done();
        var ivo = council.as("ivo-merridew-shaw");
        ivo.declines(enquiry, "COST", "It takes a week.").done();
        hesper.disputes(enquiry, "It takes an hour.").referredTo(List.of("concord-panel"), "C");
        ivo.determines(enquiry, "UPHOLD", "I say so.").refusedBy("C, second sentence");
        council.as(PANEL)
                .determines(enquiry, "OVERTURN", "An hour is no burden.")
                .permittedBy("C, second sentence");
    }

    private void the_time_is_made_longer_once_if_the_asker_agrees(Reply enquiry) {
        var ivo = council.as("ivo-merridew-shaw");
        var hesper = council.as(ASKING);
        ivo.asksForMoreTime(enquiry, "The contractor is away.").done();
        hesper.looksAt(enquiry).says("has asked for 10 days more");
        ivo.agreesToMoreTime(enquiry).outOfTurn().says("Only Cllr Hesper Quayle");
        hesper.agreesToMoreTime(enquiry).permittedBy("B");
        // Ten days from the tenth day: a Sunday, and it counts.
        hesper.looksAt(enquiry).owes("answer-in-ten-days").due("2026-11-29").longerBy("10 days", "B");
        hesper.agreesToMoreTime(enquiry).outOfTurn().says("clause B allows no more");
    }

    private void anybody_may_ask_what_no_other_protocol_knows() {
        story.rest()
                .post(
                        Optional.empty(),
                        "/" + TOWN + "/may-i",
                        Map.of("act", "depot.enter", "answers", Map.of("who", "member", "depot-keeper-is-there", "no")))
                .isStatus(200)
                .says("refused")
                .says("the Depot Keeper")
                .says("Come back when the depot keeper is there.");
    }

    private static Map<String, Object> adoption(int draft) {
        return Map.of(
                "draft",
                draft,
                "meeting",
                Map.of("body", "the Council", "date", MEETING, "minute", "minute 31"),
                "from",
                FIRST_DAY,
                "whyBefore",
                "");
    }

    private AbstractStringAssert<?> comity(int code, String... words) {
        var ran = program.run(words);
        assertThat(ran.code()).as(ran.printed()).isEqualTo(code);
        return assertThat(ran.printed());
    }
}
