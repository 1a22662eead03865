package uk.comity.matters.enquiry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.acts.Course;
import uk.comity.acts.Decision;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.Extended;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Sharing;
import uk.comity.acts.Submission;
import uk.comity.acts.Summary;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Offices;
import uk.comity.matters.Restrictions;
import uk.comity.matters.Telling;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.Situation;
import uk.comity.register.Register;

/** The member's enquiry. */
public final class EnquiryKind implements Kind<EnquiryAct, Enquiry> {

    private final Function<Folios, Register> registers;
    private final Restrictions restrictions;

    /**
     * A kind that reads the council through these.
     *
     * @param registers the register, from what was entered
     * @param restrictions whom a member may not turn to
     */
    public EnquiryKind(Function<Folios, Register> registers, Restrictions restrictions) {
        this.registers = registers;
        this.restrictions = restrictions;
    }

    @Override
    public String name() {
        return "enquiry";
    }

    @Override
    public Class<EnquiryAct> family() {
        return EnquiryAct.class;
    }

    @Override
    public List<ActType> acts() {
        return EnquiryWords.ACTS;
    }

    @Override
    public List<FactType> facts() {
        return EnquiryWords.FACTS;
    }

    @Override
    public Set<String> opening() {
        return Set.of(EnquiryWords.RAISE);
    }

    @Override
    public Map<String, Class<? extends Entry>> entryTypes() {
        return Map.ofEntries(
                Map.entry("enquiry.raised/1", EnquiryEntry.Raised.class),
                Map.entry("enquiry.redirected/1", EnquiryEntry.Redirected.class),
                Map.entry("enquiry.advice-sought/1", EnquiryEntry.AdviceSought.class),
                Map.entry("enquiry.acknowledged/1", EnquiryEntry.Acknowledged.class),
                Map.entry("enquiry.progress-reported/1", EnquiryEntry.ProgressReported.class),
                Map.entry("enquiry.member-asked/1", EnquiryEntry.MemberAsked.class),
                Map.entry("enquiry.replied/1", EnquiryEntry.Replied.class),
                Map.entry("enquiry.answered/1", EnquiryEntry.Answered.class),
                Map.entry("enquiry.refused/1", EnquiryEntry.Refused.class),
                Map.entry("enquiry.refusal-proposed/1", EnquiryEntry.RefusalProposed.class),
                Map.entry("enquiry.disputed/1", EnquiryEntry.Disputed.class),
                Map.entry("enquiry.consulted/1", EnquiryEntry.Consulted.class),
                Map.entry("enquiry.determined/1", EnquiryEntry.Determined.class),
                Map.entry("enquiry.withdrawn/1", EnquiryEntry.Withdrawn.class),
                Map.entry("enquiry.closed/1", EnquiryEntry.Closed.class),
                Map.entry("enquiry.reopened/1", EnquiryEntry.Reopened.class),
                Map.entry("enquiry.extension-asked/1", EnquiryEntry.ExtensionAsked.class),
                Map.entry("enquiry.extension-agreed/1", EnquiryEntry.ExtensionAgreed.class),
                Map.entry("enquiry.extension-declined/1", EnquiryEntry.ExtensionDeclined.class));
    }

    @Override
    public Optional<Course> course() {
        return Optional.of(EnquiryCourse.course());
    }

    @Override
    public Enquiry blank(FolioId folio) {
        return Enquiry.blank(folio);
    }

    @Override
    public Enquiry fold(Enquiry position, Entry entry, Entered entered) {
        return Folding.fold(position, entry, entered);
    }

    /** Whoever could choose a key would learn by it which are taken. */
    @Override
    public Naming naming() {
        return Naming.BY_CHANCE;
    }

    @Override
    public boolean exists(Enquiry position) {
        return position.asked().isPresent();
    }

    @Override
    public Hearing<EnquiryAct, Enquiry> hear(Surroundings surroundings) {
        return new EnquiryHearing(
                surroundings, new Offices(registers.apply(surroundings.folios()), surroundings.day()), restrictions);
    }

    private record EnquiryHearing(Surroundings surroundings, Offices offices, Restrictions restrictions)
            implements Hearing<EnquiryAct, Enquiry> {

        @Override
        public Decision decide(Enquiry position, EnquiryAct act, Submission submission) {
            return new Deciding(offices).decide(position, act, submission);
        }

        @Override
        public Decision refer(Enquiry position, EnquiryAct act, Submission submission) {
            return new Deciding(offices).refer(position, act, submission);
        }

        @Override
        public void situate(Enquiry position, EnquiryAct act, Submission submission, Situation.Builder facts) {
            new EnquiryFacts(offices, restrictions, surroundings)
                    .tell(position, act, submission, new Telling(facts, offices.register(), offices.day()));
        }

        @Override
        public List<PersonId> holders(Enquiry position, String role) {
            return new Parties(offices).holders(position, role);
        }

        /** A dispute goes to the office after those that have heard it. */
        @Override
        public int rung(Enquiry position, EnquiryAct act) {
            return act instanceof EnquiryAct.Dispute ? position.argument().heard() : 0;
        }

        @Override
        public Sharing sharing(Enquiry position) {
            if (position.asked().isEmpty()) {
                return new Sharing(Set.of(), Set.of(), Set.of(), List.of());
            }
            var deciding = offices.ofTheCouncil(new Parties(offices).deciding(position));
            return new Sharing(
                    people(position, deciding),
                    Set.of(position.handling().department()),
                    Stream.concat(Stream.of("monitoring-officer"), deciding.stream())
                            .collect(Collectors.toUnmodifiableSet()),
                    wards(position.question()));
        }

        /** Everybody who has to do with it, but for whoever holds one of these offices today: that is looked up when it is read. */
        private Set<PersonId> people(Enquiry position, Set<String> ofTheCouncil) {
            var parties = new Parties(offices);
            var people = new HashSet<PersonId>();
            people.add(position.member());
            people.addAll(parties.holders(position, "support-staff"));
            people.add(position.officer());
            people.addAll(position.handling().past());
            people.addAll(position.handling().advisers());
            position.argument().decisions().forEach(said -> people.add(said.by()));
            people.addAll(new Extending(parties).askedOf(position));
            parties.deciding(position).stream()
                    .filter(role -> !ofTheCouncil.contains(role))
                    .forEach(role -> people.addAll(parties.holders(position, role)));
            return people;
        }

        private static List<Sharing.WardMembers> wards(EnquiryEntry.Raised question) {
            return switch (question.visibility()) {
                case ONLY_ME -> List.of();
                case MY_WARD -> List.of(new Sharing.WardMembers(question.ward(), ""));
                case MY_GROUP_IN_MY_WARD -> List.of(new Sharing.WardMembers(question.ward(), question.group()));
            };
        }

        @Override
        public Summary summary(Enquiry position) {
            return new Standing(new Parties(offices)).summary(position);
        }

        @Override
        public Optional<DeskEntry.Referred> openReferral(Enquiry position) {
            return position.argument().referral();
        }

        @Override
        public boolean awaits(Enquiry position, String act) {
            return Turns.awaits(position.state(), act);
        }

        @Override
        public Optional<LocalDate> stated(Enquiry position, String word) {
            return word.equals("expected-date") ? position.handling().expectedOn() : Optional.empty();
        }

        @Override
        public List<Extended> extensions(Enquiry position, String norm) {
            return position.moreTime().extensions(norm);
        }

        @Override
        public List<EnquiryAct> menu(Enquiry position, PersonId actor) {
            return new Menu(offices, new Deciding(offices), surroundings.at()).of(position, actor);
        }
    }
}
