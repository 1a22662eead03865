package uk.comity.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;

/** Departments, the posts in them, and the offices that serve the whole council. */
record Establishment(
        Map<String, Department> departments, Map<PersonId, List<Appointment>> appointments, List<OfficeTerm> offices) {

    static final Establishment EMPTY = new Establishment(Map.of(), Map.of(), List.of());

    private static final Comparator<Appointment> MOST_SENIOR_FIRST =
            Comparator.comparing(Appointment::grade).reversed();

    /** Most senior first; empty where the person is no officer that day. */
    List<Appointment> appointmentsOf(PersonId person, LocalDate day) {
        return appointments.getOrDefault(person, List.of()).stream()
                .filter(post -> post.term().holdsOn(day))
                .sorted(MOST_SENIOR_FIRST)
                .toList();
    }

    Optional<Grade> gradeOf(PersonId person, LocalDate day) {
        var most = Optional.<Grade>empty();
        for (var post : appointments.getOrDefault(person, List.of())) {
            if (post.term().holdsOn(day)
                    && most.filter(one -> one.isAtLeast(post.grade())).isEmpty()) {
                most = Optional.of(post.grade());
            }
        }
        return most;
    }

    List<PersonId> inOffice(String office, OfficeTerm.Capacity capacity, LocalDate day) {
        var people = new LinkedHashSet<PersonId>();
        for (var one : offices) {
            if (one.office().key().equals(office)
                    && one.capacity() == capacity
                    && one.term().holdsOn(day)) {
                people.add(one.person());
            }
        }
        return List.copyOf(people);
    }

    List<PersonId> actingFor(String office, LocalDate day) {
        var holders = inOffice(office, OfficeTerm.Capacity.HOLDER, day);
        return holders.isEmpty() ? inOffice(office, OfficeTerm.Capacity.DEPUTY, day) : holders;
    }

    /** The department and those of which it is part, from the inside out; empty for one that is not known. */
    SequencedSet<String> upwardsFrom(String department) {
        var chain = new LinkedHashSet<String>();
        var next = Optional.ofNullable(departments.get(department));
        while (next.isPresent() && chain.add(next.get().key())) {
            next = next.get().parent().map(departments::get);
        }
        return chain;
    }

    List<PersonId> ofGradeIn(String department, Grade grade, LocalDate day) {
        return appointments.values().stream()
                .flatMap(List::stream)
                .filter(post -> post.grade() == grade
                        && post.department().equals(department)
                        && post.term().holdsOn(day))
                .map(Appointment::officer)
                .distinct()
                .toList();
    }

    /** The officer of this grade in the department or the nearest of those of which it is part. */
    Optional<PersonId> nearestOfGrade(String department, Grade grade, LocalDate day) {
        return upwardsFrom(department).stream()
                .flatMap(one -> ofGradeIn(one, grade, day).stream())
                .findFirst();
    }

    Optional<PersonId> managerOf(PersonId officer, LocalDate day) {
        return appointmentsOf(officer, day).stream().findFirst().flatMap(post -> managerOf(post, day));
    }

    private Optional<PersonId> managerOf(Appointment post, LocalDate day) {
        var stated =
                post.manager().filter(manager -> !appointmentsOf(manager, day).isEmpty());
        if (stated.isPresent()) {
            return stated;
        }
        var above = Stream.of(Grade.HEAD_OF_SERVICE, Grade.ASSISTANT_DIRECTOR, Grade.DIRECTOR)
                .filter(grade -> grade.compareTo(post.grade()) > 0)
                .flatMap(grade -> nearestOfGrade(post.department(), grade, day).stream());
        return Stream.concat(above, actingFor(Office.CHIEF_EXECUTIVE.key(), day).stream())
                .filter(manager -> !manager.equals(post.officer()))
                .findFirst();
    }

    boolean manages(PersonId person, String department, LocalDate day) {
        if (actingFor(Office.CHIEF_EXECUTIVE.key(), day).contains(person)) {
            return true;
        }
        var over = upwardsFrom(department);
        return appointmentsOf(person, day).stream()
                .anyMatch(post -> post.grade().isAtLeast(Grade.HEAD_OF_SERVICE) && over.contains(post.department()));
    }

    Establishment with(Department department) {
        return new Establishment(Lists.with(departments, department.key(), department), appointments, offices);
    }

    Establishment with(Appointment post) {
        return new Establishment(departments, Lists.withItem(appointments, post.officer(), post), offices);
    }

    Establishment with(OfficeTerm office) {
        return new Establishment(departments, appointments, Lists.plus(offices, office));
    }

    Establishment ended(PersonId person, String post, LocalDate until) {
        var changed = Lists.changed(
                appointments.getOrDefault(person, List.of()),
                one -> one.post().equals(post) && one.term().holdsOn(until),
                one -> one.with(one.term().endingOn(until)));
        return new Establishment(departments, Lists.with(appointments, person, changed), offices);
    }

    Establishment left(Office office, PersonId person, LocalDate until) {
        var changed = Lists.changed(
                offices,
                one -> one.office() == office
                        && one.person().equals(person)
                        && one.term().holdsOn(until),
                one -> one.with(one.term().endingOn(until)));
        return new Establishment(departments, appointments, changed);
    }
}
