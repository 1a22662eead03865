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
import static uk.comity.register.Council.objection;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;

class RulesTest {

    private static final PersonId NOBODY = new PersonId("nobody");
    private static final Term NOW_ON = Term.from(DAY);

    @Test
    void aPersonWhomTheRegisterDoesNotKnowCannotBeAnything() {
        assertThat(objection(council(), new RegisterAct.Elect(NOBODY, "harbour", NOW_ON, "")))
                .isEqualTo("Nobody in the register has the id \"nobody\". Add the person first.");
        assertThat(objection(council(), new RegisterAct.Rename(NOBODY, PersonName.read("No Body"))))
                .contains("\"nobody\"");
        assertThat(objection(council(), new RegisterAct.Designate(Office.LEGAL_SERVICES, NOBODY, NOW_ON)))
                .contains("\"nobody\"");
        assertThat(objection(council(), new RegisterAct.AssignSupport(NOBODY, QUAYLE, NOW_ON)))
                .contains("\"nobody\"");
    }

    @Test
    void aPersonIsAddedOnceAndNeedsAName() {
        assertThat(objection(council(), new RegisterAct.AddPerson(QUAYLE, PersonName.read("Other Name"))))
                .contains("already: Cllr Hesper Quayle");
        assertThat(objection(council(), new RegisterAct.AddPerson(NOBODY, PersonName.read(" "))))
                .contains("needs a name");
        assertThat(objection(council(), new RegisterAct.AddPerson(PersonId.OPERATOR, PersonName.read("A B"))))
                .contains("kept for whoever runs Comity");
    }

    @Test
    void nothingEndsBeforeItStarts() {
        var backwards = Term.between(DAY, DAY.minusDays(1));
        assertThat(objection(council(), new RegisterAct.Elect(MARL, "harbour", backwards, "")))
                .isEqualTo(
                        "This ends before it starts: from 3 November 2026 until 2 November 2026. Check the two dates.");
        assertThat(objection(council(), new RegisterAct.Deputise(Office.MONITORING_OFFICER, MARL, backwards)))
                .contains("ends before it starts");
        assertThat(objection(council(), new RegisterAct.EndMembership(QUAYLE, "harbour", LocalDate.of(2023, 5, 8))))
                .contains("has no term for \"harbour\" that holds on 8 May 2023");
    }

    @Test
    void nobodyHasTwoTermsInOneWardAtOnce() {
        assertThat(objection(council(), new RegisterAct.Elect(QUAYLE, "harbour", NOW_ON, "")))
                .contains("Cllr Hesper Quayle has a term there at the same time: from 9 May 2023, no end known");
        var ended = does(council(), new RegisterAct.EndMembership(QUAYLE, "harbour", DAY));
        var again = does(ended, new RegisterAct.Elect(QUAYLE, "harbour", NOW_ON, ""));
        assertThat(again.isMember(QUAYLE, DAY.plusDays(1))).isTrue();
    }

    @Test
    void aTermMayHaveNoKnownStartAndNoKnownEnd() {
        var register = does(council(), new RegisterAct.Elect(MARL, "mill-lane", Term.UNKNOWN, "Tide"));
        assertThat(register.termsOf(MARL)).hasSize(1);
        assertThat(register.termsOf(MARL).getFirst().term().words()).isEqualTo("start not known, no end known");
    }

    @Test
    void aWardHasOneTitleACodeOfTheRightShapeAndSomeSeats() {
        assertThat(objection(council(), ward("harbour", "Other", Optional.empty(), Optional.empty())))
                .contains("\"harbour\" is in the register already");
        assertThat(objection(council(), ward("x", "harbour", Optional.empty(), Optional.empty())))
                .contains("Another ward has the title");
        assertThat(objection(council(), ward("x", "X", Optional.of("E0500001"), Optional.empty())))
                .contains("E05000001");
        assertThat(objection(council(), ward("x", "X", Optional.empty(), Optional.of(0))))
                .contains("1 to 20 seats");
        assertThat(objection(council(), ward("Not A Key", "X", Optional.empty(), Optional.empty())))
                .contains("\"Not A Key\" cannot be a key");
        assertThat(objection(council(), ward("x", "a\u0000b", Optional.empty(), Optional.empty())))
                .contains("on one line");
        var amended = does(
                council(),
                new RegisterAct.AmendWard("mill-lane", "Mill Lane", Optional.of("E05000002"), Optional.of(2)));
        assertThat(amended.findWard("mill-lane").flatMap(Ward::gss)).contains("E05000002");
    }

    private static RegisterAct ward(String key, String title, Optional<String> gss, Optional<Integer> seats) {
        return new RegisterAct.AddWard(key, title, gss, seats);
    }

    @Test
    void anOfficerNeedsADepartmentThatIsThereAndAnotherAsManager() {
        var appoint = new RegisterAct.Appoint(MARL, "Clerk", Grade.OFFICER, "housing", Optional.empty(), NOW_ON);
        assertThat(objection(council(), appoint)).contains("no department \"housing\"");
        var register = does(council(), new RegisterAct.AddDepartment("housing", "Housing", Optional.empty()));
        var own = new RegisterAct.Appoint(MARL, "Clerk", Grade.OFFICER, "housing", Optional.of(MARL), NOW_ON);
        assertThat(objection(register, own)).contains("their own line manager");
        assertThat(objection(does(register, appoint), appoint)).contains("has this post at that time already");
    }

    @Test
    void theMonitoringOfficerIsNeitherChiefExecutiveNorChiefFinanceOfficer() {
        var register = does(council(), new RegisterAct.Designate(Office.CHIEF_EXECUTIVE, MARL, NOW_ON));
        assertThat(objection(register, new RegisterAct.Designate(Office.MONITORING_OFFICER, MARL, NOW_ON)))
                .contains("Ines Marl is Chief Executive", "Local Government and Housing Act 1989 section 5");
        var other = does(council(), new RegisterAct.Designate(Office.MONITORING_OFFICER, MARL, NOW_ON));
        assertThat(objection(other, new RegisterAct.Designate(Office.CHIEF_FINANCE_OFFICER, MARL, NOW_ON)))
                .contains("Ines Marl is Monitoring Officer");
    }

    @Test
    void aStatutoryOfficeHasOneHolderAtATime() {
        var register = does(council(), new RegisterAct.Designate(Office.MONITORING_OFFICER, MARL, NOW_ON));
        assertThat(objection(register, new RegisterAct.Designate(Office.MONITORING_OFFICER, STROUDE, NOW_ON)))
                .contains("Ines Marl is Monitoring Officer at that time");
        var shared = does(
                does(council(), new RegisterAct.Designate(Office.LEGAL_SERVICES, MARL, NOW_ON)),
                new RegisterAct.Designate(Office.LEGAL_SERVICES, STROUDE, NOW_ON));
        assertThat(shared.holders("legal-services", DAY)).containsExactly(MARL, STROUDE);
        assertThat(objection(register, new RegisterAct.Deputise(Office.MONITORING_OFFICER, MARL, NOW_ON)))
                .contains("cannot be the deputy too");
        assertThat(objection(register, new RegisterAct.EndOffice(Office.MONITORING_OFFICER, STROUDE, DAY)))
                .contains("neither Monitoring Officer nor deputy");
    }

    @Test
    void aBodyHasOneChairAndNobodySitsTwice() {
        var form = new RegisterAct.FormBody("audit", "Audit", Body.Sort.COMMITTEE, Optional.empty(), NOW_ON);
        var register = does(does(council(), form), new RegisterAct.TakeSeat("audit", FENN, Seat.Role.CHAIR, NOW_ON));
        assertThat(objection(register, new RegisterAct.TakeSeat("audit", ODUYA, Seat.Role.CHAIR, NOW_ON)))
                .contains("Cllr Maud Fenn is in the chair");
        assertThat(objection(register, new RegisterAct.TakeSeat("audit", FENN, Seat.Role.MEMBER, NOW_ON)))
                .contains("sits there at that time already");
        var early = Term.from(DAY.minusDays(1));
        assertThat(objection(register, new RegisterAct.TakeSeat("audit", ODUYA, Seat.Role.MEMBER, early)))
                .contains("not there at that time");
        assertThat(objection(register, new RegisterAct.LeaveSeat("audit", ODUYA, DAY)))
                .contains("does not sit there");
        assertThat(objection(register, form)).contains("\"audit\" is in the register already");
    }

    @Test
    void supportIsForMembersAndByOthers() {
        assertThat(objection(council(), new RegisterAct.AssignSupport(MARL, STROUDE, NOW_ON)))
                .contains("Piet Stroude is not a member");
        assertThat(objection(council(), new RegisterAct.AssignSupport(ODUYA, QUAYLE, NOW_ON)))
                .contains("act in their own name");
    }

    @Test
    void aClosureIsForTodayOrLaterOnceAndOnADayOfWork() {
        assertThat(objection(council(), new RegisterAct.DeclareClosure(DAY.minusDays(1), "Snow")))
                .contains("2 November 2026 has passed");
        assertThat(objection(council(), new RegisterAct.DeclareClosure(LocalDate.of(2026, 11, 7), "Snow")))
                .contains("weekend");
        assertThat(objection(council(), new RegisterAct.WithdrawClosure(DAY))).contains("No closure is declared");
        var closed = does(council(), new RegisterAct.DeclareClosure(DAY, "Snow"));
        assertThat(objection(closed, new RegisterAct.DeclareClosure(DAY, "More snow")))
                .contains("already");
        var past = council().after(new RegisterEntry.ClosureDeclared(DAY.minusDays(1), "Snow"));
        assertThat(objection(past, new RegisterAct.WithdrawClosure(DAY.minusDays(1))))
                .contains("has passed");
    }
}
