package uk.comity.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Entry;
import uk.comity.acts.PersonId;
import uk.comity.register.Grade;
import uk.comity.register.MemberTerm;
import uk.comity.register.Office;
import uk.comity.register.OfficeTerm;
import uk.comity.register.PersonName;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.Register;
import uk.comity.register.RegisterEntry;
import uk.comity.register.Registers;
import uk.comity.register.Term;

/** An invented council for the tests of matters, as it was from May 2026. */
public final class Council {

    private Council() {}

    public static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    /** A member with one ward, whom Pim supports. */
    public static final PersonId HESPER = new PersonId("hesper-quayle");
    /** A member for the same ward, of the Copper group. */
    public static final PersonId WYSTAN = new PersonId("wystan-marchbold");
    /** Leads the Copper group and sits for two wards. */
    public static final PersonId MAUD = new PersonId("maud-tarrowby");
    /** A co-opted member: no ward, no group. */
    public static final PersonId IMARA = new PersonId("imara-toft-hadley");
    /** Acts in Hesper's name. */
    public static final PersonId PIM = new PersonId("pim-larkwell");

    public static final PersonId JUNIOR_PLANNER = new PersonId("nell-harkaway");
    public static final PersonId PLANNER = new PersonId("rufus-odanta");
    public static final PersonId HEAD_OF_PLANNING = new PersonId("ivo-merridew-shaw");
    public static final PersonId DIRECTOR_OF_PLACE = new PersonId("tamsin-greyl");
    public static final PersonId HOUSING_MANAGER = new PersonId("petra-solvane");
    public static final PersonId CHIEF_EXECUTIVE = new PersonId("osric-bellwether");
    public static final PersonId MONITORING_OFFICER = new PersonId("oriel-vennacombe");
    public static final PersonId STRANGER = new PersonId("nobody-known");

    private static final Term SINCE_MAY = Term.from(LocalDate.of(2026, 5, 7));

    /** The register of that council. */
    public static Register register() {
        var paper = new OnPaper();
        paper.enter(Registers.FOLIO, PersonId.OPERATOR, NOON, entries());
        return new Registers().at(paper);
    }

    private static List<Entry> entries() {
        var all = new ArrayList<Entry>();
        departments(all);
        person(all, HESPER, "Cllr Hesper Quayle");
        person(all, WYSTAN, "Cllr Wystan Marchbold");
        person(all, MAUD, "Cllr Maud Tarrowby");
        person(all, IMARA, "Imara Toft-Hadley");
        person(all, PIM, "Pim Larkwell");
        sits(all, HESPER, "culver");
        sits(all, WYSTAN, "culver");
        sits(all, MAUD, "culver");
        sits(all, MAUD, "saltmarsh");
        all.add(new RegisterEntry.MemberCoOpted(IMARA, "standards", MemberTerm.Voting.NON_VOTING, SINCE_MAY));
        all.add(new RegisterEntry.GroupNotified(new PoliticalGroup.Notice(
                "copper", "Copper group", MAUD, Optional.empty(), List.of(MAUD, WYSTAN), LocalDate.of(2026, 5, 8))));
        all.add(new RegisterEntry.SupportAssigned(PIM, HESPER, SINCE_MAY));
        officers(all);
        return all;
    }

    private static void departments(List<Entry> all) {
        all.add(new RegisterEntry.WardAdded("culver", "Culver", Optional.empty(), Optional.of(3)));
        all.add(new RegisterEntry.WardAdded("saltmarsh", "Saltmarsh", Optional.empty(), Optional.of(1)));
        all.add(new RegisterEntry.DepartmentAdded("place", "Place", Optional.empty()));
        all.add(new RegisterEntry.DepartmentAdded("planning", "Planning", Optional.of("place")));
        all.add(new RegisterEntry.DepartmentAdded("planning-policy", "Planning Policy", Optional.of("planning")));
        all.add(new RegisterEntry.DepartmentAdded("housing", "Housing", Optional.empty()));
        all.add(new RegisterEntry.DepartmentAdded("museum", "Museum", Optional.empty()));
    }

    private static void officers(List<Entry> all) {
        officer(all, JUNIOR_PLANNER, "Nell Harkaway", "Planning assistant", Grade.JUNIOR, "planning-policy");
        officer(all, PLANNER, "Rufus Odanta", "Planning officer", Grade.OFFICER, "planning");
        officer(all, HEAD_OF_PLANNING, "Ivo Merridew-Shaw", "Head of Planning", Grade.HEAD_OF_SERVICE, "planning");
        officer(all, DIRECTOR_OF_PLACE, "Tamsin Greyl", "Director of Place", Grade.DIRECTOR, "place");
        officer(all, HOUSING_MANAGER, "Petra Solvane", "Housing manager", Grade.SERVICE_MANAGER, "housing");
        officer(all, CHIEF_EXECUTIVE, "Osric Bellwether", "Chief Executive", Grade.CHIEF_EXECUTIVE, "");
        officer(all, MONITORING_OFFICER, "Oriel Vennacombe", "Head of Law", Grade.HEAD_OF_SERVICE, "");
        all.add(new RegisterEntry.OfficeTaken(
                Office.CHIEF_EXECUTIVE, CHIEF_EXECUTIVE, OfficeTerm.Capacity.HOLDER, SINCE_MAY));
        all.add(new RegisterEntry.OfficeTaken(
                Office.MONITORING_OFFICER, MONITORING_OFFICER, OfficeTerm.Capacity.HOLDER, SINCE_MAY));
    }

    private static void person(List<Entry> all, PersonId person, String name) {
        all.add(new RegisterEntry.PersonAdded(person, PersonName.read(name), ""));
    }

    private static void sits(List<Entry> all, PersonId member, String ward) {
        all.add(new RegisterEntry.MemberElected(member, ward, SINCE_MAY, "", MemberTerm.Origin.HAND));
    }

    private static void officer(
            List<Entry> all, PersonId person, String name, String post, Grade grade, String department) {
        person(all, person, name);
        all.add(new RegisterEntry.OfficerAppointed(person, post, grade, department, Optional.empty(), SINCE_MAY));
    }
}
