package uk.comity.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.comity.acts.PersonId;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.register.OfficeTerm.Capacity;

/**
 * Who was what on a day, in one council. A value: it never changes. Every question answers for people, wards and bodies
 * that it does not know too, with nothing or no; none throws.
 */
public final class Register {

    /** A register in which nothing was entered. */
    public static final Register EMPTY = new Register(new Contents(
            Map.of(), Chamber.EMPTY, Establishment.EMPTY, Bodies.EMPTY, Groups.EMPTY, List.of(), Map.of()));

    private final Contents contents;

    private final Membership.Last membership = new Membership.Last();

    Register(Contents contents) {
        this.contents = contents;
    }

    /** The register after one more entry: the fold. */
    public Register after(RegisterEntry entry) {
        return new Register(contents.after(entry));
    }

    public Optional<Person> findPerson(PersonId person) {
        return Optional.ofNullable(contents.people().get(person));
    }

    /** Everybody who was ever entered, by family name. */
    public List<Person> people() {
        return contents.people().values().stream()
                .sorted(Comparator.comparing(person -> person.name().sortable()))
                .toList();
    }

    /** What to call somebody: {@code Cllr Hesper Quayle}. Says so where the register does not know them. */
    public String nameOf(PersonId person) {
        return findPerson(person)
                .map(known -> known.name().spoken())
                .orElseGet(() -> person.equals(PersonId.OPERATOR)
                        ? "the operator of Comity"
                        : "a person who is not in the register (" + person + ")");
    }

    /** Whether the person is a councillor or co-optee on the day. */
    public boolean isMember(PersonId person, LocalDate day) {
        return chamber().isMember(person, day);
    }

    /** Whether the person sits for a ward on the day; a co-optee does not. */
    public boolean isElected(PersonId person, LocalDate day) {
        return chamber().isElected(person, day);
    }

    public Optional<Member> findMember(PersonId person, LocalDate day) {
        var terms = chamber().termsOf(person, day);
        return terms.isEmpty() ? Optional.empty() : findPerson(person).map(known -> new Member(known, terms));
    }

    /** Councillors and co-optees on the day, by family name. */
    public List<Member> members(LocalDate day) {
        return people().stream()
                .flatMap(person -> findMember(person.id(), day).stream())
                .toList();
    }

    /** Every term that a person ever had as a member, in the order of entry. */
    public List<MemberTerm> termsOf(PersonId person) {
        return chamber().termsOf(person);
    }

    /** By title. */
    public List<Ward> wards() {
        return sorted(chamber().wards().values(), Comparator.comparing(Ward::title));
    }

    public Optional<Ward> findWard(String ward) {
        return Optional.ofNullable(chamber().wards().get(ward));
    }

    /** The wards for which the person sits on the day; empty for a co-optee. */
    public List<Ward> wardsOf(PersonId person, LocalDate day) {
        return chamber().wardsOf(person, day);
    }

    public List<PersonId> membersOf(String ward, LocalDate day) {
        return chamber().membersOf(ward, day);
    }

    /** How many of the ward's seats nobody holds on the day; 0 where the number of seats is not known. */
    public int vacancies(String ward, LocalDate day) {
        return chamber().vacancies(ward, day);
    }

    public Optional<Officer> findOfficer(PersonId person, LocalDate day) {
        var posts = establishment().appointmentsOf(person, day);
        return posts.isEmpty() ? Optional.empty() : findPerson(person).map(known -> new Officer(known, posts));
    }

    /** By family name. */
    public List<Officer> officers(LocalDate day) {
        return people().stream()
                .flatMap(person -> findOfficer(person.id(), day).stream())
                .toList();
    }

    /** Every post that a person ever had, in the order of entry. */
    public List<Appointment> appointmentsOf(PersonId person) {
        return establishment().appointments().getOrDefault(person, List.of());
    }

    /** Every term that anybody ever had in a council-wide office, in the order of entry. */
    public List<OfficeTerm> officeTerms() {
        return establishment().offices();
    }

    /** The grade of the person's most senior post on the day. */
    public Optional<Grade> gradeOf(PersonId person, LocalDate day) {
        return establishment().gradeOf(person, day);
    }

    /** By title. */
    public List<Department> departments() {
        return sorted(establishment().departments().values(), Comparator.comparing(Department::title));
    }

    public Optional<Department> findDepartment(String department) {
        return Optional.ofNullable(establishment().departments().get(department));
    }

    /** Holders of a council-wide office by its key, see {@link Office}; empty for any other word. */
    public List<PersonId> holders(String office, LocalDate day) {
        return establishment().inOffice(office, Capacity.HOLDER, day);
    }

    /** Who is nominated to stand in for the office's holder. */
    public List<PersonId> deputies(String office, LocalDate day) {
        return establishment().inOffice(office, Capacity.DEPUTY, day);
    }

    /** Holders of the office, or its deputies while nobody holds it; for a body of that name, whoever presides over it. */
    public List<PersonId> actingFor(String office, LocalDate day) {
        var holders = establishment().actingFor(office, day);
        return holders.isEmpty() ? contents.bodies().presiding(office, day) : holders;
    }

    /** The head of the service, or of the nearest service of which the department is part. */
    public Optional<PersonId> headOfService(String department, LocalDate day) {
        return establishment().nearestOfGrade(department, Grade.HEAD_OF_SERVICE, day);
    }

    /** Heads of service in the department itself. */
    public List<PersonId> headsOfServiceIn(String department, LocalDate day) {
        return establishment().ofGradeIn(department, Grade.HEAD_OF_SERVICE, day);
    }

    public Optional<PersonId> assistantDirectorOf(String department, LocalDate day) {
        return establishment().nearestOfGrade(department, Grade.ASSISTANT_DIRECTOR, day);
    }

    public Optional<PersonId> directorOf(String department, LocalDate day) {
        return establishment().nearestOfGrade(department, Grade.DIRECTOR, day);
    }

    /** Service managers in the department itself. */
    public List<PersonId> serviceManagersOf(String department, LocalDate day) {
        return establishment().ofGradeIn(department, Grade.SERVICE_MANAGER, day);
    }

    /**
     * The officer's line manager: the one who was stated, while in post; else the nearest head of service, assistant
     * director or director above; else the chief executive.
     */
    public Optional<PersonId> managerOf(PersonId officer, LocalDate day) {
        return establishment().managerOf(officer, day);
    }

    /** Whether the person is head of service or above in the department or one of which it is part, or chief executive. */
    public boolean manages(PersonId person, String department, LocalDate day) {
        return establishment().manages(person, department, day);
    }

    public List<Body> bodies(LocalDate day) {
        return sorted(contents.bodies().on(day), Comparator.comparing(Body::title));
    }

    /** A body that is or was. */
    public Optional<Body> findBody(String body) {
        return Optional.ofNullable(contents.bodies().bodies().get(body));
    }

    /** Every seat that anybody ever had, in the order of entry. */
    public List<Seat> seats() {
        return contents.bodies().seats();
    }

    public List<Seat> seatsOn(String body, LocalDate day) {
        return contents.bodies().seatsOn(day, seat -> seat.body().equals(body));
    }

    public List<Seat> seatsOf(PersonId person, LocalDate day) {
        return contents.bodies().seatsOn(day, seat -> seat.person().equals(person));
    }

    /** Political groups that exist on the day: by notice, and two or more members left. */
    public List<PoliticalGroup> groups(LocalDate day) {
        return sorted(membership(day).groups().values(), Comparator.comparing(PoliticalGroup::title));
    }

    public Optional<PoliticalGroup> findGroup(String group) {
        return Optional.ofNullable(contents.groups().groups().get(group));
    }

    public Optional<PoliticalGroup> groupOf(PersonId person, LocalDate day) {
        return membership(day).of(person);
    }

    public List<PersonId> membersOfGroup(String group, LocalDate day) {
        return membership(day).of(group);
    }

    public Optional<PersonId> leaderOf(String group, LocalDate day) {
        return contents.groups().leadingOf(group, day, chamber()).map(PoliticalGroup.Leading::leader);
    }

    public Optional<PersonId> deputyLeaderOf(String group, LocalDate day) {
        return contents.groups().leadingOf(group, day, chamber()).flatMap(PoliticalGroup.Leading::deputy);
    }

    /** Whether the member let this person act in the member's name on the day. */
    public boolean actsFor(PersonId staff, PersonId member, LocalDate day) {
        return membersSupportedBy(staff, day).contains(member);
    }

    public List<PersonId> membersSupportedBy(PersonId staff, LocalDate day) {
        return contents.supportOn(day, one -> one.staff().equals(staff))
                .map(Support::member)
                .toList();
    }

    /** Who acts in the member's name on the day. */
    public List<PersonId> supportOf(PersonId member, LocalDate day) {
        return contents.supportOn(day, one -> one.member().equals(member))
                .map(Support::staff)
                .toList();
    }

    /** Days on which the council is closed besides weekends and bank holidays, each with its reason. */
    public SortedMap<LocalDate, String> closures() {
        return new TreeMap<>(contents.closures());
    }

    /** The bank holidays of England and Wales, and this council's own closure days. */
    public WorkingCalendar calendar() {
        return contents.calendar();
    }

    private Membership membership(LocalDate day) {
        return membership.on(day, contents.groups(), chamber());
    }

    private Chamber chamber() {
        return contents.chamber();
    }

    private Establishment establishment() {
        return contents.establishment();
    }

    private static <T> List<T> sorted(Collection<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register register && contents.equals(register.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }
}
