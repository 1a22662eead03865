package uk.comity.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.Situation;

/**
 * A kind of matter: the socket that each room of matters fills. Everything here is pure but {@link #hear}, which reads.
 *
 * @param <A> the kind's sealed family of acts
 * @param <P> what a folio of this kind looks like at a moment: a noun, such as {@code Enquiry}
 */
public interface Kind<A extends Act, P> {

    /** Such as {@code enquiry}: the first word of its folios, acts and entries. */
    String name();

    /** The kind's family of acts: a sealed interface. */
    Class<A> family();

    List<ActType> acts();

    List<FactType> facts();

    /** Names of the acts that may open a folio in which nothing has happened yet. */
    Set<String> opening();

    /** Every entry type it has ever written, by its name. */
    Map<String, Class<? extends Entry>> entryTypes();

    /** A folio in which nothing has happened yet. */
    P blank(FolioId folio);

    /** The position after one more act of the kind was entered. Called once for each entry, in order. */
    P fold(P position, Entry entry, Entered entered);

    /** The position of a folio that the kind keeps in memory anyway; empty for one to be folded from its entries. */
    default Optional<P> recall(FolioId folio, Surroundings surroundings) {
        return Optional.empty();
    }

    /**
     * Whether somebody has nothing to do with a folio, found out before it is read and in the same steps whether it is there or
     * not; one that is not there is closed to everybody. False for a kind whose folios are told apart once they are read.
     */
    default boolean isClosedTo(FolioId folio, PersonId person, Surroundings surroundings) {
        return false;
    }

    /** Whether anything has been entered that makes the folio exist. */
    boolean exists(P position);

    /** The course that its folios can take, for people to look at; empty where there are no states to tell apart. */
    default Optional<Course> course() {
        return Optional.empty();
    }

    /** How long its folios last. */
    default Lasting lasting() {
        return Lasting.A_MATTER;
    }

    /** How its folios come by their keys. */
    default Naming naming() {
        return Naming.BY_NAME;
    }

    /** The folio that an act of this person is entered in unless another is named; empty where each act may begin a matter of its own. */
    default Optional<FolioId> ownOf(PersonId person) {
        return Optional.empty();
    }

    /** How a folio comes by its key. */
    enum Naming {
        /** Whoever begins it may name it, as after the person whom it is of. */
        BY_NAME,
        /** The key follows from the act that began it ({@link FolioId#begunBy}): nobody can try out which there are. */
        BY_CHANCE
    }

    /** Whether a folio is a matter that is opened one day, and so can be older than the protocol. */
    enum Lasting {
        /** Opened one day; may keep the protocol of that day. */
        A_MATTER,
        /** Kept for as long as there is a council: each act is judged by the protocol of its own day. */
        FOR_GOOD
    }

    /** Reads what it needs of the council as it is on that day, and listens to one act or one question. */
    Hearing<A, P> hear(Surroundings surroundings);

    /** What a kind says about one folio at one moment. Pure. */
    interface Hearing<A extends Act, P> {

        /** What the act would enter. */
        Decision decide(P position, A act, Submission submission);

        /** What it enters when the protocol sends the question to an office; usually the same. */
        default Decision refer(P position, A act, Submission submission) {
            return decide(position, act, submission);
        }

        /**
         * What is entered now that the protocol has answered: by itself what the act would enter, where the protocol lets it or
         * is silent, and nothing but that it was tried, where the protocol holds or refuses it. A kind whose matters begin by
         * an answer keeps more.
         */
        default List<Entry> answered(P position, List<Entry> decided, Ruling ruling) {
            return switch (ruling.answer()) {
                case "refused", "held" -> List.of();
                default -> decided;
            };
        }

        /** Tells the facts of the actor, the register and the folio. */
        void situate(P position, A act, Submission submission, Situation.Builder facts);

        /** Who plays this role towards the folio today. */
        List<PersonId> holders(P position, String role);

        /** Which rung of a ladder a referral raised now would start on: how many offices have spoken already. */
        default int rung(P position, A act) {
            return 0;
        }

        Sharing sharing(P position);

        /**
         * Whether somebody with whom the folio is not shared may act in it all the same, by a right that the protocol or a
         * decision gives: such a person may read a document, and yet not look through its record.
         */
        default boolean isOpenTo(P position, PersonId person) {
            return false;
        }

        Summary summary(P position);

        /** Whether somebody may be told that anything happened here; a notice names its folio. */
        default boolean mayBeTold(P position, PersonId person) {
            return true;
        }

        /** The referral that waits for an office, if there is one. */
        default Optional<DeskEntry.Referred> openReferral(P position) {
            return Optional.empty();
        }

        /** Whether the matter still waits for this act: a duty to do what nobody waits for any more ends by itself. */
        default boolean awaits(P position, String act) {
            return true;
        }

        /** A date that an act stated, by the word that a duty uses for it, such as {@code expected-date}. */
        default Optional<LocalDate> stated(P position, String word) {
            return Optional.empty();
        }

        /** By how much the duty that this norm raised was made longer, one after the other; none where nobody agreed to that. */
        default List<Extended> extensions(P position, String norm) {
            return List.of();
        }

        /** The acts that make sense in this state for this person, as samples to weigh: they feed the menus. */
        List<A> menu(P position, PersonId actor);
    }
}
