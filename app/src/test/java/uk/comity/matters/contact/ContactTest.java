package uk.comity.matters.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.matters.Council.CHIEF_EXECUTIVE;
import static uk.comity.matters.Council.DAY;
import static uk.comity.matters.Council.HEAD_OF_PLANNING;
import static uk.comity.matters.Council.HESPER;
import static uk.comity.matters.Council.HOUSING_MANAGER;
import static uk.comity.matters.Council.JUNIOR_PLANNER;
import static uk.comity.matters.Council.MONITORING_OFFICER;
import static uk.comity.matters.Council.NOON;
import static uk.comity.matters.Council.PIM;
import static uk.comity.matters.Council.PLANNER;
import static uk.comity.matters.Council.STRANGER;
import static uk.comity.matters.Council.WYSTAN;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.comity.acts.Decision;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Council;
import uk.comity.matters.OnPaper;
import uk.comity.matters.Restrictions;
import uk.comity.matters.Words;
import uk.comity.norms.Fact;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;
import uk.comity.register.Register;

class ContactTest {

    private static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-08T23:30:00Z");
    private static final ContactAct.Restrict RESTRICT = new ContactAct.Restrict(
            List.of("planning"), "Calls late at night.", HEAD_OF_PLANNING, Optional.of(DAY.plusMonths(3)));
    private static final ContactAct.Consent CONSENT =
            new ContactAct.Consent(JUNIOR_PLANNER, "One site visit.", DAY.plusDays(7));
    private static final ContactAct.Approach MESSAGE =
            new ContactAct.Approach(JUNIOR_PLANNER, ContactAct.By.MESSAGE, "The culvert floods.");
    private static final ContactAct.Meet MEETING =
            new ContactAct.Meet(PLANNER, LocalDateTime.of(2026, 11, 4, 14, 30), "The local plan");
    private static final List<ContactAct> ACTS = List.of(
            RESTRICT, new ContactAct.Lift("All is well."), CONSENT, MESSAGE, new ContactAct.CallLine("Flood"), MEETING);

    private final Register register = Council.register();
    private final OnPaper paper = new OnPaper();
    private final ContactKind kind = new ContactKind(
            _ -> register,
            _ -> OfficeHours.usual(
                    day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY));

    @Test
    void a_restriction_is_entered_once_and_lifted_once() {
        assertThat(sentence(decide(MONITORING_OFFICER, new ContactAct.Lift(""))))
                .isEqualTo("Cllr Wystan Marchbold's contact is not restricted. There is nothing to lift.");
        did(MONITORING_OFFICER, RESTRICT);
        assertThat(now().restriction()).map(Contact.Restriction::by).hasValue(MONITORING_OFFICER);
        assertThat(sentence(decide(CHIEF_EXECUTIVE, RESTRICT)))
                .contains("is restricted already, since 3 November 2026");
        did(MONITORING_OFFICER, new ContactAct.Lift("All is well."));
        assertThat(now().restriction()).isEmpty();
    }

    @Test
    void a_restriction_names_departments_of_the_council_and_the_head_of_one_of_them() {
        assertThat(sentence(decide(MONITORING_OFFICER, restrict(List.of(), HEAD_OF_PLANNING))))
                .contains("Choose the departments");
        assertThat(sentence(decide(MONITORING_OFFICER, restrict(List.of("moon"), HEAD_OF_PLANNING))))
                .contains("\"moon\" is not a department of the council");
        assertThat(sentence(decide(MONITORING_OFFICER, restrict(List.of("housing"), HEAD_OF_PLANNING))))
                .contains("Ivo Merridew-Shaw heads none of these departments");
    }

    @Test
    void the_course_that_pages_draw_is_what_acts_make_of_it() {
        for (var stage : ContactCourse.course().stages()) {
            for (var act : ACTS) {
                var drawn = stage.moves().stream().anyMatch(move -> move.act().equals(act.name()));
                var actor = act.name().matches(".*(approach|call-line|meet)") ? WYSTAN : MONITORING_OFFICER;
                assertThat(decide(actor, act) instanceof Decision.Enter)
                        .as(act.name())
                        .isEqualTo(drawn);
            }
            did(MONITORING_OFFICER, stage.title().equals(ContactCourse.OPEN) ? RESTRICT : new ContactAct.Lift(""));
        }
        assertThat(now().restriction()).isEmpty();
    }

    @Test
    void contact_is_kept_for_members_only() {
        var strangers = new FolioId("contact", STRANGER.value());

        assertThat(sentence(decide(strangers, MONITORING_OFFICER, Optional.empty(), RESTRICT)))
                .contains("is not a member of the council today");
    }

    @Test
    void consent_is_for_a_restriction_and_for_a_day_to_come() {
        assertThat(sentence(decide(HEAD_OF_PLANNING, CONSENT))).contains("No consent is needed");
        did(MONITORING_OFFICER, RESTRICT);
        assertThat(sentence(decide(HEAD_OF_PLANNING, new ContactAct.Consent(JUNIOR_PLANNER, "", DAY.minusDays(1)))))
                .contains("2 November 2026 has passed");
        assertThat(sentence(decide(HEAD_OF_PLANNING, new ContactAct.Consent(HESPER, "", DAY))))
                .contains("is not an officer");
        did(HEAD_OF_PLANNING, CONSENT);
        assertThat(now().consents(JUNIOR_PLANNER, DAY.plusDays(7))).isTrue();
        assertThat(now().consents(JUNIOR_PLANNER, DAY.plusDays(8))).isFalse();
        assertThat(now().consents(PLANNER, DAY)).isFalse();
    }

    @Test
    void only_the_member_or_support_staff_in_that_name_approaches_officers() {
        var hespers = new FolioId("contact", HESPER.value());
        for (var act : List.of(MESSAGE, new ContactAct.CallLine("Flood"), MEETING)) {
            assertThat(decide(hespers, HESPER, Optional.empty(), act)).isInstanceOf(Decision.Enter.class);
            assertThat(decide(hespers, PIM, Optional.of(HESPER), act)).isInstanceOf(Decision.Enter.class);
            assertThat(decide(hespers, PIM, Optional.empty(), act)).isInstanceOf(Decision.OutOfTurn.class);
            assertThat(sentence(decide(hespers, JUNIOR_PLANNER, Optional.empty(), act)))
                    .isEqualTo("Only Cllr Hesper Quayle can do this, or support staff in that name.");
        }
        var past = new ContactAct.Meet(PLANNER, MEETING.when().minusYears(1), "");
        assertThat(sentence(decide(hespers, JUNIOR_PLANNER, Optional.empty(), past)))
                .contains("Only Cllr Hesper Quayle can do this");
    }

    @Test
    void officers_are_approached_and_met_while_they_are_officers_and_ahead_of_time() {
        assertThat(sentence(decide(WYSTAN, new ContactAct.Approach(HESPER, ContactAct.By.CALL, ""))))
                .contains("is not an officer");
        assertThat(sentence(decide(WYSTAN, new ContactAct.Meet(HESPER, MEETING.when(), ""))))
                .contains("is not an officer");
        assertThat(sentence(decide(
                        WYSTAN, new ContactAct.Meet(PLANNER, MEETING.when().minusDays(5), ""))))
                .contains("That time has passed");
        assertThat(entries(decide(WYSTAN, MEETING)))
                .containsExactly(new ContactEntry.MeetingArranged(
                        PLANNER, "planning", LocalDate.of(2026, 11, 4), "14:30", "The local plan"));
    }

    @Test
    void a_restriction_reaches_everybody_below_the_head_of_service_in_the_department_and_its_parts() {
        Restrictions restrictions = new ContactRestrictions(_ -> register);
        var before = restrictions.reach(here(), WYSTAN, JUNIOR_PLANNER);
        did(MONITORING_OFFICER, RESTRICT);

        assertThat(before.restricted()).isFalse();
        assertThat(restrictions.reach(here(), WYSTAN, JUNIOR_PLANNER))
                .isEqualTo(new Restrictions.Reach(true, true, false, "the restriction entered on 3 November 2026"));
        assertThat(restrictions.reach(here(), WYSTAN, HEAD_OF_PLANNING).restricted())
                .isTrue();
        assertThat(restrictions.reach(here(), WYSTAN, HEAD_OF_PLANNING).covers())
                .isFalse();
        assertThat(restrictions.reach(here(), WYSTAN, HOUSING_MANAGER).restricted())
                .isFalse();
        assertThat(restrictions.reach(here(), HESPER, JUNIOR_PLANNER).restricted())
                .isFalse();
    }

    @Test
    void a_consent_opens_the_way_to_that_officer_until_the_restriction_is_lifted_and_another_entered() {
        Restrictions restrictions = new ContactRestrictions(_ -> register);
        did(MONITORING_OFFICER, RESTRICT);
        did(HEAD_OF_PLANNING, CONSENT);

        assertThat(restrictions.reach(here(), WYSTAN, JUNIOR_PLANNER).consented())
                .isTrue();
        assertThat(restrictions.reach(here(), WYSTAN, PLANNER).consented()).isFalse();

        did(MONITORING_OFFICER, new ContactAct.Lift(""));
        did(MONITORING_OFFICER, RESTRICT);
        assertThat(restrictions.reach(here(), WYSTAN, JUNIOR_PLANNER).consented())
                .isFalse();
    }

    @Test
    void every_fact_that_nobody_has_to_be_asked_for_is_told_and_every_fact_told_is_declared() {
        var types =
                Stream.concat(Words.ACTOR.stream(), ContactWords.FACTS.stream()).toList();
        for (var act : ACTS) {
            var told = facts(WYSTAN, NOON, act).facts().keySet();

            assertThat(told)
                    .as(act.name())
                    .containsAll(types.stream()
                            .filter(fact -> fact.question().isEmpty())
                            .filter(fact -> fact.acts().isEmpty() || fact.acts().contains(act.name()))
                            .map(FactType::name)
                            .toList());
            assertThat(types).map(FactType::name).containsAll(told);
        }
    }

    @Test
    void an_approach_is_outside_office_hours_by_the_clock_and_a_meeting_by_its_own_time() {
        assertThat(holds(facts(WYSTAN, NOON, MESSAGE), "outside-office-hours")).isFalse();
        assertThat(holds(facts(WYSTAN, SUNDAY_NIGHT, MESSAGE), "outside-office-hours"))
                .isTrue();
        assertThat(holds(facts(WYSTAN, Instant.parse("2026-11-03T08:59:59Z"), MESSAGE), "outside-office-hours"))
                .isTrue();
        assertThat(holds(facts(WYSTAN, Instant.parse("2026-11-03T17:00:00Z"), MESSAGE), "outside-office-hours"))
                .isTrue();
        // Summer time: 16:30 by England's clocks.
        assertThat(holds(facts(WYSTAN, Instant.parse("2026-07-01T15:30:00Z"), MESSAGE), "outside-office-hours"))
                .isFalse();
        var late = new ContactAct.Meet(PLANNER, MEETING.when().withHour(20), "");
        assertThat(holds(facts(WYSTAN, NOON, late), "outside-office-hours")).isTrue();
    }

    @Test
    void the_head_of_the_service_concerned_is_known() {
        did(MONITORING_OFFICER, RESTRICT);

        for (var act : List.of(RESTRICT, CONSENT, new ContactAct.Lift(""))) {
            assertThat(holds(facts(HEAD_OF_PLANNING, NOON, act), "actor-heads-the-service"))
                    .isTrue();
            assertThat(holds(facts(MONITORING_OFFICER, NOON, act), "actor-heads-the-service"))
                    .isFalse();
        }
    }

    @Test
    void how_the_officer_is_reached_is_told() {
        assertThat(facts(WYSTAN, NOON, MESSAGE).find("approached-by"))
                .map(Fact::value)
                .hasValue(FactValue.of("message"));
    }

    @Test
    void the_folio_is_for_the_member_and_those_who_manage_what_it_concerns() {
        did(WYSTAN, MESSAGE);
        did(MONITORING_OFFICER, RESTRICT);
        var sharing = hearing(NOON).sharing(now());

        assertThat(sharing.people()).containsExactlyInAnyOrder(WYSTAN, MONITORING_OFFICER, HEAD_OF_PLANNING);
        assertThat(sharing.departments()).containsExactlyInAnyOrder("planning-policy", "planning");
        assertThat(sharing.offices()).contains("monitoring-officer", "chief-executive");
    }

    @Test
    void one_sentence_says_where_contact_stands() {
        assertThat(hearing(NOON).summary(now()).standing())
                .isEqualTo("Cllr Wystan Marchbold's contact is not restricted.");
        did(MONITORING_OFFICER, RESTRICT);
        assertThat(hearing(NOON).summary(now()).standing())
                .isEqualTo("Cllr Wystan Marchbold's contact with Planning goes through Ivo Merridew-Shaw,"
                        + " by Oriel Vennacombe. To be reviewed on 3 February 2027.");
        assertThat(hearing(NOON).holders(now(), "head-of-service")).containsExactly(HEAD_OF_PLANNING);
        assertThat(hearing(NOON).holders(now(), "member-concerned")).containsExactly(WYSTAN);
    }

    @Test
    void a_menu_holds_what_makes_sense_now() {
        assertThat(menu(WYSTAN)).contains("contact.approach", "contact.call-line", "contact.meet");
        assertThat(menu(MONITORING_OFFICER)).containsExactly("contact.restrict");
        did(MONITORING_OFFICER, RESTRICT);
        assertThat(menu(MONITORING_OFFICER)).containsExactlyInAnyOrder("contact.lift", "contact.consent");
    }

    @Test
    void the_same_entries_give_the_same_position_whatever_anybody_tries_in_whatever_order() {
        for (int seed = 0; seed < 100; seed++) {
            var chance = new Random(seed);
            var entered = new ArrayList<Entry>();
            var position = kind.blank(folio());
            for (int step = 0; step < 30; step++) {
                var act = ACTS.get(chance.nextInt(ACTS.size()));
                var actor = chance.nextBoolean() ? WYSTAN : MONITORING_OFFICER;
                var submission = submission(folio(), actor, Optional.empty(), NOON, act);
                if (hearing(NOON).decide(position, act, submission) instanceof Decision.Enter(var entries)) {
                    entered.addAll(entries);
                    position = fold(position, entries);
                }
                assertThat(hearing(NOON).summary(position).standing()).isNotBlank();
            }
            assertThat(fold(kind.blank(folio()), entered)).as("seed %d", seed).isEqualTo(position);
            java.util.Collections.shuffle(entered, chance);
            assertThat(fold(kind.blank(folio()), entered).member()).isEqualTo(WYSTAN);
        }
    }

    @Test
    void what_the_desk_refused_or_held_changes_nothing() {
        did(MONITORING_OFFICER, RESTRICT);
        var before = now();

        paper.enter(folio(), WYSTAN, NOON, List.of(new DeskEntry.Refused("contact.approach")));

        assertThat(now()).isEqualTo(before);
    }

    @Test
    void an_act_that_the_protocol_would_send_to_an_office_is_not_entered() {
        var submission = submission(folio(), WYSTAN, Optional.empty(), NOON, MESSAGE);

        assertThat(sentence(hearing(NOON).refer(now(), MESSAGE, submission))).contains("Ask that office");
    }

    private static ContactAct.Restrict restrict(List<String> departments, PersonId head) {
        return new ContactAct.Restrict(departments, "", head, Optional.empty());
    }

    private static FolioId folio() {
        return ContactRestrictions.folio(WYSTAN);
    }

    private Contact now() {
        var position = kind.blank(folio());
        for (var entered : paper.list(folio())) {
            for (var entry : entered.entries()) {
                position = kind.fold(position, entry, entered);
            }
        }
        return position;
    }

    private Contact fold(Contact position, List<Entry> entries) {
        var entered = new OnPaper().enter(folio(), WYSTAN, NOON, entries);
        var after = position;
        for (var entry : entries) {
            after = kind.fold(after, entry, entered);
        }
        return after;
    }

    private void did(PersonId actor, ContactAct act) {
        paper.enter(folio(), actor, NOON, entries(decide(actor, act)));
    }

    private Decision decide(PersonId actor, ContactAct act) {
        return decide(folio(), actor, Optional.empty(), act);
    }

    private Decision decide(FolioId folio, PersonId actor, Optional<PersonId> inNameOf, ContactAct act) {
        var position = folio.equals(folio()) ? now() : kind.blank(folio);
        return hearing(NOON).decide(position, act, submission(folio, actor, inNameOf, NOON, act));
    }

    private Situation facts(PersonId actor, Instant at, ContactAct act) {
        var facts = Situation.of(act.name(), new Surroundings(paper, at).day());
        hearing(at).situate(now(), act, submission(folio(), actor, Optional.empty(), at, act), facts);
        return facts.build();
    }

    private static Submission submission(
            FolioId folio, PersonId actor, Optional<PersonId> inNameOf, Instant at, ContactAct act) {
        return new Submission(new UUID(0, 1), actor, inNameOf, at, folio, OptionalLong.empty(), "", Map.of(), act);
    }

    private uk.comity.acts.Kind.Hearing<ContactAct, Contact> hearing(Instant at) {
        return kind.hear(new Surroundings(paper, at));
    }

    private Surroundings here() {
        return new Surroundings(paper, NOON.plus(Duration.ofMinutes(1)));
    }

    private List<String> menu(PersonId actor) {
        return hearing(NOON).menu(now(), actor).stream().map(ContactAct::name).toList();
    }

    private static boolean holds(Situation situation, String fact) {
        return situation.find(fact).map(Fact::value).orElseThrow().equals(FactValue.of(true));
    }

    private static List<Entry> entries(Decision decision) {
        return switch (decision) {
            case Decision.Enter(var entries) -> entries;
            case Decision.OutOfTurn(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private static String sentence(Decision decision) {
        return switch (decision) {
            case Decision.OutOfTurn(var sentence) -> sentence;
            case Decision.Enter(var entries) -> throw new AssertionError("entered " + entries);
        };
    }
}
