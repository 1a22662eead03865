package uk.comity.matters.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import uk.comity.matters.Nature.Openness;
import uk.comity.matters.Offices;
import uk.comity.matters.PaperRights;
import uk.comity.matters.PaperSharing;
import uk.comity.matters.Telling;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.Situation;
import uk.comity.register.Register;

/** Documents: a folio for each. */
public final class PaperKind implements Kind<PaperAct, Document> {

    /** The first word of its folios, acts and entries. */
    public static final String NAME = "paper";

    private final Function<Folios, Register> registers;
    private final Readership readers;
    private final StoredFiles files;

    /**
     * A kind that reads the council through these.
     *
     * @param registers the register, from what was entered
     * @param readers to whom a document is open, and how they read it
     * @param files which files were uploaded
     */
    public PaperKind(Function<Folios, Register> registers, Readership readers, StoredFiles files) {
        this.registers = registers;
        this.readers = readers;
        this.files = files;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PaperAct> family() {
        return PaperAct.class;
    }

    @Override
    public List<ActType> acts() {
        return PaperWords.ACTS;
    }

    @Override
    public List<FactType> facts() {
        return PaperWords.facts();
    }

    @Override
    public Set<String> opening() {
        return Set.of(PaperWords.FILE);
    }

    @Override
    public Map<String, Class<? extends Entry>> entryTypes() {
        return Map.ofEntries(
                Map.entry("paper.filed/1", PaperEntry.Filed.class),
                Map.entry("paper.version-added/1", PaperEntry.VersionAdded.class),
                Map.entry("paper.described/1", PaperEntry.Described.class),
                Map.entry("paper.marked-exempt/1", PaperEntry.MarkedExempt.class),
                Map.entry("paper.marked-confidential/1", PaperEntry.MarkedConfidential.class),
                Map.entry("paper.marked-open/1", PaperEntry.MarkedOpen.class),
                Map.entry("paper.opened/1", PaperEntry.Opened.class),
                Map.entry("paper.sent/1", PaperEntry.Sent.class),
                Map.entry("paper.private-business-concluded/1", PaperEntry.PrivateBusinessConcluded.class),
                Map.entry("paper.read/1", PaperEntry.WasRead.class),
                Map.entry("paper.terms-accepted/1", PaperEntry.TermsAccepted.class),
                Map.entry("paper.copy-marked/1", PaperEntry.CopyMarked.class),
                Map.entry("paper.used/1", PaperEntry.Used.class),
                Map.entry("paper.disclosed/1", PaperEntry.Disclosed.class),
                Map.entry("paper.release-directed/1", PaperEntry.ReleaseDirected.class));
    }

    @Override
    public Document blank(FolioId folio) {
        return Document.blank(folio);
    }

    @Override
    public Document fold(Document position, Entry entry, Entered entered) {
        return Folding.fold(position, entry, entered);
    }

    @Override
    public boolean exists(Document position) {
        return position.filing().isPresent();
    }

    @Override
    public Naming naming() {
        return Naming.BY_CHANCE;
    }

    @Override
    public boolean isClosedTo(FolioId folio, PersonId person, Surroundings surroundings) {
        return readers.right(surroundings, person, folio).isEmpty();
    }

    /** By which right the person comes to this document; empty where there is none, or it is not open to them. */
    public Optional<PaperRights.Right> right(Surroundings surroundings, PersonId person, FolioId folio) {
        return readers.right(surroundings, person, folio);
    }

    /** A document is kept for years: who may see it is for the protocol of the day. */
    @Override
    public Lasting lasting() {
        return Lasting.FOR_GOOD;
    }

    @Override
    public Hearing<PaperAct, Document> hear(Surroundings surroundings) {
        var offices = new Offices(registers.apply(surroundings.folios()), surroundings.day());
        return new PaperHearing(new Turns(offices, surroundings, files, readers));
    }

    /** What the protocol asks of this person who would read it; none where it is silent. */
    public List<PaperEntry.Term> terms(Surroundings surroundings, PersonId reader, Document document) {
        return readers.terms(surroundings, reader, document);
    }

    private record PaperHearing(Turns turns) implements Hearing<PaperAct, Document> {

        @Override
        public Decision decide(Document position, PaperAct act, Submission submission) {
            return turns.decide(position, act, submission);
        }

        /** No act on a document has a place where it could wait for an office: the question is a request's. */
        @Override
        public Decision refer(Document position, PaperAct act, Submission submission) {
            return Decision.outOfTurn("The protocol gives this question to an office first. Ask that office.");
        }

        @Override
        public void situate(Document position, PaperAct act, Submission submission, Situation.Builder facts) {
            var offices = turns.offices();
            new PaperSituation(offices)
                    .tell(position, act, submission, new Telling(facts, offices.register(), offices.day()));
        }

        @Override
        public List<PersonId> holders(Document position, String role) {
            return Roles.holders(turns.offices(), position, role);
        }

        @Override
        public Sharing sharing(Document position) {
            return PaperSharing.of(position.nature());
        }

        /** Whoever it is open to may read it and say how it was used, though the folio itself is not theirs to look through. */
        @Override
        public boolean isOpenTo(Document position, PersonId person) {
            return position.filing().isPresent()
                    && turns.readers()
                            .find(turns.surroundings(), person, position)
                            .isPresent();
        }

        /** Nobody but the group, and whoever advised it, hears of its papers, whatever office a clause names. */
        @Override
        public boolean mayBeTold(Document position, PersonId person) {
            var holding = position.nature().holding();
            var offices = turns.offices();
            return holding.group().isEmpty()
                    || holding.officer().equals(Optional.of(person))
                    || offices.register()
                            .membersOfGroup(holding.group(), offices.day())
                            .contains(person);
        }

        @Override
        public Summary summary(Document position) {
            return new Standing(turns.offices()).summary(position);
        }

        /** Papers are to be opened until they have been; any other duty stays. */
        @Override
        public boolean awaits(Document position, String act) {
            return !act.equals(PaperWords.OPEN) || position.classing().openness() == Openness.TO_NOBODY_YET;
        }

        @Override
        public List<PaperAct> menu(Document position, PersonId actor) {
            return new Menu(turns).of(position, actor);
        }
    }
}
