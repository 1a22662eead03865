package uk.comity.matters.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import uk.comity.acts.Course;
import uk.comity.acts.Decision;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Sharing;
import uk.comity.acts.Submission;
import uk.comity.acts.Summary;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Offices;
import uk.comity.matters.Telling;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.Situation;
import uk.comity.register.Register;

/** Contact between a member and officers. One folio for each member, under the member's own key. */
public final class ContactKind implements Kind<ContactAct, Contact> {

    /** Ahead of the moment at which a sample is weighed. */
    private static final Duration SOON = Duration.ofMinutes(10);

    static final String NAME = "contact";

    private final Function<Folios, Register> registers;
    private final Function<Surroundings, OfficeHours> hours;

    /**
     * A kind that reads the council through these.
     *
     * @param registers the register, from what was entered
     */
    public ContactKind(Function<Folios, Register> registers, Function<Surroundings, OfficeHours> hours) {
        this.registers = registers;
        this.hours = hours;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ContactAct> family() {
        return ContactAct.class;
    }

    @Override
    public List<ActType> acts() {
        return ContactWords.ACTS;
    }

    @Override
    public List<FactType> facts() {
        return ContactWords.FACTS;
    }

    /** The member's own. */
    @Override
    public Optional<FolioId> ownOf(PersonId person) {
        return Optional.of(new FolioId(name(), person.value()));
    }

    /** Lifting and consenting need a restriction, and so a folio. */
    @Override
    public Set<String> opening() {
        return Set.of(ContactWords.RESTRICT, ContactWords.APPROACH, ContactWords.CALL_LINE, ContactWords.MEET);
    }

    @Override
    public Map<String, Class<? extends Entry>> entryTypes() {
        return Map.of(
                "contact.restricted/1", ContactEntry.Restricted.class,
                "contact.lifted/1", ContactEntry.Lifted.class,
                "contact.consented/1", ContactEntry.Consented.class,
                "contact.approached/1", ContactEntry.Approached.class,
                "contact.line-called/1", ContactEntry.LineCalled.class,
                "contact.meeting-arranged/1", ContactEntry.MeetingArranged.class);
    }

    @Override
    public Optional<Course> course() {
        return Optional.of(ContactCourse.course());
    }

    @Override
    public Contact blank(FolioId folio) {
        return Contact.blank(folio);
    }

    @Override
    public Contact fold(Contact position, Entry entry, Entered entered) {
        return Contact.fold(position, entry, entered);
    }

    @Override
    public boolean exists(Contact position) {
        return position.last().isPresent();
    }

    @Override
    public Hearing<ContactAct, Contact> hear(Surroundings surroundings) {
        return new ContactHearing(
                surroundings.at(),
                new Offices(registers.apply(surroundings.folios()), surroundings.day()),
                hours.apply(surroundings));
    }

    private record ContactHearing(Instant at, Offices offices, OfficeHours hours)
            implements Hearing<ContactAct, Contact> {

        @Override
        public Decision decide(Contact position, ContactAct act, Submission submission) {
            return new ContactTurns(offices).decide(position, act, submission);
        }

        /** No act of contact has a place where it could wait for an office: it is asked there, and not entered here. */
        @Override
        public Decision refer(Contact position, ContactAct act, Submission submission) {
            return Decision.outOfTurn("The protocol gives this question to an office first. Ask that office.");
        }

        @Override
        public void situate(Contact position, ContactAct act, Submission submission, Situation.Builder facts) {
            new ContactFacts(offices, hours)
                    .tell(position, act, submission, new Telling(facts, offices.register(), offices.day()));
        }

        @Override
        public List<PersonId> holders(Contact position, String role) {
            return offices.holders(role, matter(position));
        }

        /** Whom the folio is about: the member, and the officer and department of the last thing that happened. */
        private Offices.Matter matter(Contact position) {
            var officer = position.last().flatMap(ContactHearing::officer);
            var department = officer.map(offices::departmentOf)
                    .or(() -> position.departments().stream().reduce((_, later) -> later));
            return new Offices.Matter(position.member(), officer, department.orElse(""));
        }

        private static Optional<PersonId> officer(ContactEntry entry) {
            return switch (entry) {
                case ContactEntry.Consented consented -> Optional.of(consented.officer());
                case ContactEntry.Approached approached -> Optional.of(approached.officer());
                case ContactEntry.MeetingArranged meeting -> Optional.of(meeting.officer());
                case ContactEntry.Restricted _, ContactEntry.Lifted _, ContactEntry.LineCalled _ -> Optional.empty();
            };
        }

        /** Officers who were approached are told of that; the folio, with its restriction, is not theirs to read. */
        @Override
        public Sharing sharing(Contact position) {
            var people = new HashSet<PersonId>();
            people.add(position.member());
            people.addAll(offices.register().supportOf(position.member(), offices.day()));
            position.restriction().ifPresent(restriction -> {
                people.add(restriction.by());
                people.add(restriction.terms().headOfService());
            });
            return new Sharing(
                    people,
                    Set.copyOf(position.departments()),
                    Set.of("chief-executive", "monitoring-officer", "out-of-hours-line"),
                    List.of());
        }

        @Override
        public Summary summary(Contact position) {
            var member = offices.register().nameOf(position.member());
            var facets = new LinkedHashMap<String, String>();
            facets.put("member", position.member().value());
            facets.put("state", position.restriction().isPresent() ? "restricted" : "open");
            position.restriction()
                    .ifPresent(one ->
                            facets.put("officer", one.terms().headOfService().value()));
            return new Summary(
                    "Contact of " + member,
                    position.restriction().isPresent() ? "restricted" : "open",
                    standing(position, member),
                    facets);
        }

        private String standing(Contact position, String member) {
            return position.restriction()
                    .map(one -> member + "'s contact with "
                            + String.join(
                                    " and ",
                                    one.terms().departments().stream()
                                            .map(this::department)
                                            .toList())
                            + " goes through "
                            + offices.register().nameOf(one.terms().headOfService()) + ", by "
                            + offices.register().nameOf(one.by())
                            + one.terms()
                                    .reviewOn()
                                    .map(day -> ". To be reviewed on " + Telling.date(day))
                                    .orElse("")
                            + ".")
                    .orElse(member + "'s contact is not restricted.");
        }

        private String department(String key) {
            return offices.register()
                    .findDepartment(key)
                    .map(one -> one.title())
                    .orElse(key);
        }

        @Override
        public List<ContactAct> menu(Contact position, PersonId actor) {
            return samples().stream()
                    .filter(act -> decide(position, act, probe(position, act, actor)) instanceof Decision.Enter)
                    .toList();
        }

        private Submission probe(Contact position, ContactAct act, PersonId actor) {
            var inNameOf = Optional.of(position.member())
                    .filter(member -> offices.register().actsFor(actor, member, offices.day()));
            return new Submission(
                    new UUID(0, 0), actor, inNameOf, at, position.folio(), OptionalLong.empty(), "", Map.of(), act);
        }

        private List<ContactAct> samples() {
            var samples = new ArrayList<ContactAct>();
            samples.add(new ContactAct.CallLine("…"));
            samples.add(new ContactAct.Lift("…"));
            new ContactTurns(offices).departments().stream().findFirst().ifPresent(department -> {
                var head = offices.headOf(department).orElseThrow();
                samples.add(new ContactAct.Approach(head, ContactAct.By.MESSAGE, "…"));
                samples.add(new ContactAct.Meet(
                        head, at.plus(SOON).atZone(Surroundings.ZONE).toLocalDateTime(), "…"));
                samples.add(new ContactAct.Restrict(List.of(department), "…", head, Optional.empty()));
                samples.add(new ContactAct.Consent(head, "…", offices.day()));
            });
            return samples;
        }
    }
}
