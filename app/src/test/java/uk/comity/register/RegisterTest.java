package uk.comity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.register.Council.DAY;
import static uk.comity.register.Council.FENN;
import static uk.comity.register.Council.MARL;
import static uk.comity.register.Council.ODUYA;
import static uk.comity.register.Council.QUAYLE;
import static uk.comity.register.Council.STROUDE;
import static uk.comity.register.Council.council;
import static uk.comity.register.Council.does;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.register.MemberTerm.Voting;

class RegisterTest {

    private static final Term SINCE_JUNE = Term.from(LocalDate.of(2026, 6, 1));

    @Test
    void aMemberSitsFromTheFirstDayOfTheTermToItsLast() {
        var register = does(council(), new RegisterAct.EndMembership(QUAYLE, "harbour", DAY));
        assertThat(register.isMember(QUAYLE, LocalDate.of(2023, 5, 8))).isFalse();
        assertThat(register.isMember(QUAYLE, LocalDate.of(2023, 5, 9))).isTrue();
        assertThat(register.isMember(QUAYLE, DAY)).isTrue();
        assertThat(register.isMember(QUAYLE, DAY.plusDays(1))).isFalse();
    }

    @Test
    void wardsKnowTheirMembersAndMembersTheirWards() {
        var register = council();
        assertThat(register.membersOf("harbour", DAY)).containsExactly(QUAYLE, ODUYA);
        assertThat(register.wardsOf(QUAYLE, DAY)).extracting(Ward::title).containsExactly("Harbour");
        assertThat(register.wardsOf(QUAYLE, LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(register.vacancies("harbour", DAY)).isEqualTo(1);
        assertThat(register.vacancies("mill-lane", DAY)).isZero();
        assertThat(register.members(DAY)).extracting(Member::id).containsExactly(FENN, ODUYA, QUAYLE);
    }

    @Test
    void aCoOpteeIsAMemberWithoutAWard() {
        var formed = does(
                council(),
                new RegisterAct.FormBody("audit", "Audit", Body.Sort.COMMITTEE, Optional.empty(), SINCE_JUNE));
        var register = does(formed, new RegisterAct.CoOpt(MARL, "audit", Voting.NON_VOTING, SINCE_JUNE));
        assertThat(register.isMember(MARL, DAY)).isTrue();
        assertThat(register.isElected(MARL, DAY)).isFalse();
        assertThat(register.findMember(MARL, DAY)).hasValueSatisfying(member -> {
            assertThat(member.votes()).isFalse();
            assertThat(member.wards()).isEmpty();
        });
    }

    @Test
    void whoPresidesOverABodyActsForItAndOverTheCouncilForTheCouncil() {
        var panel = formed(formed(council(), "joint-panel", Body.Sort.JOINT), "council", Body.Sort.COUNCIL);
        assertThat(panel.actingFor("joint-panel", DAY)).isEmpty();
        var deputy = seated(
                seated(panel, "joint-panel", MARL, Seat.Role.VICE_CHAIR), "joint-panel", ODUYA, Seat.Role.MEMBER);
        assertThat(deputy.actingFor("joint-panel", DAY)).containsExactly(MARL);
        var chaired =
                seated(seated(deputy, "joint-panel", STROUDE, Seat.Role.CHAIR), "council", QUAYLE, Seat.Role.CHAIR);
        assertThat(chaired.actingFor("joint-panel", DAY)).containsExactly(STROUDE);
        assertThat(chaired.actingFor("the-council-itself", DAY)).containsExactly(QUAYLE);
        assertThat(chaired.actingFor("joint-panel", LocalDate.of(2026, 5, 31))).isEmpty();
        var gone = does(chaired, new RegisterAct.EndBody("joint-panel", DAY));
        assertThat(gone.actingFor("joint-panel", DAY.plusDays(1))).isEmpty();
    }

    private static Register formed(Register register, String body, Body.Sort sort) {
        return does(register, new RegisterAct.FormBody(body, body, sort, Optional.empty(), SINCE_JUNE));
    }

    private static Register seated(Register register, String body, PersonId person, Seat.Role role) {
        return does(register, new RegisterAct.TakeSeat(body, person, role, SINCE_JUNE));
    }

    @Test
    void aQuestionAboutSomebodyUnknownIsAnsweredWithNothing() {
        var nobody = new PersonId("nobody");
        var register = council();
        assertThat(register.findPerson(nobody)).isEmpty();
        assertThat(register.isMember(nobody, DAY)).isFalse();
        assertThat(register.findOfficer(nobody, DAY)).isEmpty();
        assertThat(register.managerOf(nobody, DAY)).isEmpty();
        assertThat(register.groupOf(nobody, DAY)).isEmpty();
        assertThat(register.membersOf("nowhere", DAY)).isEmpty();
        assertThat(register.holders("nothing", DAY)).isEmpty();
        assertThat(register.headOfService("nothing", DAY)).isEmpty();
        assertThat(register.nameOf(nobody)).isEqualTo("a person who is not in the register (nobody)");
        assertThat(register.nameOf(PersonId.OPERATOR)).isEqualTo("the operator of Comity");
        assertThat(register.nameOf(QUAYLE)).isEqualTo("Cllr Hesper Quayle");
    }

    /** Place holds Housing, which holds Repairs; Marl heads Housing, Stroude directs Place. */
    private static Register departments() {
        var register = does(council(), new RegisterAct.AddDepartment("place", "Place", Optional.empty()));
        register = does(register, new RegisterAct.AddDepartment("housing", "Housing", Optional.of("place")));
        register = does(register, new RegisterAct.AddDepartment("repairs", "Repairs", Optional.of("housing")));
        register = does(register, appoint(STROUDE, "Director of Place", Grade.DIRECTOR, "place"));
        return does(register, appoint(MARL, "Head of Housing", Grade.HEAD_OF_SERVICE, "housing"));
    }

    private static RegisterAct appoint(PersonId person, String post, Grade grade, String department) {
        return new RegisterAct.Appoint(person, post, grade, department, Optional.empty(), SINCE_JUNE);
    }

    @Test
    void theHeadOfAServiceIsTheHeadOfWhatIsPartOfIt() {
        var register = departments();
        assertThat(register.headOfService("repairs", DAY)).contains(MARL);
        assertThat(register.headOfService("housing", DAY)).contains(MARL);
        assertThat(register.headOfService("place", DAY)).isEmpty();
        assertThat(register.directorOf("repairs", DAY)).contains(STROUDE);
        assertThat(register.assistantDirectorOf("repairs", DAY)).isEmpty();
        assertThat(register.headOfService("repairs", LocalDate.of(2026, 5, 31))).isEmpty();
    }

    @Test
    void whoHeadsADepartmentManagesWhatIsPartOfItAndNothingBeside() {
        var register = does(departments(), new RegisterAct.AddDepartment("legal", "Legal", Optional.empty()));
        assertThat(register.manages(MARL, "repairs", DAY)).isTrue();
        assertThat(register.manages(MARL, "place", DAY)).isFalse();
        assertThat(register.manages(STROUDE, "repairs", DAY)).isTrue();
        assertThat(register.manages(STROUDE, "legal", DAY)).isFalse();
        var led = does(register, new RegisterAct.Designate(Office.CHIEF_EXECUTIVE, STROUDE, SINCE_JUNE));
        assertThat(led.manages(STROUDE, "legal", DAY)).isTrue();
    }

    @Test
    void aManagerIsTheOneStatedWhileInPostAndElseTheNextAbove() {
        var clerk = new PersonId("clerk");
        var lead = new PersonId("lead");
        var register = Council.with(Council.with(departments(), clerk, "Ann Clerk"), lead, "Bo Lead");
        register = does(register, appoint(lead, "Repairs Manager", Grade.SERVICE_MANAGER, "repairs"));
        register = does(
                register,
                new RegisterAct.Appoint(
                        clerk, "Repairs Clerk", Grade.JUNIOR, "repairs", Optional.of(lead), SINCE_JUNE));
        assertThat(register.managerOf(clerk, DAY)).contains(lead);
        assertThat(register.serviceManagersOf("repairs", DAY)).containsExactly(lead);
        var gone = does(register, new RegisterAct.EndAppointment(lead, "Repairs Manager", DAY));
        assertThat(gone.managerOf(clerk, DAY)).contains(lead);
        assertThat(gone.managerOf(clerk, DAY.plusDays(1))).contains(MARL);
        assertThat(gone.managerOf(MARL, DAY)).contains(STROUDE);
        assertThat(gone.managerOf(STROUDE, DAY)).isEmpty();
    }

    @Test
    void theMostSeniorOfTwoPostsCounts() {
        var register = does(departments(), appoint(MARL, "Deputy Director", Grade.ASSISTANT_DIRECTOR, "place"));
        assertThat(register.findOfficer(MARL, DAY)).hasValueSatisfying(officer -> {
            assertThat(officer.post()).isEqualTo("Deputy Director");
            assertThat(officer.grade()).isEqualTo(Grade.ASSISTANT_DIRECTOR);
            assertThat(officer.appointments()).hasSize(2);
        });
        assertThat(Grade.DIRECTOR.isAtLeast(Grade.HEAD_OF_SERVICE)).isTrue();
        assertThat(Grade.OFFICER.isAtLeast(Grade.SERVICE_MANAGER)).isFalse();
    }

    @Test
    void aDeputyStandsInWhileNobodyHoldsTheOffice() {
        var register = does(
                does(council(), new RegisterAct.Designate(Office.MONITORING_OFFICER, MARL, SINCE_JUNE)),
                new RegisterAct.Deputise(Office.MONITORING_OFFICER, STROUDE, SINCE_JUNE));
        assertThat(register.holders("monitoring-officer", DAY)).containsExactly(MARL);
        assertThat(register.deputies("monitoring-officer", DAY)).containsExactly(STROUDE);
        assertThat(register.actingFor("monitoring-officer", DAY)).containsExactly(MARL);
        var left = does(register, new RegisterAct.EndOffice(Office.MONITORING_OFFICER, MARL, DAY));
        assertThat(left.actingFor("monitoring-officer", DAY)).containsExactly(MARL);
        assertThat(left.actingFor("monitoring-officer", DAY.plusDays(1))).containsExactly(STROUDE);
    }

    @Test
    void aSeatGoesWithItsBody() {
        var register = does(
                council(),
                new RegisterAct.FormBody("scrutiny", "Scrutiny", Body.Sort.SCRUTINY, Optional.empty(), SINCE_JUNE));
        register = does(register, new RegisterAct.TakeSeat("scrutiny", FENN, Seat.Role.CHAIR, SINCE_JUNE));
        assertThat(register.seatsOn("scrutiny", DAY)).extracting(Seat::person).containsExactly(FENN);
        assertThat(register.seatsOf(FENN, LocalDate.of(2026, 5, 31))).isEmpty();
        var ended = does(register, new RegisterAct.EndBody("scrutiny", DAY));
        assertThat(ended.seatsOf(FENN, DAY)).hasSize(1);
        assertThat(ended.seatsOf(FENN, DAY.plusDays(1))).isEmpty();
        assertThat(ended.bodies(DAY.plusDays(1))).isEmpty();
        var left = does(register, new RegisterAct.LeaveSeat("scrutiny", FENN, DAY));
        assertThat(left.seatsOf(FENN, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void supportActsOnlyForTheMemberNamedAndOnlyWhileThatMemberSits() {
        var register = does(council(), new RegisterAct.AssignSupport(MARL, QUAYLE, SINCE_JUNE));
        assertThat(register.actsFor(MARL, QUAYLE, DAY)).isTrue();
        assertThat(register.actsFor(MARL, ODUYA, DAY)).isFalse();
        assertThat(register.actsFor(MARL, QUAYLE, LocalDate.of(2026, 5, 31))).isFalse();
        assertThat(register.membersSupportedBy(MARL, DAY)).containsExactly(QUAYLE);
        assertThat(register.supportOf(QUAYLE, DAY)).containsExactly(MARL);
        var unseated = does(register, new RegisterAct.EndMembership(QUAYLE, "harbour", DAY));
        assertThat(unseated.actsFor(MARL, QUAYLE, DAY.plusDays(1))).isFalse();
        var ended = does(register, new RegisterAct.EndSupport(MARL, QUAYLE, DAY));
        assertThat(ended.actsFor(MARL, QUAYLE, DAY)).isTrue();
        assertThat(ended.actsFor(MARL, QUAYLE, DAY.plusDays(1))).isFalse();
    }

    @Test
    void closuresAreKeptWithTheirReasonAndInOrder() {
        var register = does(council(), new RegisterAct.DeclareClosure(LocalDate.of(2026, 12, 30), "Works on the roof"));
        register = does(register, new RegisterAct.DeclareClosure(LocalDate.of(2026, 12, 29), "Between the holidays"));
        assertThat(register.closures())
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 12, 29), "Between the holidays"),
                        Map.entry(LocalDate.of(2026, 12, 30), "Works on the roof"));
        var open = does(register, new RegisterAct.WithdrawClosure(LocalDate.of(2026, 12, 29)));
        assertThat(open.closures()).containsOnlyKeys(LocalDate.of(2026, 12, 30));
        assertThat(open.calendar().isWorkingDay(LocalDate.of(2026, 12, 29))).isTrue();
        assertThat(open.calendar().isWorkingDay(LocalDate.of(2026, 12, 30))).isFalse();
        assertThat(open.calendar().isWorkingDay(LocalDate.of(2026, 12, 28))).isFalse();
    }

    @Test
    void aRegisterNeverChanges() {
        var before = council();
        var after = does(before, new RegisterAct.Rename(QUAYLE, PersonName.read("Cllr Hesper Quayle-Marl")));
        assertThat(before.nameOf(QUAYLE)).isEqualTo("Cllr Hesper Quayle");
        assertThat(after.nameOf(QUAYLE)).isEqualTo("Cllr Hesper Quayle-Marl");
        assertThat(before).isEqualTo(council()).isNotEqualTo(after);
    }
}
