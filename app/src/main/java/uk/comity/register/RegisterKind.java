package uk.comity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.comity.acts.Decision;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Sharing;
import uk.comity.acts.Submission;
import uk.comity.acts.Summary;
import uk.comity.acts.Surroundings;
import uk.comity.norms.ActType;
import uk.comity.norms.ActType.Silence;
import uk.comity.norms.FactType;
import uk.comity.norms.Situation;

/** The register as a kind of matter: one folio, whose position is the register itself. */
public final class RegisterKind implements Kind<RegisterAct, Register> {

    static final String NAME = "register";

    /** No protocol says who keeps the register, so silence lets every act go on; access says who may. */
    private static final List<ActType> ACTS = List.of(
            act("add-person", "Add a person"),
            act("rename", "Change a name"),
            act("elect", "Enter an election"),
            act("co-opt", "Enter a co-option"),
            act("end-membership", "End a member's term"),
            act("appoint", "Appoint an officer"),
            act("end-appointment", "End an appointment"),
            act("designate", "Designate an office holder"),
            act("deputise", "Nominate a deputy"),
            act("end-office", "End a time in office"),
            act("form-body", "Form a body"),
            act("end-body", "End a body"),
            act("take-seat", "Give a seat"),
            act("leave-seat", "End a seat"),
            act("add-ward", "Add a ward"),
            act("amend-ward", "Change a ward"),
            act("notify-group", "Enter notice of a political group"),
            act("join-group", "Enter that a member joined a group"),
            act("leave-group", "Enter that a member left a group"),
            act("change-leader", "Change a group's leader"),
            act("add-department", "Add a department"),
            act("assign-support", "Let somebody act for a member"),
            act("end-support", "Stop somebody acting for a member"),
            act("declare-closure", "Declare a closure day"),
            act("withdraw-closure", "Withdraw a closure day"),
            act("apply-feed", "Take over a councillors' feed"));

    private final Registers registers;

    /** Its position is what these registers keep in memory. */
    public RegisterKind(Registers registers) {
        this.registers = registers;
    }

    private static ActType act(String verb, String title) {
        return new ActType(NAME + "." + verb, title, Silence.GOES_ON);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<RegisterAct> family() {
        return RegisterAct.class;
    }

    @Override
    public List<ActType> acts() {
        return ACTS;
    }

    /** None of its own: what it tells of the actor is declared once for every kind. */
    @Override
    public List<FactType> facts() {
        return List.of();
    }

    @Override
    public Optional<FolioId> ownOf(PersonId person) {
        return Optional.of(Registers.FOLIO);
    }

    @Override
    public Set<String> opening() {
        return Set.of(
                "register.add-person",
                "register.add-ward",
                "register.add-department",
                "register.form-body",
                "register.declare-closure",
                "register.apply-feed");
    }

    @Override
    public Map<String, Class<? extends Entry>> entryTypes() {
        return RegisterEntry.TYPES;
    }

    @Override
    public Lasting lasting() {
        return Lasting.FOR_GOOD;
    }

    @Override
    public Register blank(FolioId folio) {
        return Register.EMPTY;
    }

    /** The register is kept in memory anyway: nothing is folded anew for each of its acts. */
    @Override
    public Optional<Register> recall(FolioId folio, Surroundings surroundings) {
        return folio.equals(Registers.FOLIO) ? Optional.of(registers.at(surroundings.folios())) : Optional.empty();
    }

    @Override
    public Register fold(Register position, Entry entry, Entered entered) {
        return Registers.folded(position, entry);
    }

    @Override
    public boolean exists(Register position) {
        return !position.equals(Register.EMPTY);
    }

    @Override
    public Hearing<RegisterAct, Register> hear(Surroundings surroundings) {
        return hearing(surroundings.day());
    }

    /** All that the register needs of its surroundings is the day. */
    static Hearing<RegisterAct, Register> hearing(LocalDate day) {
        return new RegisterHearing(day);
    }

    /** What the register says of one act on a day. */
    private record RegisterHearing(LocalDate day) implements Hearing<RegisterAct, Register> {

        @Override
        public Decision decide(Register position, RegisterAct act, Submission submission) {
            if (!submission.folio().equals(Registers.FOLIO)) {
                return Decision.outOfTurn("A council has one register, " + Registers.FOLIO + ". Enter this there.");
            }
            return Rules.decide(position, act, day);
        }

        @Override
        public void situate(Register position, RegisterAct act, Submission submission, Situation.Builder facts) {
            Situating.actor(position, submission, day, facts);
        }

        @Override
        public List<PersonId> holders(Register position, String role) {
            return position.actingFor(role, day);
        }

        @Override
        public Sharing sharing(Register position) {
            return Sharing.withEverybody();
        }

        @Override
        public Summary summary(Register position) {
            var standing = "%s, %s and %s."
                    .formatted(
                            count(position.members(day).size(), "member"),
                            count(position.officers(day).size(), "officer"),
                            count(position.wards().size(), "ward"));
            return new Summary("The register", "kept", standing, Map.of());
        }

        private static String count(int number, String noun) {
            return number + " " + noun + (number == 1 ? "" : "s");
        }

        @Override
        public List<RegisterAct> menu(Register position, PersonId actor) {
            return Samples.on(day);
        }
    }
}
