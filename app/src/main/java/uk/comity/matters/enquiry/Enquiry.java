package uk.comity.matters.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;

/**
 * An enquiry at a moment, folded from its entries.
 *
 * @param asked the question as it was raised; empty only while nothing has happened
 * @param raisedBy who raised it: the member, or somebody in the member's name
 * @param handling who has it
 * @param refusal the refusal that stands, or is proposed
 * @param moreTime how the time to answer can be made longer, and was
 */
public record Enquiry(
        FolioId folio,
        State state,
        Optional<EnquiryEntry.Raised> asked,
        Optional<PersonId> raisedBy,
        Handling handling,
        Optional<Refusal> refusal,
        Argument argument,
        MoreTime moreTime) {

    /** An enquiry in which nothing has happened yet. */
    static Enquiry blank(FolioId folio) {
        return new Enquiry(
                folio,
                State.NEW,
                Optional.empty(),
                Optional.empty(),
                new Handling(Optional.empty(), "", List.of(), List.of(), Optional.empty()),
                Optional.empty(),
                Argument.NONE,
                MoreTime.NONE);
    }

    Enquiry with(MoreTime more) {
        return new Enquiry(folio, state, asked, raisedBy, handling, refusal, argument, more);
    }

    /** The question; only for an enquiry that exists. */
    public EnquiryEntry.Raised question() {
        return asked.orElseThrow(() -> new IllegalStateException("nothing was asked in " + folio));
    }

    /** The member whose enquiry it is; only for an enquiry that exists. */
    public PersonId member() {
        return question().member();
    }

    /** The officer who has it; only for an enquiry that exists. */
    public PersonId officer() {
        return handling.officer.orElseThrow(() -> new IllegalStateException("nobody has " + folio));
    }

    /**
     * Who has the enquiry, and had it.
     *
     * @param department which department's business it is
     * @param past officers who had it before
     * @param advisers senior officers who were asked
     * @param expectedOn when the officer said that the answer would come
     */
    public record Handling(
            Optional<PersonId> officer,
            String department,
            List<PersonId> past,
            List<PersonId> advisers,
            Optional<LocalDate> expectedOn) {
        public Handling {
            past = List.copyOf(past);
            advisers = List.copyOf(advisers);
        }

        Handling with(PersonId officer, String department) {
            return new Handling(
                    Optional.of(officer),
                    department,
                    this.officer.map(old -> plus(past, old)).orElse(past),
                    advisers,
                    expectedOn);
        }

        Handling advisedBy(PersonId adviser) {
            return new Handling(officer, department, past, plus(advisers, adviser), expectedOn);
        }

        Handling expectedOn(Optional<LocalDate> day) {
            return new Handling(officer, department, past, advisers, day);
        }
    }

    /** A refusal that stands or is proposed. */
    public record Refusal(EnquiryAct.Ground ground, String reasons, PersonId by) {}

    /**
     * The argument about a refusal.
     *
     * @param referral the office that has it now, with its whole ladder; empty where no office has it
     * @param consulted who was heard since that office has it
     * @param decisions what offices have said so far, oldest first
     * @param heard how many offices have spoken on the present dispute: where on the ladder the next one starts
     * @param toBeAnswered whether an office decided that it is to be answered, and it has not been yet
     */
    public record Argument(
            Optional<DeskEntry.Referred> referral,
            List<EnquiryEntry.Consulted> consulted,
            List<Said> decisions,
            int heard,
            boolean toBeAnswered) {
        static final Argument NONE = new Argument(Optional.empty(), List.of(), List.of(), 0, false);

        public Argument {
            consulted = List.copyOf(consulted);
            decisions = List.copyOf(decisions);
        }

        /** The question lies with an office. */
        Argument referred(DeskEntry.Referred to) {
            return new Argument(Optional.of(to), List.of(), decisions, heard, toBeAnswered);
        }

        /** A new refusal starts at the foot of the ladder. */
        Argument anew() {
            return new Argument(Optional.empty(), List.of(), decisions, 0, toBeAnswered);
        }

        /** No office has it any longer. */
        Argument ended() {
            return new Argument(Optional.empty(), List.of(), decisions, heard, toBeAnswered);
        }

        Argument answered() {
            return new Argument(Optional.empty(), List.of(), decisions, 0, false);
        }

        Argument after(EnquiryEntry.Consulted one) {
            return new Argument(referral, plus(consulted, one), decisions, heard, toBeAnswered);
        }

        Argument after(Said said, int nowHeard) {
            return new Argument(
                    Optional.empty(),
                    List.of(),
                    plus(decisions, said),
                    nowHeard,
                    said.determined.conclusion() == EnquiryAct.Conclusion.OVERTURN);
        }

        /** The last word of an office so far. */
        public Optional<Said> last() {
            return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
        }
    }

    /** What an office said, and who spoke for it. */
    public record Said(EnquiryEntry.Determined determined, PersonId by) {}

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
