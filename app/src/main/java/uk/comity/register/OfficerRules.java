package uk.comity.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;
import uk.comity.register.OfficeTerm.Capacity;

/** Departments, posts and the offices that serve the whole council. */
final class OfficerRules {

    private OfficerRules() {}

    /** Each is one officer's, by statute; the others may be shared. */
    private static final Set<Office> ONE_HOLDER =
            Set.of(Office.CHIEF_EXECUTIVE, Office.MONITORING_OFFICER, Office.CHIEF_FINANCE_OFFICER);

    static Decision add(Register now, RegisterAct.AddDepartment act) {
        return Rules.newKey(
                        act.department(), now.findDepartment(act.department()).isPresent())
                .and(Rules.title(act.title()))
                .and(parent(now, act.parent()))
                .thenEnter(new RegisterEntry.DepartmentAdded(
                        act.department(), act.title().strip(), act.parent()));
    }

    private static Check parent(Register now, Optional<String> parent) {
        return parent.map(key -> department(now, key)).orElseGet(Check::begin);
    }

    private static Check department(Register now, String department) {
        return Check.begin()
                .that(
                        now.findDepartment(department).isPresent(),
                        "There is no department \"%s\" in the register. Add the department first."
                                .formatted(Rules.shortened(department)));
    }

    static Decision appoint(Register now, RegisterAct.Appoint act) {
        var twice = now.appointmentsOf(act.person()).stream()
                .anyMatch(other ->
                        other.post().equals(act.post().strip()) && other.term().overlaps(act.term()));
        return Rules.person(now, act.person())
                .and(Rules.title(act.post()))
                .and(department(now, act.department()))
                .and(Rules.term(act.term()))
                .and(manager(now, act))
                .that(!twice, "%s has this post at that time already.".formatted(now.nameOf(act.person())))
                .thenEnter(new RegisterEntry.OfficerAppointed(
                        act.person(), act.post().strip(), act.grade(), act.department(), act.manager(), act.term()));
    }

    private static Check manager(Register now, RegisterAct.Appoint act) {
        return act.manager()
                .map(manager -> Rules.person(now, manager)
                        .that(!manager.equals(act.person()), "Nobody is their own line manager. Name somebody else."))
                .orElseGet(Check::begin);
    }

    static Decision end(Register now, RegisterAct.EndAppointment act) {
        var posts = now.appointmentsOf(act.person()).stream()
                .filter(post -> post.term().holdsOn(act.until()))
                .map(post -> post.post())
                .toList();
        var which = posts.isEmpty() ? "" : " Say which post ends: " + String.join(" or ", posts) + ".";
        return Check.begin()
                .that(
                        posts.contains(act.post()),
                        "%s is not \"%s\" on %s.%s"
                                .formatted(
                                        now.nameOf(act.person()),
                                        Rules.shortened(act.post()),
                                        Rules.date(act.until()),
                                        which))
                .thenEnter(new RegisterEntry.AppointmentEnded(act.person(), act.post(), act.until()));
    }

    static Decision designate(Register now, RegisterAct.Designate act) {
        return Rules.person(now, act.person())
                .and(Rules.term(act.term()))
                .and(free(now, act))
                .and(compatible(now, act))
                .thenEnter(new RegisterEntry.OfficeTaken(act.office(), act.person(), Capacity.HOLDER, act.term()));
    }

    private static Check free(Register now, RegisterAct.Designate act) {
        var inTheWay = holding(now, act.office(), act.term()).stream()
                .filter(person -> ONE_HOLDER.contains(act.office()) || person.equals(act.person()))
                .findFirst();
        return Check.begin()
                .that(
                        inTheWay.isEmpty(),
                        "%s is %s at that time. End that first."
                                .formatted(
                                        inTheWay.map(now::nameOf).orElse(""),
                                        act.office().title()));
    }

    /** The monitoring officer is neither head of paid service nor chief finance officer: 1989 Act s.5(1A). */
    private static Check compatible(Register now, RegisterAct.Designate act) {
        var against = act.office() == Office.MONITORING_OFFICER
                ? List.of(Office.CHIEF_EXECUTIVE, Office.CHIEF_FINANCE_OFFICER)
                : ONE_HOLDER.contains(act.office()) ? List.of(Office.MONITORING_OFFICER) : List.<Office>of();
        var clash = against.stream()
                .filter(office -> holding(now, office, act.term()).contains(act.person()))
                .findFirst();
        return Check.begin()
                .that(
                        clash.isEmpty(),
                        "%s is %s at that time, and the Monitoring Officer may be neither the Chief Executive nor the"
                                        .formatted(
                                                now.nameOf(act.person()),
                                                clash.map(Office::title).orElse(""))
                                + " Chief Finance Officer (Local Government and Housing Act 1989 section 5)."
                                + " Designate somebody else.");
    }

    static Decision deputise(Register now, RegisterAct.Deputise act) {
        return Rules.person(now, act.person())
                .and(Rules.term(act.term()))
                .that(
                        !holding(now, act.office(), act.term()).contains(act.person()),
                        "%s holds the office at that time and cannot be the deputy too."
                                .formatted(now.nameOf(act.person())))
                .thenEnter(new RegisterEntry.OfficeTaken(act.office(), act.person(), Capacity.DEPUTY, act.term()));
    }

    private static List<PersonId> holding(Register now, Office office, Term term) {
        return now.officeTerms().stream()
                .filter(one -> one.office() == office
                        && one.capacity() == Capacity.HOLDER
                        && one.term().overlaps(term))
                .map(OfficeTerm::person)
                .toList();
    }

    static Decision end(Register now, RegisterAct.EndOffice act) {
        var holds = now.officeTerms().stream()
                .anyMatch(one -> one.office() == act.office()
                        && one.person().equals(act.person())
                        && one.term().holdsOn(act.until()));
        return Check.begin()
                .that(
                        holds,
                        "%s is neither %s nor deputy on %s."
                                .formatted(
                                        now.nameOf(act.person()), act.office().title(), Rules.date(act.until())))
                .thenEnter(new RegisterEntry.OfficeLeft(act.office(), act.person(), act.until()));
    }
}
