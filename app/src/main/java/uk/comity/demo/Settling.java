package uk.comity.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import uk.comity.acts.Act;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.councils.Council;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.Shelf;
import uk.comity.register.Body;
import uk.comity.register.Grade;
import uk.comity.register.MemberTerm;
import uk.comity.register.Office;
import uk.comity.register.PersonName;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.RegisterAct;
import uk.comity.register.Registers;
import uk.comity.register.Seat;
import uk.comity.register.Term;

/** Settles the people of an invented council in its register, and puts its protocol into force. */
final class Settling {

    private static final LocalDate ELECTION = LocalDate.of(2023, 5, 8);
    private static final LocalDate APPOINTMENT = LocalDate.of(2021, 4, 1);

    private final Council council;
    private final Place place;
    private final Instant at;

    Settling(Council council, Place place, Instant at) {
        this.council = council;
        this.place = place;
        this.at = at;
    }

    void settle() {
        adopt();
        departments();
        officers();
        wardsAndMembers();
        groups();
        bodies();
        support();
        enter(new RegisterAct.DeclareClosure(
                LocalDate.of(2026, 12, 29), "The offices are closed between the holidays"));
        enter(new RegisterAct.DeclareClosure(
                LocalDate.of(2026, 12, 30), "The offices are closed between the holidays"));
    }

    private void adopt() {
        var shelf = new Shelf(council.law().vocabulary());
        var pack = shelf.find(place.key()).orElseThrow();
        perform(
                ProtocolKind.FOLIO,
                new ProtocolAct.BringIn(
                        pack.key(),
                        pack.texts(),
                        Shelf.LAW,
                        shelf.law().texts(),
                        LocalDate.of(2023, 5, 25),
                        "Annual meeting of the Council, minute 14"));
    }

    private void departments() {
        enter(new RegisterAct.AddDepartment("place", "Place", Optional.empty()));
        enter(new RegisterAct.AddDepartment("people", "People", Optional.empty()));
        enter(new RegisterAct.AddDepartment("governance", "Law and Governance", Optional.empty()));
        var parents = List.of("place", "place", "people", "place");
        for (int i = 0; i < place.departments().size(); i++) {
            enter(new RegisterAct.AddDepartment(
                    Cast.DEPARTMENT_KEYS.get(i), place.departments().get(i), Optional.of(parents.get(i))));
        }
    }

    private void officers() {
        appoint(Cast.CHIEF, place.chief(), Grade.CHIEF_EXECUTIVE, "governance", Optional.empty());
        appoint(Cast.MONITORING, "Monitoring Officer", Grade.HEAD_OF_SERVICE, "governance", Optional.of(Cast.CHIEF));
        appoint(
                Cast.LEGAL,
                "Legal Services Manager",
                Grade.SERVICE_MANAGER,
                "governance",
                Optional.of(Cast.MONITORING));
        appoint(
                Cast.DEMOCRATIC,
                "Democratic Services Manager",
                Grade.SERVICE_MANAGER,
                "governance",
                Optional.of(Cast.MONITORING));
        appoint(Cast.FINANCE, "Chief Finance Officer", Grade.DIRECTOR, "governance", Optional.of(Cast.CHIEF));
        appoint(
                Cast.OUT_OF_HOURS,
                "Duty Officer, out-of-hours line",
                Grade.OFFICER,
                "governance",
                Optional.of(Cast.DEMOCRATIC));
        appoint(Cast.SUPPORT, "Member Support Officer", Grade.OFFICER, "governance", Optional.of(Cast.DEMOCRATIC));
        designate(Office.CHIEF_EXECUTIVE, Cast.CHIEF);
        designate(Office.MONITORING_OFFICER, Cast.MONITORING);
        designate(Office.LEGAL_SERVICES, Cast.LEGAL);
        designate(Office.DEMOCRATIC_SERVICES, Cast.DEMOCRATIC);
        designate(Office.CHIEF_FINANCE_OFFICER, Cast.FINANCE);
        designate(Office.OUT_OF_HOURS_LINE, Cast.OUT_OF_HOURS);
        for (var officer : Cast.OFFICERS) {
            appoint(
                    officer.name(),
                    post(officer),
                    officer.grade(),
                    department(officer),
                    Optional.of(officer.manager()));
        }
    }

    /** Directors and assistant directors answer for a whole directorate. */
    private static String department(Cast.OfficerIn officer) {
        return switch (officer.grade()) {
            case DIRECTOR, ASSISTANT_DIRECTOR -> officer.department() == 2 ? "people" : "place";
            case JUNIOR, OFFICER, SERVICE_MANAGER, HEAD_OF_SERVICE, CHIEF_EXECUTIVE ->
                Cast.DEPARTMENT_KEYS.get(officer.department());
        };
    }

    private String post(Cast.OfficerIn officer) {
        var directorate = officer.department() == 2 ? "People" : "Place";
        return switch (officer.grade()) {
            case DIRECTOR -> place.director() + " " + directorate;
            case ASSISTANT_DIRECTOR -> "Assistant Director, " + directorate;
            case JUNIOR, OFFICER, SERVICE_MANAGER, HEAD_OF_SERVICE, CHIEF_EXECUTIVE ->
                place.post(officer.grade(), officer.department());
        };
    }

    private void wardsAndMembers() {
        for (int i = 0; i < place.wards().size(); i++) {
            enter(new RegisterAct.AddWard(ward(i), place.wards().get(i), Optional.empty(), Optional.of(2)));
        }
        for (var member : Cast.MEMBERS) {
            add(member.name());
            enter(new RegisterAct.Elect(
                    Cast.id(member.name()),
                    ward(member.ward()),
                    Term.between(ELECTION, LocalDate.of(2027, 5, 10)),
                    ""));
        }
    }

    private void groups() {
        group(Cast.COPPER, "The Copper Group", "Cllr Ottoline Brannock", "Cllr Maud Tarrowby");
        group(Cast.SLATE, "The Slate Group", "Cllr Bram Quennell", "Cllr Imara Toft-Hadley");
    }

    private void group(String key, String title, String leader, String deputy) {
        var members = Cast.MEMBERS.stream()
                .filter(member -> member.group().equals(key))
                .map(member -> Cast.id(member.name()))
                .toList();
        enter(new RegisterAct.NotifyGroup(new PoliticalGroup.Notice(
                key, title, Cast.id(leader), Optional.of(Cast.id(deputy)), members, ELECTION.plusDays(3))));
    }

    private void bodies() {
        body("council", "Council", Body.Sort.COUNCIL);
        body("cabinet", "Cabinet", Body.Sort.EXECUTIVE);
        body("planning-committee", "Planning Committee", Body.Sort.REGULATORY);
        body("scrutiny", "Scrutiny Committee", Body.Sort.SCRUTINY);
        body("audit", "Audit and Standards Committee", Body.Sort.COMMITTEE);
        seat("cabinet", "Cllr Ottoline Brannock", Seat.Role.CHAIR);
        seat("cabinet", "Cllr Maud Tarrowby", Seat.Role.MEMBER);
        seat("planning-committee", "Cllr Elspet Farrandine", Seat.Role.CHAIR);
        seat("planning-committee", "Cllr Jory Pendrake", Seat.Role.MEMBER);
        seat("scrutiny", "Cllr Bram Quennell", Seat.Role.CHAIR);
        seat("scrutiny", "Cllr Hesper Quayle", Seat.Role.VICE_CHAIR);
        seat("audit", "Cllr Sabeth Lorrimer", Seat.Role.CHAIR);
        add(Cast.CO_OPTED);
        enter(new RegisterAct.CoOpt(
                Cast.id(Cast.CO_OPTED), "audit", MemberTerm.Voting.NON_VOTING, Term.from(ELECTION.plusMonths(2))));
    }

    private void support() {
        for (var member : List.of("Cllr Hesper Quayle", "Cllr Bram Quennell")) {
            enter(new RegisterAct.AssignSupport(Cast.id(Cast.SUPPORT), Cast.id(member), Term.from(ELECTION)));
        }
    }

    private void body(String key, String title, Body.Sort sort) {
        enter(new RegisterAct.FormBody(key, title, sort, Optional.empty(), Term.from(ELECTION)));
    }

    private void seat(String body, String member, Seat.Role role) {
        enter(new RegisterAct.TakeSeat(body, Cast.id(member), role, Term.from(ELECTION.plusDays(14))));
    }

    private void appoint(String name, String post, Grade grade, String department, Optional<String> manager) {
        add(name);
        enter(new RegisterAct.Appoint(
                Cast.id(name), post, grade, department, manager.map(Cast::id), Term.from(APPOINTMENT)));
    }

    private void designate(Office office, String name) {
        enter(new RegisterAct.Designate(office, Cast.id(name), Term.from(APPOINTMENT)));
    }

    private void add(String name) {
        enter(new RegisterAct.AddPerson(Cast.id(name), PersonName.read(name)));
    }

    private static String ward(int number) {
        return "ward-" + (number + 1);
    }

    private void enter(RegisterAct act) {
        perform(Registers.FOLIO, act);
    }

    private void perform(FolioId folio, Act act) {
        var outcome = council.desk()
                .perform(new Submission(
                        UUID.randomUUID(),
                        PersonId.OPERATOR,
                        Optional.empty(),
                        at,
                        folio,
                        OptionalLong.empty(),
                        "",
                        Map.of(),
                        act));
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("The demo could not " + act + ": " + outcome);
        }
    }
}
