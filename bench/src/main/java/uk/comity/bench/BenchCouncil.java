package uk.comity.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.comity.access.Standing;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;
import uk.comity.register.Body;
import uk.comity.register.MemberTerm;
import uk.comity.register.PersonName;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.Register;
import uk.comity.register.RegisterEntry;
import uk.comity.register.Seat;
import uk.comity.register.Term;

/** A council of 64 members, 40 bodies, 8 political groups and 30 departments. */
final class BenchCouncil {

    static final PersonId MEMBER = new PersonId("member-0");

    private static final LocalDate SINCE = LocalDate.of(2021, 5, 6);
    private static final Register REGISTER = register();
    private static final Surroundings HERE = new Surroundings(new NoFolios(), Instant.parse("2026-11-03T10:00:00Z"));

    private BenchCouncil() {}

    /** Somebody on a day in November 2026. */
    static Standing standing(PersonId person) {
        return new Standing(person, REGISTER, HERE);
    }

    private static Register register() {
        var entries = new ArrayList<RegisterEntry>();
        entries.add(new RegisterEntry.WardAdded("ward", "Ward", Optional.empty(), Optional.empty()));
        IntStream.rangeClosed(1, 40)
                .forEach(i -> entries.add(new RegisterEntry.BodyFormed(
                        "body-" + i,
                        "Body " + i,
                        i == 1 ? Body.Sort.EXECUTIVE : i == 2 ? Body.Sort.SCRUTINY : Body.Sort.COMMITTEE,
                        Optional.empty(),
                        Term.from(SINCE))));
        IntStream.rangeClosed(1, 30)
                .forEach(i ->
                        entries.add(new RegisterEntry.DepartmentAdded("unit-" + i, "Unit " + i, Optional.empty())));
        var members = IntStream.range(0, 64)
                .mapToObj(i -> new PersonId("member-" + i))
                .toList();
        for (var i = 0; i < members.size(); i++) {
            var member = members.get(i);
            entries.add(new RegisterEntry.PersonAdded(member, PersonName.read("Cllr " + member.value()), ""));
            entries.add(new RegisterEntry.MemberElected(member, "ward", Term.from(SINCE), "", MemberTerm.Origin.HAND));
            for (var seat = 0; seat < 4; seat++) {
                var body = "body-" + (1 + (i * 7 + seat * 11) % 40);
                entries.add(new RegisterEntry.SeatTaken(body, member, Seat.Role.MEMBER, Term.from(SINCE)));
            }
        }
        for (var i = 0; i < 8; i++) {
            var group = members.subList(i * 8, i * 8 + 8);
            entries.add(new RegisterEntry.GroupNotified(new PoliticalGroup.Notice(
                    "group-" + (i + 1), "Group " + (i + 1), group.getFirst(), Optional.empty(), group, SINCE)));
        }
        var register = Register.EMPTY;
        for (var entry : entries) {
            register = register.after(entry);
        }
        return register;
    }
}
