package uk.comity.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
import uk.comity.norms.FactType;
import uk.comity.norms.Situation;

/** The council's protocol as a matter of its own: adopted, and what it leaves open settled, by acts. */
public final class ProtocolKind implements Kind<ProtocolAct, Adoptions> {

    /** There is one folio of the kind. */
    public static final FolioId FOLIO = new FolioId("protocol", "council");

    private final Supplier<Shelf> shelf;
    private final Function<Surroundings, List<PersonId>> keepers;

    /**
     * Takes the shelf late: its vocabulary includes this kind.
     *
     * @param keepers who keeps the protocol on a day: the Monitoring Officer, or whoever stands in
     */
    public ProtocolKind(Supplier<Shelf> shelf, Function<Surroundings, List<PersonId>> keepers) {
        this.shelf = shelf;
        this.keepers = keepers;
    }

    @Override
    public String name() {
        return "protocol";
    }

    @Override
    public Class<ProtocolAct> family() {
        return ProtocolAct.class;
    }

    @Override
    public List<ActType> acts() {
        return List.of(
                act("bring-in", "Bring in the protocol that the council has"),
                act("lay-draft", "Lay a draft of the protocol"),
                act("adopt", "Enter that a draft was adopted"),
                act("withdraw", "Withdraw an adoption before its day"),
                act("renew-law", "Put the newest law beneath the protocol"),
                act("choose-setting", "Settle what the protocol leaves open"),
                act("import-text", "Lay the council's own text beside the gists"),
                act("withdraw-text", "Take the council's own text away"));
    }

    private static ActType act(String verb, String title) {
        return new ActType("protocol." + verb, title, ActType.Silence.GOES_ON);
    }

    /** The protocol is as old as the council: each act on it is judged by that of its own day. */
    @Override
    public Lasting lasting() {
        return Lasting.FOR_GOOD;
    }

    @Override
    public List<FactType> facts() {
        return List.of();
    }

    @Override
    public Optional<FolioId> ownOf(PersonId person) {
        return Optional.of(FOLIO);
    }

    @Override
    public Set<String> opening() {
        return Set.of("protocol.bring-in", "protocol.lay-draft", "protocol.renew-law");
    }

    @Override
    public Map<String, Class<? extends Entry>> entryTypes() {
        return Map.of(
                "protocol.adopted/1", ProtocolEntry.Adopted.class,
                "protocol.adopted/2", ProtocolEntry.DraftAdopted.class,
                "protocol.draft-laid/1", ProtocolEntry.DraftLaid.class,
                "protocol.adoption-withdrawn/1", ProtocolEntry.AdoptionWithdrawn.class,
                "protocol.law-renewed/1", ProtocolEntry.LawRenewed.class,
                "protocol.setting-chosen/1", ProtocolEntry.SettingChosen.class,
                "protocol.text-imported/1", ProtocolEntry.TextImported.class,
                "protocol.text-withdrawn/1", ProtocolEntry.TextWithdrawn.class);
    }

    @Override
    public Adoptions blank(FolioId folio) {
        return Adoptions.NONE;
    }

    @Override
    public Adoptions fold(Adoptions position, Entry entry, Entered entered) {
        return position.with(entry, entered);
    }

    @Override
    public boolean exists(Adoptions position) {
        return !position.equals(Adoptions.NONE);
    }

    @Override
    public Hearing<ProtocolAct, Adoptions> hear(Surroundings surroundings) {
        return new Listening(surroundings, keepers.apply(surroundings));
    }

    private final class Listening implements Hearing<ProtocolAct, Adoptions> {

        private final Surroundings surroundings;
        private final List<PersonId> keepers;

        Listening(Surroundings surroundings, List<PersonId> keepers) {
            this.surroundings = surroundings;
            this.keepers = keepers;
        }

        @Override
        public Decision decide(Adoptions position, ProtocolAct act, Submission submission) {
            if (!submission.folio().equals(FOLIO)) {
                return Decision.outOfTurn("A council has one protocol, " + FOLIO + ". Enter this there.");
            }
            if (!submission.actor().equals(PersonId.OPERATOR) && !keepers.contains(submission.actor())) {
                return Decision.outOfTurn("The protocol is in the Monitoring Officer's keeping: only they, or who the"
                        + " register says stands in for them, may do this. Ask them, and tell them the minute.");
            }
            return new ProtocolRules(shelf.get(), position, surroundings).decide(act);
        }

        @Override
        public void situate(Adoptions position, ProtocolAct act, Submission submission, Situation.Builder facts) {
            // The protocol does not yet speak of its own adoption: nothing is asked here.
        }

        @Override
        public List<PersonId> holders(Adoptions position, String role) {
            return List.of();
        }

        @Override
        public Sharing sharing(Adoptions position) {
            return Sharing.withEverybody();
        }

        @Override
        public Summary summary(Adoptions position) {
            return new Summary(
                    "The protocol",
                    position.standing().isEmpty() ? "none" : "adopted",
                    position.find(surroundings.day())
                            .map(one -> "Version " + one.version() + " is judged by since " + one.from() + ".")
                            .orElse("None is in force."),
                    Map.of());
        }

        @Override
        public List<ProtocolAct> menu(Adoptions position, PersonId actor) {
            return List.of();
        }
    }
}
