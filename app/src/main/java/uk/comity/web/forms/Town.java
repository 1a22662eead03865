package uk.comity.web.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.register.Register;
import uk.comity.register.Ward;
import uk.comity.web.parts.Choice;

/** Whom and what forms offer to choose from: the council's register on one day, in the council's words. */
public record Town(Register register, LocalDate day, CouncilWords words) {

    static final String DEPARTMENT = "department:";
    static final String OFFICER = "officer:";

    /** Officers by family name, each with the post; the first asks to choose. */
    List<Choice> officers() {
        return listed("Choose " + CouncilWords.a(words.officer()), officerChoices(""));
    }

    /**
     * Officers by family name, where one may be chosen and need not be.
     *
     * @param none what it means to choose nobody
     */
    List<Choice> officersOr(String none) {
        return listed(none, officerChoices(""));
    }

    /**
     * Members by family name, where one may be chosen and need not be.
     *
     * @param none what it means to choose nobody
     * @param chosen who is chosen already, and stays to be chosen after leaving the council
     */
    List<Choice> membersOr(String none, Optional<PersonId> chosen) {
        var members = register.members(day).stream().map(each -> each.person().id());
        var before = chosen.filter(person -> !register.isMember(person, day)).stream();
        return listed(none, people(Stream.concat(members, before).toList()).stream());
    }

    /** Departments, then officers by name: to whom a question can go. */
    List<Choice> departmentsAndOfficers() {
        var departments = register.departments().stream()
                .map(each -> Choice.of(DEPARTMENT + each.key(), each.title() + " (department)"));
        return listed(
                "Choose a department or " + CouncilWords.a(words.officer()),
                Stream.concat(departments, officerChoices(OFFICER)));
    }

    List<Choice> departments() {
        return register.departments().stream()
                .map(each -> Choice.of(each.key(), each.title()))
                .toList();
    }

    List<Choice> people(List<PersonId> people) {
        return people.stream()
                .map(each -> Choice.of(each.value(), register.nameOf(each)))
                .toList();
    }

    /** The wards for which these members sit. */
    List<Ward> wards(List<PersonId> members) {
        return members.stream()
                .flatMap(each -> register.wardsOf(each, day).stream())
                .distinct()
                .toList();
    }

    private Stream<Choice> officerChoices(String prefix) {
        return register.officers(day).stream()
                .map(each -> Choice.of(
                        prefix + each.id().value(), each.person().name().plain() + ", " + each.post()));
    }

    private static List<Choice> listed(String first, Stream<Choice> rest) {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", first));
        rest.forEach(all::add);
        return all;
    }
}
