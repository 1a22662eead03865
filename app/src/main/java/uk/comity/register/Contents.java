package uk.comity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.calendar.BankHolidays;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.register.MemberTerm.Basis;
import uk.comity.register.MemberTerm.Origin;
import uk.comity.register.MemberTerm.Voting;

/** What a register holds, and how one more entry changes it. */
record Contents(
        Map<PersonId, Person> people,
        Chamber chamber,
        Establishment establishment,
        Bodies bodies,
        Groups groups,
        List<Support> support,
        Map<LocalDate, String> closures) {

    private static final BankHolidays HOLIDAYS = BankHolidays.englandAndWales();

    /** The contents after the entry. */
    Contents after(RegisterEntry entry) {
        return switch (entry) {
            case RegisterEntry.PersonAdded e -> with(new Person(e.person(), e.written(), e.source()));
            case RegisterEntry.PersonRenamed e -> renamed(e);
            case RegisterEntry.MemberElected e ->
                with(chamber.with(new MemberTerm(
                        e.person(), Basis.ELECTED, e.ward(), Voting.VOTING, e.term(), e.party(), e.origin())));
            case RegisterEntry.MemberCoOpted e ->
                with(chamber.with(
                        new MemberTerm(e.person(), Basis.CO_OPTED, e.body(), e.voting(), e.term(), "", Origin.HAND)));
            case RegisterEntry.MembershipEnded e -> with(chamber.ended(e.person(), e.place(), e.until()));
            case RegisterEntry.WardAdded e -> with(chamber.with(new Ward(e.ward(), e.title(), e.gss(), e.seats())));
            case RegisterEntry.WardAmended e -> with(chamber.with(new Ward(e.ward(), e.title(), e.gss(), e.seats())));
            case RegisterEntry.OfficerAppointed e ->
                with(establishment.with(
                        new Appointment(e.person(), e.post(), e.grade(), e.department(), e.manager(), e.term())));
            case RegisterEntry.AppointmentEnded e -> with(establishment.ended(e.person(), e.post(), e.until()));
            case RegisterEntry.OfficeTaken e ->
                with(establishment.with(new OfficeTerm(e.office(), e.person(), e.capacity(), e.term())));
            case RegisterEntry.OfficeLeft e -> with(establishment.left(e.office(), e.person(), e.until()));
            case RegisterEntry.DepartmentAdded e ->
                with(establishment.with(new Department(e.department(), e.title(), e.parent())));
            case RegisterEntry.BodyFormed e ->
                with(bodies.with(new Body(e.body(), e.title(), e.sort(), e.parent(), e.term())));
            case RegisterEntry.BodyEnded e -> with(bodies.ended(e.body(), e.until()));
            case RegisterEntry.SeatTaken e -> with(bodies.with(new Seat(e.body(), e.person(), e.role(), e.term())));
            case RegisterEntry.SeatLeft e -> with(bodies.left(e.body(), e.person(), e.until()));
            case RegisterEntry.GroupNotified e -> with(groups.founded(e.notice()));
            case RegisterEntry.GroupJoined e -> with(groups.joined(e.group(), e.member(), e.from()));
            case RegisterEntry.GroupLeft e -> with(groups.left(e.group(), e.member(), e.until()));
            case RegisterEntry.LeaderChanged e ->
                with(groups.led(e.group(), new PoliticalGroup.Leading(e.leader(), e.deputy(), e.from())));
            case RegisterEntry.SupportAssigned e ->
                supporting(Lists.plus(support, new Support(e.staff(), e.member(), e.term())));
            case RegisterEntry.SupportEnded e -> supporting(supportEnded(e));
            case RegisterEntry.ClosureDeclared e -> closing(Lists.with(closures, e.day(), e.why()));
            case RegisterEntry.ClosureWithdrawn e -> closing(Lists.without(closures, e.day()));
            case RegisterEntry.FeedApplied e -> after(e.changes());
        };
    }

    private Contents after(FeedChanges changes) {
        var now = this;
        for (var entry : changes.entries()) {
            now = now.after(entry);
        }
        for (var link : changes.linked()) {
            now = now.linked(link);
        }
        for (var correction : changes.corrected()) {
            now = now.with(now.chamber.corrected(correction));
        }
        return now;
    }

    private Contents renamed(RegisterEntry.PersonRenamed e) {
        return Optional.ofNullable(people.get(e.person()))
                .map(known -> with(new Person(known.id(), e.written(), known.source())))
                .orElse(this);
    }

    private Contents linked(FeedChanges.SourceLinked link) {
        return Optional.ofNullable(people.get(link.person()))
                .map(known -> with(new Person(known.id(), known.name(), link.source())))
                .orElse(this);
    }

    /** Support goes when its member no longer sits. */
    Stream<Support> supportOn(LocalDate day, Predicate<Support> which) {
        return support.stream()
                .filter(one -> which.test(one) && one.term().holdsOn(day) && chamber.isMember(one.member(), day))
                .distinct();
    }

    private List<Support> supportEnded(RegisterEntry.SupportEnded e) {
        return Lists.changed(
                support,
                one -> one.staff().equals(e.staff())
                        && one.member().equals(e.member())
                        && one.term().holdsOn(e.until()),
                one -> one.with(one.term().endingOn(e.until())));
    }

    private Contents with(Person person) {
        var all = Lists.with(people, person.id(), person);
        return new Contents(all, chamber, establishment, bodies, groups, support, closures);
    }

    private Contents with(Chamber other) {
        return new Contents(people, other, establishment, bodies, groups, support, closures);
    }

    private Contents with(Establishment other) {
        return new Contents(people, chamber, other, bodies, groups, support, closures);
    }

    private Contents with(Bodies other) {
        return new Contents(people, chamber, establishment, other, groups, support, closures);
    }

    private Contents with(Groups other) {
        return new Contents(people, chamber, establishment, bodies, other, support, closures);
    }

    private Contents supporting(List<Support> other) {
        return new Contents(people, chamber, establishment, bodies, groups, other, closures);
    }

    private Contents closing(Map<LocalDate, String> other) {
        return new Contents(people, chamber, establishment, bodies, groups, support, other);
    }

    WorkingCalendar calendar() {
        return new WorkingCalendar(HOLIDAYS, new TreeMap<>(closures));
    }
}
