package uk.comity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.register.Body;
import uk.comity.register.Grade;
import uk.comity.register.Office;
import uk.comity.register.Register;
import uk.comity.register.Seat;
import uk.comity.register.Term;
import uk.comity.web.forms.CouncilWords;
import uk.comity.web.pages.RegisterPage.Part;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.Table.Cell;

/** The register on one day, as tables. */
record RegisterTables(Register register, LocalDate day, CouncilWords words) {

    List<Part> parts() {
        return List.of(members(), officers(), offices(), bodies(), groups(), closures());
    }

    private Part members() {
        var rows = new ArrayList<List<Cell>>();
        for (var member : register.members(day)) {
            for (var term : member.terms()) {
                rows.add(cells(
                        register.nameOf(member.id()),
                        term.isElected() ? ward(term.place()) : "Co-opted to " + body(term.place()),
                        register.groupOf(member.id(), day)
                                .map(group -> group.title())
                                .orElse("No group"),
                        spoken(term.term())));
            }
        }
        for (var ward : register.wards()) {
            var vacant = register.vacancies(ward.key(), day);
            if (vacant > 0) {
                rows.add(cells("Vacant", ward.title(), "", Spoken.count(vacant, "seat")));
            }
        }
        return part(
                "members",
                Speaking.capital(words.member()) + "s",
                table(
                        Speaking.capital(words.member()) + "s",
                        List.of("Name", Speaking.capital(words.ward()), "Group", "Term"),
                        rows),
                "Who sits for each " + words.ward() + " would be here.");
    }

    private Part officers() {
        var rows = register.officers(day).stream()
                .flatMap(officer -> officer.appointments().stream()
                        .map(post -> cells(
                                register.nameOf(officer.id()),
                                post.post(),
                                department(post.department()),
                                grade(post.grade()))))
                .toList();
        return part(
                "officers",
                Speaking.capital(words.officer()) + "s",
                table(Speaking.capital(words.officer()) + "s", List.of("Name", "Post", "Department", "Grade"), rows),
                "Posts, departments and grades would be here.");
    }

    private Part offices() {
        var rows = Stream.of(Office.values())
                .map(office -> cells(
                        Speaking.capital(office.title()),
                        names(register.holders(office.key(), day), "Nobody"),
                        names(register.deputies(office.key(), day), "")))
                .toList();
        return part(
                "offices",
                "Offices of the whole council",
                table("Offices of the whole council", List.of("Office", "Held by", "Deputies"), rows),
                "");
    }

    private Part bodies() {
        var rows = register.bodies(day).stream()
                .map(body -> cells(body.title(), sort(body.sort()), seats(body)))
                .toList();
        return part(
                "bodies",
                "Bodies",
                table("Bodies", List.of("Body", "Sort", "Seats"), rows),
                "The council's committees and other bodies would be here.");
    }

    private Part groups() {
        var rows = register.groups(day).stream()
                .map(group -> cells(
                        group.title(),
                        register.leaderOf(group.key(), day)
                                .map(register::nameOf)
                                .orElse("None named"),
                        register.deputyLeaderOf(group.key(), day)
                                .map(register::nameOf)
                                .orElse(""),
                        names(register.membersOfGroup(group.key(), day), "")))
                .toList();
        return part(
                "groups",
                "Political groups",
                table("Political groups", List.of("Group", "Leader", "Deputy", "Those who belong"), rows),
                "Groups of which notice was given would be here. A party in a feed is not a group.");
    }

    private Part closures() {
        var rows = register.closures().entrySet().stream()
                .filter(each -> !each.getKey().isBefore(day))
                .map(each -> cells(Spoken.day(each.getKey()), each.getValue()))
                .toList();
        return part(
                "closures",
                "Days on which the council is closed",
                table("Days on which the council is closed", List.of("Day", "Why"), rows),
                "Closure days besides weekends and bank holidays would be here. None is declared from that day on.");
    }

    private String seats(Body body) {
        return register.seatsOn(body.key(), day).stream()
                .map(seat -> register.nameOf(seat.person()) + role(seat.role()))
                .collect(Collectors.joining(", "));
    }

    private static String role(Seat.Role role) {
        return switch (role) {
            case CHAIR -> " (chair)";
            case VICE_CHAIR -> " (vice-chair)";
            case MEMBER -> "";
        };
    }

    private static String sort(Body.Sort sort) {
        return switch (sort) {
            case COUNCIL -> "The council";
            case EXECUTIVE -> "Executive";
            case COMMITTEE -> "Committee";
            case SUB_COMMITTEE -> "Sub-committee";
            case SCRUTINY -> "Overview and scrutiny";
            case REGULATORY -> "Regulatory";
            case JOINT -> "Joint";
            case OUTSIDE -> "Outside body";
        };
    }

    private static String grade(Grade grade) {
        return Speaking.capital(grade.name().toLowerCase(Locale.UK).replace('_', ' '));
    }

    private String ward(String key) {
        return register.findWard(key).map(each -> each.title()).orElse(key);
    }

    private String body(String key) {
        return register.findBody(key).map(Body::title).orElse(key);
    }

    private String department(String key) {
        return register.findDepartment(key).map(each -> each.title()).orElse(key);
    }

    private String names(List<PersonId> people, String nobody) {
        return people.isEmpty()
                ? nobody
                : Spoken.all(people.stream().map(register::nameOf).toList());
    }

    private static String spoken(Term term) {
        return Speaking.capital(term.words());
    }

    private static List<Cell> cells(String... texts) {
        return Stream.of(texts).map(Cell::of).toList();
    }

    private static List<Table> table(String caption, List<String> columns, List<List<Cell>> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(Table.cards(
                        caption, columns.stream().map(Table.Column::of).toList(), rows));
    }

    private static Part part(String id, String title, List<Table> tables, String otherwise) {
        return new Part(id, title, tables, EmptyState.of(otherwise.isBlank() ? "Nothing yet." : otherwise));
    }
}
