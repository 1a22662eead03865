package uk.comity.matters.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.matters.inspection.InspectionAct.View;
import uk.comity.matters.inspection.InspectionEntry.Acceptance;
import uk.comity.matters.inspection.InspectionEntry.Advised;
import uk.comity.matters.inspection.InspectionEntry.Answered;
import uk.comity.matters.inspection.InspectionEntry.Asked;

/**
 * A request to see a document, folded from its entries.
 *
 * @param asked as it was asked last; empty only while nothing has happened
 * @param since the day on which it was asked first
 * @param file what has come in on it
 * @param refusal the refusal that stands, or is proposed
 * @param grant what was shown
 */
public record Inspection(
        FolioId folio,
        State state,
        Optional<Asked> asked,
        Optional<LocalDate> since,
        File file,
        Optional<Refusal> refusal,
        Argument argument,
        Optional<Grant> grant) {

    static Inspection blank(FolioId folio) {
        return new Inspection(
                folio,
                State.NEW,
                Optional.empty(),
                Optional.empty(),
                File.EMPTY,
                Optional.empty(),
                Argument.NONE,
                Optional.empty());
    }

    /** What was asked; only for a request that exists. */
    public Asked request() {
        return asked.orElseThrow(() -> new IllegalStateException("nothing was asked in " + folio));
    }

    /** The member who asks; only for a request that exists. */
    public PersonId member() {
        return request().member();
    }

    /** The document that was named or found; empty while it is only described. */
    public Optional<FolioId> paper() {
        return asked.flatMap(one -> FolioId.find(one.paper()));
    }

    /**
     * How many offices have spoken on the refusal that stands. The Monitoring Officer, to whom the request itself may go, has
     * spoken once that decision is the refusal, and is not asked to go over it again.
     */
    int spoken() {
        var refusedBy = refusal.flatMap(Refusal::by);
        var atOnce = argument.heard() == 0
                && argument.last()
                        .filter(said -> said.determined().office().equals("monitoring-officer"))
                        .filter(said -> refusedBy.filter(said.by()::equals).isPresent())
                        .isPresent();
        return argument.heard() + (atOnce ? 1 : 0);
    }

    Inspection in(State now) {
        return new Inspection(folio, now, asked, since, file, refusal, argument, grant);
    }

    /** Asked for the first time on that day, where it was not asked before. */
    Inspection begun(LocalDate day) {
        return new Inspection(folio, state, asked, since.or(() -> Optional.of(day)), file, refusal, argument, grant);
    }

    Inspection with(Asked now) {
        return new Inspection(folio, state, Optional.of(now), since, file, refusal, argument, grant);
    }

    Inspection with(File now) {
        return new Inspection(folio, state, asked, since, now, refusal, argument, grant);
    }

    Inspection with(Argument now) {
        return new Inspection(folio, state, asked, since, file, refusal, now, grant);
    }

    Inspection refusedWith(Optional<Refusal> now) {
        return new Inspection(folio, state, asked, since, file, now, argument, grant);
    }

    Inspection granted(Optional<Grant> now) {
        return new Inspection(folio, state, asked, since, file, refusal, argument, now);
    }

    /**
     * What has come in on a request.
     *
     * @param answer what the protocol answered last
     * @param advice the Monitoring Officer's, oldest first
     * @param questions put to the Monitoring Officer
     * @param confidence how it was settled, where it was
     * @param broad an officer's finding that it is too broad, until the member asks for less
     */
    public record File(
            Optional<Answered> answer,
            List<Advised> advice,
            List<String> questions,
            Optional<InspectionEntry.ConfidenceSettled> confidence,
            Optional<InspectionEntry.FoundTooBroad> broad) {
        static final File EMPTY = new File(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

        public File {
            advice = List.copyOf(advice);
            questions = List.copyOf(questions);
        }

        /** Whether the advice on file is not to show it. */
        boolean advisesAgainst() {
            return !advice.isEmpty() && advice.getLast().view() == View.DO_NOT_SHOW;
        }

        File answered(Answered now) {
            return new File(Optional.of(now), advice, questions, confidence, broad);
        }

        File asked(String question) {
            return new File(answer, advice, Lists.plus(questions, question), confidence, broad);
        }

        File advised(Advised now) {
            return new File(answer, Lists.plus(advice, now), questions, confidence, broad);
        }

        File settled(InspectionEntry.ConfidenceSettled now) {
            return new File(answer, advice, questions, Optional.of(now), broad);
        }

        File broad(Optional<InspectionEntry.FoundTooBroad> now) {
            return new File(answer, advice, questions, confidence, now);
        }
    }

    /**
     * A refusal.
     *
     * @param by empty where the protocol itself refuses
     */
    public record Refusal(Optional<PersonId> by, String reasons, String statement) {}

    /**
     * The argument about it.
     *
     * @param referral the office that has it now, with its whole ladder
     * @param consulted who was heard since that office has it
     * @param decisions what offices have said, oldest first
     * @param heard how many offices have spoken on the present dispute
     * @param listed the meeting on whose agenda it is
     */
    public record Argument(
            Optional<DeskEntry.Referred> referral,
            List<InspectionEntry.Consulted> consulted,
            List<Said> decisions,
            int heard,
            Optional<InspectionEntry.PutOnAgenda> listed) {
        static final Argument NONE = new Argument(Optional.empty(), List.of(), List.of(), 0, Optional.empty());

        public Argument {
            consulted = List.copyOf(consulted);
            decisions = List.copyOf(decisions);
        }

        Argument referred(DeskEntry.Referred to) {
            return new Argument(Optional.of(to), List.of(), decisions, heard, Optional.empty());
        }

        /** Asked again: a later dispute starts at the foot of its ladder. */
        Argument anew() {
            return new Argument(Optional.empty(), List.of(), decisions, 0, Optional.empty());
        }

        /** No office has it any longer. */
        Argument ended() {
            return new Argument(Optional.empty(), List.of(), decisions, heard, Optional.empty());
        }

        Argument after(InspectionEntry.Consulted one) {
            return new Argument(referral, Lists.plus(consulted, one), decisions, heard, listed);
        }

        Argument on(InspectionEntry.PutOnAgenda agenda) {
            return new Argument(referral, consulted, decisions, heard, Optional.of(agenda));
        }

        Argument after(Said said, int nowHeard) {
            return new Argument(Optional.empty(), List.of(), Lists.plus(decisions, said), nowHeard, Optional.empty());
        }

        /** The last word of an office so far. */
        public Optional<Said> last() {
            return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
        }
    }

    /** What an office said, and who entered it. */
    public record Said(InspectionEntry.Determined determined, PersonId by) {}

    /** What was shown, by whom and when, and whether the member has agreed to its terms. */
    public record Grant(InspectionEntry.Shown terms, PersonId by, Instant at, Acceptance still) {

        /** Whether the member may read it on this day. */
        public boolean runs(LocalDate day) {
            return still == Acceptance.NOT_NEEDED && !hasLapsed(day);
        }

        public boolean hasLapsed(LocalDate day) {
            return terms.until().filter(day::isAfter).isPresent();
        }

        Grant accepted() {
            return new Grant(terms, by, at, Acceptance.NOT_NEEDED);
        }
    }
}
