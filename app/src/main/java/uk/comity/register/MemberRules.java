package uk.comity.register;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;
import uk.comity.register.MemberTerm.Origin;

/** Wards, and the terms of members. */
final class MemberRules {

    private MemberRules() {}

    private static final Pattern GSS = Pattern.compile("[EWSN]\\d{8}");
    private static final int MOST_SEATS = 20;

    static Decision elect(Register now, RegisterAct.Elect act) {
        return Rules.person(now, act.person())
                .that(
                        now.findWard(act.ward()).isPresent(),
                        "There is no ward \"%s\" in the register. Add the ward first."
                                .formatted(Rules.shortened(act.ward())))
                .and(newTerm(now, act.person(), act.ward(), act.term()))
                .that(act.party().length() <= 200, "The party's name is too long: use 200 characters at most.")
                .thenEnter(new RegisterEntry.MemberElected(
                        act.person(), act.ward(), act.term(), act.party().strip(), Origin.HAND));
    }

    static Decision coOpt(Register now, RegisterAct.CoOpt act) {
        return Rules.person(now, act.person())
                .that(
                        now.findBody(act.body()).isPresent(),
                        "There is no body \"%s\" in the register. Form it first."
                                .formatted(Rules.shortened(act.body())))
                .and(newTerm(now, act.person(), act.body(), act.term()))
                .thenEnter(new RegisterEntry.MemberCoOpted(act.person(), act.body(), act.voting(), act.term()));
    }

    private static Check newTerm(Register now, PersonId person, String place, Term term) {
        var atTheSameTime = now.termsOf(person).stream()
                .filter(other -> other.place().equals(place) && other.term().overlaps(term))
                .findFirst();
        return Rules.term(term)
                .that(
                        atTheSameTime.isEmpty(),
                        "%s has a term there at the same time: %s. End that one first."
                                .formatted(
                                        now.nameOf(person),
                                        atTheSameTime
                                                .map(other -> other.term().words())
                                                .orElse("")));
    }

    static Decision end(Register now, RegisterAct.EndMembership act) {
        var holds = now.termsOf(act.person()).stream()
                .anyMatch(
                        term -> term.place().equals(act.place()) && term.term().holdsOn(act.until()));
        return Check.begin()
                .that(
                        holds,
                        "%s has no term for \"%s\" that holds on %s."
                                .formatted(
                                        now.nameOf(act.person()),
                                        Rules.shortened(act.place()),
                                        Rules.date(act.until())))
                .thenEnter(new RegisterEntry.MembershipEnded(act.person(), act.place(), act.until()));
    }

    static Decision add(Register now, RegisterAct.AddWard act) {
        return Rules.newKey(act.ward(), now.findWard(act.ward()).isPresent())
                .and(ward(now, act.ward(), act.title(), act.gss(), act.seats()))
                .thenEnter(new RegisterEntry.WardAdded(act.ward(), act.title().strip(), act.gss(), act.seats()));
    }

    static Decision amend(Register now, RegisterAct.AmendWard act) {
        return Check.begin()
                .that(
                        now.findWard(act.ward()).isPresent(),
                        "There is no ward \"%s\" in the register.".formatted(Rules.shortened(act.ward())))
                .and(ward(now, act.ward(), act.title(), act.gss(), act.seats()))
                .thenEnter(new RegisterEntry.WardAmended(act.ward(), act.title().strip(), act.gss(), act.seats()));
    }

    private static Check ward(Register now, String ward, String title, Optional<String> gss, Optional<Integer> seats) {
        var namesake = now.wards().stream()
                .anyMatch(other -> !other.key().equals(ward) && other.title().equalsIgnoreCase(title.strip()));
        return Rules.title(title)
                .that(!namesake, "Another ward has the title \"%s\" already.".formatted(Rules.shortened(title)))
                .that(
                        gss.filter(code -> !GSS.matcher(code).matches()).isEmpty(),
                        "A ward's code is a letter and eight digits, such as E05000001.")
                .that(
                        seats.filter(number -> number < 1 || number > MOST_SEATS)
                                .isEmpty(),
                        "A ward has 1 to %d seats.".formatted(MOST_SEATS));
    }
}
