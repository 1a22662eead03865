package uk.comity.register;

import java.time.LocalDate;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;

/** People, and who acts in a member's name. */
final class PeopleRules {

    private PeopleRules() {}

    static Decision add(Register now, RegisterAct.AddPerson act) {
        return Check.begin()
                .that(
                        !act.person().equals(PersonId.OPERATOR),
                        "\"operator\" is kept for whoever runs Comity. Choose another id.")
                .that(
                        now.findPerson(act.person()).isEmpty(),
                        "\"%s\" is in the register already: %s.".formatted(act.person(), now.nameOf(act.person())))
                .and(name(act.written()))
                .thenEnter(new RegisterEntry.PersonAdded(act.person(), act.written(), ""));
    }

    static Decision rename(Register now, RegisterAct.Rename act) {
        return Rules.person(now, act.person())
                .and(name(act.written()))
                .that(
                        now.findPerson(act.person())
                                .filter(known -> known.name().equals(act.written()))
                                .isEmpty(),
                        "The register has this name already.")
                .thenEnter(new RegisterEntry.PersonRenamed(act.person(), act.written()));
    }

    private static Check name(PersonName name) {
        return Check.begin()
                .that(!name.family().isBlank(), "A person needs a name.")
                .and(Rules.title(name.written()));
    }

    static Decision assign(Register now, RegisterAct.AssignSupport act, LocalDate day) {
        var from = act.term().from().orElse(day);
        return Rules.person(now, act.staff())
                .and(Rules.person(now, act.member()))
                .and(Rules.term(act.term()))
                .that(
                        now.isMember(act.member(), from),
                        "%s is not a member on %s, so nobody can act in that name."
                                .formatted(now.nameOf(act.member()), Rules.date(from)))
                .that(
                        !now.isMember(act.staff(), from),
                        "%s is a member. Members act in their own name.".formatted(now.nameOf(act.staff())))
                .that(
                        !now.actsFor(act.staff(), act.member(), from),
                        "%s acts for %s already.".formatted(now.nameOf(act.staff()), now.nameOf(act.member())))
                .thenEnter(new RegisterEntry.SupportAssigned(act.staff(), act.member(), act.term()));
    }

    static Decision end(Register now, RegisterAct.EndSupport act) {
        return Check.begin()
                .that(
                        now.supportOf(act.member(), act.until()).contains(act.staff()),
                        "%s does not act for %s on %s."
                                .formatted(now.nameOf(act.staff()), now.nameOf(act.member()), Rules.date(act.until())))
                .thenEnter(new RegisterEntry.SupportEnded(act.staff(), act.member(), act.until()));
    }
}
