package uk.comity.matters.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.acts.Decision;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.acts.Sharing;
import uk.comity.acts.Submission;
import uk.comity.acts.Summary;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Interests;
import uk.comity.matters.Lexicon;
import uk.comity.matters.Offices;
import uk.comity.matters.PaperRights;
import uk.comity.matters.Papers;
import uk.comity.matters.Telling;
import uk.comity.matters.Threshold;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.Situation;
import uk.comity.register.Register;

/** A member's request to see a document, to have a copy, or to stay while exempt business is discussed. */
public final class InspectionKind implements Kind<InspectionAct, Inspection> {

    static final String NAME = "inspection";

    private final Council council;
    private final Requests requests;
    private final Lexicon words;

    /**
     * A kind that reads the council through these.
     *
     * @param requests of the same council
     * @param words of the acts by which documents are asked for and shown: shared with the kinds that keep documents
     */
    public InspectionKind(Council council, Requests requests, Lexicon words) {
        this.council = council;
        this.requests = requests;
        this.words = words;
    }

    /**
     * How the council is read.
     *
     * @param registers the register, from what was entered
     * @param rights to whom a document is open, and who may ask for it
     * @param atLarge how many requests are many
     */
    public record Council(
            Function<Folios, Register> registers,
            Papers papers,
            PaperRights rights,
            Interests interests,
            Function<Surroundings, AtLarge> atLarge) {}

    /**
     * From how many requests of one member, within how many days, Comity asks whether they are requests at large.
     *
     * @param many at least 2
     */
    public record AtLarge(int many, int withinDays) {

        /** Ten within a week, until the council sets another measure. */
        public static final AtLarge USUAL = new AtLarge(10, 7);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<InspectionAct> family() {
        return InspectionAct.class;
    }

    @Override
    public List<ActType> acts() {
        return words.acts().stream()
                .filter(act -> act.name().startsWith(NAME + "."))
                .toList();
    }

    @Override
    public List<FactType> facts() {
        return words.facts();
    }

    @Override
    public Set<String> opening() {
        return Set.of("inspection.request", "inspection.request-copy", "inspection.attend-exempt");
    }

    @Override
    public Map<String, Class<? extends Entry>> entryTypes() {
        return Map.ofEntries(
                Map.entry("inspection.asked/1", InspectionEntry.Asked.class),
                Map.entry("inspection.answered/1", InspectionEntry.Answered.class),
                Map.entry("inspection.explained/1", InspectionEntry.Explained.class),
                Map.entry("inspection.narrowed/1", InspectionEntry.Narrowed.class),
                Map.entry("inspection.identified/1", InspectionEntry.Identified.class),
                Map.entry("inspection.found-too-broad/1", InspectionEntry.FoundTooBroad.class),
                Map.entry("inspection.advice-sought/1", InspectionEntry.AdviceSought.class),
                Map.entry("inspection.advised/1", InspectionEntry.Advised.class),
                Map.entry("inspection.confidence-settled/1", InspectionEntry.ConfidenceSettled.class),
                Map.entry("inspection.consulted/1", InspectionEntry.Consulted.class),
                Map.entry("inspection.refused/1", InspectionEntry.Refused.class),
                Map.entry("inspection.refusal-proposed/1", InspectionEntry.RefusalProposed.class),
                Map.entry("inspection.shown/1", InspectionEntry.Shown.class),
                Map.entry("inspection.accepted/1", InspectionEntry.Accepted.class),
                Map.entry("inspection.disputed/1", InspectionEntry.Disputed.class),
                Map.entry("inspection.put-on-agenda/1", InspectionEntry.PutOnAgenda.class),
                Map.entry("inspection.determined/1", InspectionEntry.Determined.class),
                Map.entry("inspection.taken-back/1", InspectionEntry.TakenBack.class),
                Map.entry("inspection.withdrawn/1", InspectionEntry.Withdrawn.class));
    }

    @Override
    public Inspection blank(FolioId folio) {
        return Inspection.blank(folio);
    }

    @Override
    public Inspection fold(Inspection position, Entry entry, Entered entered) {
        return Folding.fold(position, entry, entered);
    }

    /** Whoever could choose a key would learn by it which are taken. */
    @Override
    public Naming naming() {
        return Naming.BY_CHANCE;
    }

    @Override
    public boolean exists(Inspection position) {
        return position.asked().isPresent();
    }

    @Override
    public Hearing<InspectionAct, Inspection> hear(Surroundings here) {
        var offices = new Offices(council.registers().apply(here.folios()), here.day());
        var parties = new Parties(offices, council.papers(), here);
        var measure = council.atLarge().apply(here);
        var asking = new Asking(
                parties,
                new Threshold(council.papers(), council.rights()),
                requests,
                new Breadth(measure.many(), measure.withinDays()));
        return new InspectionHearing(
                new Deciding(parties, asking), new InspectionFacts(parties, asking, council.interests(), facts()));
    }

    private record InspectionHearing(Deciding deciding, InspectionFacts knowing)
            implements Hearing<InspectionAct, Inspection> {

        private Parties parties() {
            return deciding.parties();
        }

        @Override
        public Decision decide(Inspection position, InspectionAct act, Submission submission) {
            return deciding.decide(position, act, submission);
        }

        @Override
        public Decision refer(Inspection position, InspectionAct act, Submission submission) {
            return deciding.refer(position, act, submission);
        }

        @Override
        public List<Entry> answered(Inspection position, List<Entry> decided, Ruling ruling) {
            return deciding.answered(position, decided, ruling);
        }

        @Override
        public void situate(Inspection position, InspectionAct act, Submission submission, Situation.Builder facts) {
            var offices = parties().offices();
            knowing.tell(position, act, submission, new Telling(facts, offices.register(), offices.day()));
        }

        @Override
        public List<PersonId> holders(Inspection position, String role) {
            return parties().holders(position, role);
        }

        /** A dispute goes to the office after those that have spoken on it. */
        @Override
        public int rung(Inspection position, InspectionAct act) {
            return act instanceof InspectionAct.Dispute ? position.spoken() : 0;
        }

        @Override
        public Sharing sharing(Inspection position) {
            if (position.asked().isEmpty()) {
                return new Sharing(Set.of(), Set.of(), Set.of(), List.of());
            }
            var department = parties().department(position);
            return new Sharing(
                    parties().people(position),
                    department.isBlank() ? Set.of() : Set.of(department),
                    Stream.concat(
                                    Stream.of("monitoring-officer", "democratic-services"),
                                    parties().deciding(position).stream())
                            .collect(Collectors.toUnmodifiableSet()),
                    List.of());
        }

        @Override
        public Summary summary(Inspection position) {
            return new Standing(parties()).summary(position);
        }

        @Override
        public Optional<DeskEntry.Referred> openReferral(Inspection position) {
            return position.argument().referral();
        }

        @Override
        public boolean awaits(Inspection position, String act) {
            return Turns.awaits(position.state(), act);
        }

        @Override
        public List<InspectionAct> menu(Inspection position, PersonId actor) {
            return new Menu(parties(), deciding).of(position, actor);
        }
    }
}
