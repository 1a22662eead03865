package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.acts.Act;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.councils.Council;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.packs.Adoptions;
import uk.comity.packs.Meeting;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.Transition;

/** The life of a protocol: drafted, checked, adopted, in force, superseded; and what becomes of old matters. */
class AdoptionTest {

    private static final LocalDate COUNCIL_MEETS = LocalDate.of(2026, 11, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);

    private final HallClock clock = new HallClock();
    private final Databases databases = Apart.next();

    @TempDir
    private Path keys;

    private Council council;
    private SmallCouncil town;

    @BeforeEach
    void aCouncilUnderItsFirstProtocol() {
        on("2026-11-02");
        council = Hall.on(databases, keys, clock).add("saltmere", "Saltmere", "#00625a");
        town = SmallCouncil.withoutProtocol(council);
        operator(new ProtocolAct.LayDraft(Saltmere.KEY, Saltmere.first(), ""));
        operator(adopt(1, LocalDate.of(2026, 11, 2), Optional.empty()));
    }

    @Test
    void a_draft_with_mistakes_is_kept_with_them_and_cannot_be_adopted() {
        operator(new ProtocolAct.LayDraft(Saltmere.KEY, Saltmere.flawed(), "in haste"));

        var draft = adoptions().findDraft(2).orElseThrow();
        assertThat(draft.check().passes()).isFalse();
        assertThat(draft.check().mistakes())
                .anySatisfy(flaw -> {
                    assertThat(flaw.place()).isEqualTo("norms/enquiries.yaml:20:11");
                    assertThat(flaw.sentence()).contains("actor-is-oficer");
                    assertThat(flaw.help().orElse("")).contains("actor-is-officer");
                })
                .anySatisfy(flaw -> assertThat(flaw.sentence()).contains("dais"));
        assertThat(refusal(SmallCouncil.MONITOR, adopt(2, FIRST, Optional.empty())))
                .contains("Draft 2 has", "cannot be adopted", "norms/enquiries.yaml");
    }

    @Test
    void a_draft_whose_example_comes_out_otherwise_cannot_be_adopted() {
        var files = Saltmere.first();
        Saltmere.change(files, "examples/enquiries.yaml", "due: 2026-11-10", "due: 2026-11-11");

        operator(new ProtocolAct.LayDraft(Saltmere.KEY, files, ""));

        assertThat(adoptions().findDraft(2).orElseThrow().check().mistakes())
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.file()).isEqualTo("examples/enquiries.yaml");
                    assertThat(flaw.line()).isPositive();
                    assertThat(flaw.sentence()).contains("comes out otherwise", "2026-11-11");
                });
    }

    @Test
    void an_adoption_cites_its_meeting_and_begins_on_its_day_at_the_earliest_unless_it_is_said_why() {
        secondDraft();

        assertThat(refusal(adopt(2, new Meeting(" ", COUNCIL_MEETS, "23"), FIRST, "")))
                .contains("cites its meeting");
        assertThat(refusal(adopt(2, new Meeting("Council", COUNCIL_MEETS, ""), FIRST, "")))
                .contains("under which minute");
        assertThat(refusal(adopt(2, new Meeting("Council", LocalDate.of(2026, 11, 3), "23"), FIRST, "")))
                .contains("has not been held yet");
        assertThat(refusal(adopt(2, cited(), LocalDate.of(2026, 10, 30), "")))
                .contains("before the meeting", "Say why");
        assertThat(refusal(adopt(7, cited(), FIRST, ""))).contains("There is no draft 7", "1 to 2");
        assertThat(refusal(adopt(2, cited(), LocalDate.of(2026, 5, 31), "as agreed")))
                .contains("in force from 2026-06-01");
        assertThat(perform(
                        SmallCouncil.MONITOR,
                        ProtocolKind.FOLIO,
                        adopt(2, cited(), LocalDate.of(2026, 10, 30), "The vote was taken then and confirmed now")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void only_the_monitoring_officer_and_who_stands_in_adopts_and_others_are_told_so_plainly() {
        secondDraft();

        assertThat(refusal(SmallCouncil.QUAYLE, adopt(2, FIRST, Optional.empty())))
                .contains("in the Monitoring Officer's keeping", "Ask them");
        assertThat(refusal(SmallCouncil.CHIEF, adopt(2, FIRST, Optional.empty())))
                .contains("in the Monitoring Officer's keeping");
        assertThat(perform(new PersonId("passer-by"), ProtocolKind.FOLIO, adopt(2, FIRST, Optional.empty())))
                .isInstanceOf(Outcome.NotYours.class);
        assertThat(perform(SmallCouncil.MONITOR, ProtocolKind.FOLIO, adopt(2, FIRST, Optional.empty())))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_second_version_from_a_day_on_judges_from_that_day_and_supersedes_the_first() {
        secondDraft();
        monitor(adopt(2, FIRST, Optional.empty()));
        on("2026-11-08");
        assertThat(within(raise("before"))).isEqualTo("5 working days");
        on("2026-11-09");
        assertThat(within(raise("on"))).isEqualTo("3 working days");
        on("2026-11-10");
        assertThat(within(raise("after"))).isEqualTo("3 working days");

        var all = adoptions();
        assertThat(all.state(all.adopted().getFirst(), FIRST)).isEqualTo(Adoptions.State.SUPERSEDED);
        assertThat(all.lastDay(all.adopted().getFirst())).contains(FIRST.minusDays(1));
        assertThat(all.state(all.adopted().getLast(), FIRST)).isEqualTo(Adoptions.State.IN_FORCE);
        assertThat(all.state(all.adopted().getLast(), FIRST.minusDays(1))).isEqualTo(Adoptions.State.TO_COME);
    }

    @Test
    void an_old_matter_keeps_the_protocol_that_it_was_opened_under_where_nothing_else_is_said() {
        raise("old");
        secondDraft();
        monitor(adopt(2, FIRST, Optional.empty()));
        on("2026-11-09");
        raise("new");

        var old = perform(SmallCouncil.HEAD, enquiry("old"), refuse());
        var fresh = perform(SmallCouncil.HEAD, enquiry("new"), refuse());

        assertThat(old).isInstanceOf(Outcome.Done.class);
        assertThat(old.findRuling().orElseThrow().pack()).startsWith("saltmere 1 ");
        assertThat(fresh).isInstanceOf(Outcome.Refused.class);
        assertThat(fresh.findRuling().orElseThrow().pack()).startsWith("saltmere 2 ");
    }

    @Test
    void old_matters_are_judged_by_the_new_protocol_where_the_council_says_so() {
        raise("old");
        secondDraft();
        monitor(adopt(2, FIRST, Optional.of(Transition.FROM_ITS_FIRST_DAY)));
        on("2026-11-08");
        assertThat(within(raise("eve"))).isEqualTo("5 working days");
        on("2026-11-09");

        var outcome = perform(SmallCouncil.HEAD, enquiry("old"), refuse());

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.findRuling().orElseThrow().pack()).startsWith("saltmere 2 ");
    }

    @Test
    void an_old_matter_keeps_what_the_council_had_settled_on_the_old_protocols_last_day() {
        raise("old");
        secondDraft();
        monitor(adopt(2, FIRST, Optional.empty()));
        on("2026-11-09");
        monitor(new ProtocolAct.ChooseSetting("answer-within", "4 working days", FIRST, "Council, minute 30"));

        var kept = council.desk()
                .read(council.now(), here -> council.law().protocols().find(COUNCIL_MEETS, FIRST, here))
                .orElseThrow();

        assertThat(kept.council().version()).isEqualTo("1");
        assertThat(kept.settings())
                .hasEntrySatisfying(
                        "answer-within", value -> assertThat(value.inWords()).isEqualTo("10 working days"));
    }

    @Test
    void a_duty_that_runs_already_keeps_its_clause_and_its_date() {
        raise("old");
        secondDraft();
        monitor(adopt(2, LocalDate.of(2026, 11, 3), Optional.of(Transition.FROM_ITS_FIRST_DAY)));
        on("2026-11-04");

        var duties = council.as(
                SmallCouncil.QUAYLE,
                standing -> council.reading().views().duties().ofFolio(standing, enquiry("old")));

        assertThat(duties).singleElement().satisfies(duty -> {
            assertThat(duty.terms().within()).isEqualTo("5 working days");
            assertThat(duty.due().day()).contains(LocalDate.of(2026, 11, 9));
        });
    }

    @Test
    void an_adoption_is_withdrawn_before_its_day_with_the_reason_and_not_after() {
        secondDraft();
        monitor(adopt(2, FIRST, Optional.empty()));

        assertThat(refusal(new ProtocolAct.Withdraw(2, " "))).contains("Say why");
        assertThat(refusal(new ProtocolAct.Withdraw(1, "no"))).contains("came into force on 2026-11-02");
        monitor(new ProtocolAct.Withdraw(2, "Council, minute 31: to be looked at again"));
        assertThat(refusal(new ProtocolAct.Withdraw(2, "again"))).contains("withdrawn already");
        on("2026-11-09");
        assertThat(within(raise("later"))).isEqualTo("5 working days");
        monitor(adopt(2, LocalDate.of(2026, 11, 10), Optional.empty()));
        on("2026-11-10");
        assertThat(within(raise("later still"))).isEqualTo("3 working days");
        assertThat(refusal(new ProtocolAct.Withdraw(3, "too late"))).contains("acts were judged by it");
    }

    @Test
    void what_is_entered_late_judges_from_the_day_on_which_it_is_entered() {
        secondDraft();
        on("2026-11-06");
        monitor(adopt(2, cited(), LocalDate.of(2026, 11, 3), ""));

        var adoption = adoptions().adopted().getLast();

        assertThat(adoption.stated()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(adoption.from()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(adoptions().find(LocalDate.of(2026, 11, 5)).orElseThrow().version())
                .isEqualTo("1");
    }

    @Test
    void a_setting_of_the_old_protocol_does_not_stop_a_new_one_that_leaves_nothing_open() {
        monitor(new ProtocolAct.ChooseSetting("answer-within", "4 working days", COUNCIL_MEETS, "Council, minute 24"));
        var files = new HashMap<>(Saltmere.second());
        files.computeIfPresent("pack.yaml", (_, pack) -> pack.substring(0, pack.indexOf("settings:")));
        operator(new ProtocolAct.LayDraft(Saltmere.KEY, files, ""));
        monitor(adopt(2, FIRST, Optional.empty()));
        on("2026-11-09");

        assertThat(within(raise("on"))).isEqualTo("3 working days");
    }

    @Test
    void what_another_process_adopts_and_a_council_that_it_adds_are_seen_at_once() {
        var serving = Hall.on(databases, keys, clock);
        var seen = serving.find("saltmere").orElseThrow();
        assertThat(version(seen)).isEqualTo("1");
        secondDraft();

        monitor(adopt(2, COUNCIL_MEETS, Optional.empty()));
        Hall.on(databases, keys, clock).add("brackwater", "Brackwater", "#00625a");

        assertThat(version(seen)).isEqualTo("2");
        assertThat(serving.find("brackwater").orElseThrow().name()).isEqualTo("Brackwater");
        assertThat(serving.list()).extracting(Council::key).containsExactly("brackwater", "saltmere");
        assertThat(serving.find("nowhere")).isEmpty();
    }

    @Test
    void a_pack_that_no_protocol_can_be_is_turned_down_with_what_to_do() {
        assertThat(refusal(new ProtocolAct.LayDraft(Saltmere.KEY, Map.of(), "")))
                .contains("no file in this pack");
        assertThat(refusal(new ProtocolAct.LayDraft("../up", Saltmere.first(), "")))
                .contains("key is lower case");
        assertThat(refusal(new ProtocolAct.LayDraft(Saltmere.KEY, Map.of("../../etc/passwd.yaml", "a: b"), "")))
                .contains("cannot be called");
        assertThat(refusal(new ProtocolAct.LayDraft(Saltmere.KEY, Map.of("pack.yaml", "a\u0000b"), "")))
                .contains("no text");
        assertThat(refusal(new ProtocolAct.LayDraft(Saltmere.KEY, Map.of("pack.yaml", "a".repeat(1_000_001)), "")))
                .contains("longer than a million");
        var many = new HashMap<String, String>();
        for (int i = 0; i < 401; i++) {
            many.put("norms/n" + i + ".yaml", "");
        }
        assertThat(refusal(new ProtocolAct.LayDraft(Saltmere.KEY, many, ""))).contains("401 files");
    }

    @Test
    void the_protocol_that_a_council_brought_along_is_brought_in_once() {
        assertThat(refusal(new ProtocolAct.BringIn(
                        "x", Map.of(), "law-england", Map.of(), COUNCIL_MEETS, "Council, minute 1")))
                .contains("has a protocol in Comity already");
        assertThat(refusal(new ProtocolAct.RenewLaw(FIRST, "SI 2026/1"))).contains("already");
    }

    private void on(String day) {
        clock.set(Instant.parse(day + "T10:00:00Z"));
    }

    private void secondDraft() {
        operator(new ProtocolAct.LayDraft(Saltmere.KEY, Saltmere.second(), "quicker answers"));
    }

    private static Meeting cited() {
        return new Meeting("the Council", COUNCIL_MEETS, "minute 23");
    }

    private static ProtocolAct.Adopt adopt(int draft, LocalDate from, Optional<Transition> transition) {
        return new ProtocolAct.Adopt(draft, cited(), from, "", transition);
    }

    private static ProtocolAct.Adopt adopt(int draft, Meeting meeting, LocalDate from, String whyBefore) {
        return new ProtocolAct.Adopt(draft, meeting, from, whyBefore, Optional.empty());
    }

    private static FolioId enquiry(String key) {
        return FolioId.begunBy(begins(key), SmallCouncil.QUAYLE, "enquiry");
    }

    private static UUID begins(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static EnquiryAct.Refuse refuse() {
        return new EnquiryAct.Refuse(EnquiryAct.Ground.DISPROPORTIONATE, "It is not ours to tell.");
    }

    private Outcome raise(String key) {
        return town.perform(
                begins(key),
                SmallCouncil.QUAYLE,
                enquiry(key),
                new EnquiryAct.Raise(
                        "Homes let " + key,
                        "How many homes were let there last year?",
                        SmallCouncil.QUAYLE,
                        EnquiryAct.Addressee.department("housing"),
                        EnquiryAct.Capacity.COUNCIL_BUSINESS,
                        EnquiryAct.Subject.SERVICE,
                        "",
                        EnquiryAct.Visibility.ONLY_ME,
                        "mill-lane",
                        Optional.empty()));
    }

    private static String within(Outcome outcome) {
        return outcome.findRuling().orElseThrow().duties().getFirst().within();
    }

    private Adoptions adoptions() {
        return council.desk()
                .read(council.now(), here -> council.law().protocols().adoptions(here.folios()));
    }

    private static String version(Council council) {
        return council.desk()
                .read(council.now(), here -> council.law().protocols().find(here.day(), here))
                .orElseThrow()
                .council()
                .version();
    }

    private void operator(ProtocolAct act) {
        town.perform(PersonId.OPERATOR, ProtocolKind.FOLIO, act);
    }

    private void monitor(ProtocolAct act) {
        town.perform(SmallCouncil.MONITOR, ProtocolKind.FOLIO, act);
    }

    private String refusal(ProtocolAct act) {
        return refusal(SmallCouncil.MONITOR, act);
    }

    private String refusal(PersonId actor, ProtocolAct act) {
        return perform(actor, ProtocolKind.FOLIO, act) instanceof Outcome.OutOfTurn(var sentence, var _)
                ? sentence
                : "";
    }

    private Outcome perform(PersonId actor, FolioId folio, Act act) {
        return council.desk()
                .perform(new Submission(
                        UUID.randomUUID(),
                        actor,
                        Optional.empty(),
                        council.now(),
                        folio,
                        OptionalLong.empty(),
                        "",
                        Map.of(),
                        act));
    }
}
