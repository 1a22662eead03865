package uk.comity.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import uk.comity.acts.Entry;
import uk.comity.acts.Folios;
import uk.comity.acts.PersonId;
import uk.comity.register.Body;
import uk.comity.register.Grade;
import uk.comity.register.MemberTerm;
import uk.comity.register.Office;
import uk.comity.register.OfficeTerm;
import uk.comity.register.PersonName;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.RegisterEntry;
import uk.comity.register.Seat;
import uk.comity.register.Term;

/** A council made by chance: members with seats and groups, officers with departments and offices, and somebody from outside. */
final class ChanceCouncil {

    static final LocalDate SINCE = LocalDate.of(2015, 5, 7);
    static final List<String> BODIES =
            List.of("council", "cabinet", "scrutiny", "planning", "licensing", "audit", "standards");
    static final List<String> GROUPS = List.of("reds", "blues", "greens");
    static final List<String> DEPARTMENTS = List.of("works", "roads", "drains", "finance", "law");

    private final Random random;
    private final List<Entry> entries = new ArrayList<>();
    private final List<PersonId> members =
            IntStream.range(0, 10).mapToObj(i -> new PersonId("member-" + i)).toList();
    private final List<PersonId> officers =
            IntStream.range(0, 8).mapToObj(i -> new PersonId("officer-" + i)).toList();

    ChanceCouncil(Random random) {
        this.random = random;
        entries.add(new RegisterEntry.WardAdded("harbour", "Harbour", Optional.empty(), Optional.empty()));
        bodies();
        DEPARTMENTS.forEach(each -> entries.add(new RegisterEntry.DepartmentAdded(
                each, each, List.of("roads", "drains").contains(each) ? Optional.of("works") : Optional.empty())));
        members.forEach(this::member);
        groups();
        officers.forEach(this::officer);
        entries.add(new RegisterEntry.OfficeTaken(
                Office.MONITORING_OFFICER, officers.get(0), OfficeTerm.Capacity.HOLDER, Term.from(SINCE)));
        entries.add(new RegisterEntry.OfficeTaken(
                Office.DEMOCRATIC_SERVICES, officers.get(1), OfficeTerm.Capacity.HOLDER, Term.from(SINCE)));
        entries.add(new RegisterEntry.ClosureDeclared(LocalDate.of(2026, 11, 6), "a closure of the council's own"));
    }

    private void bodies() {
        var sorts = List.of(
                Body.Sort.COUNCIL,
                Body.Sort.EXECUTIVE,
                Body.Sort.SCRUTINY,
                Body.Sort.REGULATORY,
                Body.Sort.COMMITTEE,
                Body.Sort.COMMITTEE,
                Body.Sort.COMMITTEE);
        for (var i = 0; i < BODIES.size(); i++) {
            // Some councils have no executive: then nobody knows who runs the council.
            if (sorts.get(i) != Body.Sort.EXECUTIVE || random.nextInt(3) > 0) {
                entries.add(new RegisterEntry.BodyFormed(
                        BODIES.get(i), BODIES.get(i), sorts.get(i), Optional.empty(), Term.from(SINCE)));
            }
        }
    }

    private void member(PersonId member) {
        entries.add(new RegisterEntry.PersonAdded(member, PersonName.read("Cllr " + member.value()), ""));
        entries.add(new RegisterEntry.MemberElected(member, "harbour", Term.from(SINCE), "", MemberTerm.Origin.HAND));
        BODIES.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .forEach(body ->
                        entries.add(new RegisterEntry.SeatTaken(body, member, Seat.Role.MEMBER, Term.from(SINCE))));
    }

    private void groups() {
        for (var i = 0; i < GROUPS.size(); i++) {
            var signing = members.subList(i * 3, i * 3 + 3);
            entries.add(new RegisterEntry.GroupNotified(new PoliticalGroup.Notice(
                    GROUPS.get(i), GROUPS.get(i), signing.getFirst(), Optional.empty(), signing, SINCE)));
        }
    }

    private void officer(PersonId officer) {
        entries.add(new RegisterEntry.PersonAdded(officer, PersonName.read("Officer " + officer.value()), ""));
        entries.add(new RegisterEntry.OfficerAppointed(
                officer,
                "post-" + officer.value(),
                pick(List.of(Grade.values())),
                pick(DEPARTMENTS),
                Optional.empty(),
                Term.from(SINCE)));
    }

    /** Members, officers, and somebody whom the register does not know. */
    List<PersonId> people() {
        var all = new ArrayList<>(members);
        all.addAll(officers);
        all.add(new PersonId("stranger"));
        return all;
    }

    PersonId member() {
        return pick(members);
    }

    PersonId officer() {
        return pick(officers);
    }

    /** Its ledger, with the register in it. */
    Folios folios() {
        return new RegisterOnly(List.copyOf(entries));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
