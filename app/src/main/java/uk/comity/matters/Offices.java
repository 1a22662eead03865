package uk.comity.matters;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.norms.RoleType;
import uk.comity.register.Body;
import uk.comity.register.Department;
import uk.comity.register.Grade;
import uk.comity.register.Office;
import uk.comity.register.Register;

/** Who holds which office, and plays which part, on one day. */
public record Offices(Register register, LocalDate day) {

    /**
     * To what a role is asked.
     *
     * @param department the department whose business it is; blank where there is none
     */
    public record Matter(PersonId member, Optional<PersonId> officer, String department) {}

    /** Who plays a role of {@link Words#ROLES} towards a matter; empty for a role that nobody plays, or that is not known. */
    public List<PersonId> holders(String role, Matter matter) {
        return switch (role) {
            case "member-asking", "member-concerned" -> List.of(matter.member);
            case "support-staff" -> register.supportOf(matter.member, day);
            case "officer-asked" -> matter.officer.stream().toList();
            case "manager-of-officer-asked" ->
                matter.officer.flatMap(officer -> register.managerOf(officer, day)).stream()
                        .toList();
            case "service-manager" -> register.serviceManagersOf(matter.department, day);
            case "head-of-service" -> headsOfService(matter);
            case "assistant-director" ->
                register.assistantDirectorOf(matter.department, day).stream().toList();
            // A chief officer is who answers for a whole directorate: Local Government and Housing Act 1989 s.2(6),
            // (7).
            case "director", "chief-officer" ->
                register.directorOf(matter.department, day).stream().toList();
            case "group-leader-of-member" ->
                register.groupOf(matter.member, day).flatMap(group -> register.leaderOf(group.key(), day)).stream()
                        .toList();
            default -> register.actingFor(role, day);
        };
    }

    /** Of these roles, the offices of the whole council: whoever acts for them is the same towards every matter. */
    public Set<String> ofTheCouncil(List<String> roles) {
        return roles.stream()
                .filter(role ->
                        Office.find(role).isPresent() || register.findBody(role).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The head of the service; of a directorate, the heads of its services; and where the Chief Executive was asked, whose
     * business is no service's own, the heads of all services. Empty where the one service has no head on the day.
     */
    private List<PersonId> headsOfService(Matter matter) {
        var all = matter.officer
                .filter(one -> isAtLeast(one, Grade.CHIEF_EXECUTIVE))
                .isPresent();
        var own = register.headOfService(matter.department, day).filter(_ -> !all);
        return own.isPresent()
                ? own.stream().toList()
                : register.departments().stream()
                        .map(Department::key)
                        .filter(one -> all || isWithin(one, matter.department))
                        .flatMap(one -> register.headsOfServiceIn(one, day).stream())
                        .distinct()
                        .toList();
    }

    /** The head of a department on the day: its head of service, else a service manager, else whoever answers for it above. */
    public Optional<PersonId> headOf(String department) {
        return Stream.of(
                        register.headOfService(department, day).stream(),
                        register.serviceManagersOf(department, day).stream(),
                        register.assistantDirectorOf(department, day).stream(),
                        register.directorOf(department, day).stream())
                .flatMap(found -> found)
                .findFirst();
    }

    /** Whether the person is in the line of managers above an officer, or answers for the department. */
    public boolean isAbove(PersonId person, PersonId officer, String department) {
        if (register.manages(person, department, day)) {
            return true;
        }
        var seen = new LinkedHashSet<PersonId>();
        var next = register.managerOf(officer, day);
        while (next.isPresent() && seen.add(next.get())) {
            next = register.managerOf(next.get(), day);
        }
        return seen.contains(person);
    }

    /** Whether the person is an officer of at least this grade. */
    public boolean isAtLeast(PersonId person, Grade grade) {
        return register.gradeOf(person, day).filter(own -> own.isAtLeast(grade)).isPresent();
    }

    /** The department of an officer's most senior post; blank for anybody else. */
    public String departmentOf(PersonId officer) {
        return register.findOfficer(officer, day)
                .map(known -> known.department())
                .orElse("");
    }

    /** Whether a department is the other one, or part of it at whatever depth. */
    public boolean isWithin(String department, String other) {
        var seen = new LinkedHashSet<String>();
        var next = Optional.of(department);
        while (next.isPresent() && seen.add(next.get())) {
            next = register.findDepartment(next.get()).flatMap(Department::parent);
        }
        return seen.contains(other);
    }

    /** What people read for a role, and who holds it: "the Monitoring Officer (Ivo Merridew-Shaw)". */
    public String spoken(String role, Matter matter) {
        var title = Words.ROLES.stream()
                .filter(known -> known.name().equals(role))
                .map(RoleType::title)
                .findFirst()
                .or(() -> register.findBody(role).map(Body::title))
                .orElseGet(() -> role.replace('-', ' '));
        var names = holders(role, matter).stream().map(register::nameOf).reduce((one, other) -> one + " or " + other);
        return title + " (" + names.orElse("nobody holds that office today") + ")";
    }
}
