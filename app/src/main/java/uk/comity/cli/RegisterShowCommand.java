package uk.comity.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.acts.PersonId;
import uk.comity.register.Body;
import uk.comity.register.Department;
import uk.comity.register.Member;
import uk.comity.register.MemberTerm;
import uk.comity.register.Office;
import uk.comity.register.Officer;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.Register;
import uk.comity.register.Seat;
import uk.comity.register.Ward;

/** {@code comity register show}. */
@Command(
        name = "show",
        description = "Shows who is what in a council on a day.",
        footerHeading = "%nExample:%n",
        footer = "  comity register show wbc --on 2026-05-08")
final class RegisterShowCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "COUNCIL", description = "The council's key.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String council;

    @Option(names = "--on", paramLabel = "DATE", description = "The day. Left out: today.")
    private Optional<LocalDate> on = Optional.empty();

    RegisterShowCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        try (var premises = toolbox.open()) {
            var found = Toolbox.council(spec, premises, council);
            var register = found.desk()
                    .read(found.now(), here -> found.law().registers().at(here.folios()));
            new Page(register, on.orElseGet(toolbox::today), spec.commandLine().getOut()).print(found.name());
            return Exit.DONE.code();
        }
    }

    /** The register of one day, printed. */
    private record Page(Register register, LocalDate day, PrintWriter out) {

        void print(String council) {
            out.println(council + " on " + day);
            section("Members", register.members(day).stream().map(this::member).toList());
            section("Wards", register.wards().stream().map(this::ward).toList());
            section(
                    "Political groups",
                    register.groups(day).stream().map(this::group).toList());
            section(
                    "Officers",
                    register.officers(day).stream().map(this::officer).toList());
            section("Offices", Arrays.stream(Office.values()).map(this::office).toList());
            section("Bodies", register.bodies(day).stream().map(this::body).toList());
        }

        private void section(String title, List<List<String>> rows) {
            out.println();
            out.println(title + (rows.isEmpty() ? ": none" : " (" + rows.size() + ")"));
            Said.columns(rows).forEach(row -> out.println("  " + row));
        }

        private List<String> member(Member member) {
            var places = member.terms().stream().map(this::place).distinct().collect(Collectors.joining(", "));
            var group = register.groupOf(member.id(), day).map(PoliticalGroup::title);
            return List.of(
                    member.id().value(),
                    member.name().spoken(),
                    places,
                    group.orElse(member.party().isBlank() ? "" : "label \"" + member.party() + "\""));
        }

        private String place(MemberTerm term) {
            return term.isElected()
                    ? register.findWard(term.place()).map(Ward::title).orElse(term.place())
                    : "co-opted to "
                            + register.findBody(term.place()).map(Body::title).orElse(term.place());
        }

        private List<String> ward(Ward ward) {
            var seats = ward.seats().map(number -> Said.count(number, "seat")).orElse("seats not known");
            var vacant = register.vacancies(ward.key(), day);
            return List.of(ward.key(), ward.title(), seats + (vacant == 0 ? "" : ", " + vacant + " vacant"));
        }

        private List<String> group(PoliticalGroup group) {
            var leader =
                    register.leaderOf(group.key(), day).map(register::nameOf).orElse("nobody");
            return List.of(
                    group.key(),
                    group.title(),
                    Said.count(register.membersOfGroup(group.key(), day).size(), "member"),
                    "led by " + leader);
        }

        private List<String> officer(Officer officer) {
            var department = register.findDepartment(officer.department())
                    .map(Department::title)
                    .orElse(officer.department());
            return List.of(officer.id().value(), officer.name().spoken(), officer.post(), department);
        }

        private List<String> office(Office office) {
            var holders = names(register.holders(office.key(), day));
            var deputies = register.deputies(office.key(), day);
            return List.of(
                    office.title(),
                    holders.isEmpty() ? "nobody" : holders,
                    deputies.isEmpty() ? "" : "deputy: " + names(deputies));
        }

        private List<String> body(Body body) {
            var seats = new ArrayList<String>();
            for (var seat : register.seatsOn(body.key(), day)) {
                var role = seat.role() == Seat.Role.MEMBER
                        ? ""
                        : " (" + seat.role().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
                seats.add(register.nameOf(seat.person()) + role);
            }
            return List.of(body.title(), String.join(", ", seats));
        }

        private String names(List<PersonId> people) {
            return people.stream().map(register::nameOf).collect(Collectors.joining(", "));
        }
    }
}
