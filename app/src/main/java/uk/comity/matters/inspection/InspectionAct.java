package uk.comity.matters.inspection;

import java.time.LocalDate;
import java.util.Optional;
import uk.comity.acts.Act;
import uk.comity.acts.PersonId;

/** What can be done about a request to see a document. */
public sealed interface InspectionAct extends Act {

    /**
     * A member asks to see a document, or somebody asks in the member's name. Asked again in the same folio, it is judged anew
     * with what has come in since.
     *
     * @param paper the folio of the document, such as {@code paper/3k4v}; blank for one that is described
     * @param words what the document is, in the member's words; may be blank where {@code paper} names it
     * @param department who is thought to hold a described document; may be blank
     * @param purpose why the member needs it; blank until somebody asks
     * @param scrutinises the decision or the review for which a member of scrutiny needs it; may be blank
     */
    record Request(
            PersonId member,
            String paper,
            String words,
            String department,
            Capacity capacity,
            String purpose,
            String scrutinises)
            implements InspectionAct {}

    /** The same, for a copy to keep. */
    record RequestCopy(
            PersonId member,
            String paper,
            String words,
            String department,
            Capacity capacity,
            String purpose,
            String scrutinises)
            implements InspectionAct {}

    /**
     * A member asks to stay while exempt business is discussed.
     *
     * @param body key of the body that meets
     */
    record AttendExempt(PersonId member, String body, LocalDate on, Capacity capacity, String purpose)
            implements InspectionAct {}

    /** The member says why the document is needed. */
    record Explain(String purpose, String scrutinises) implements InspectionAct {}

    /** The member asks for less. Either names the document or describes it. */
    record Narrow(String paper, String words) implements InspectionAct {}

    /** An officer finds the document that was described. */
    record Identify(String paper) implements InspectionAct {}

    /**
     * An officer finds that the request is for documents at large, and begins a conversation on what is needed.
     *
     * @param suggestion a narrower request that the officer could meet
     */
    record FindTooBroad(String why, String suggestion) implements InspectionAct {}

    /** The Monitoring Officer is asked for advice. */
    record SeekAdvice(String question) implements InspectionAct {}

    /** The Monitoring Officer's advice is put on file. */
    record Advise(View view, String advice) implements InspectionAct {}

    /** The officer has settled with the member whether it must be kept in confidence. */
    record SettleConfidence(Confidence confidence, String note) implements InspectionAct {}

    /**
     * The office that decides hears somebody.
     *
     * @param role in which role the person was heard, such as {@code group-leader-of-member}
     */
    record Consult(String role, PersonId whom, String view) implements InspectionAct {}

    /**
     * An officer declines to show it.
     *
     * @param statement the written reasons for the scrutiny committee: SI 2012/2089 reg 17(4); blank where none are due
     */
    record Refuse(String reasons, String statement) implements InspectionAct {}

    /**
     * The officer shows it.
     *
     * @param until the last day on which it may be read
     * @param conditions to which the member must agree before reading; may be blank
     */
    record Show(Form form, Optional<LocalDate> until, String conditions) implements InspectionAct {}

    /** The member agrees to use it only for the purpose for which it was shown, and to the conditions. */
    record Accept(String note) implements InspectionAct {}

    /** The decision is taken further. */
    record Dispute(String why) implements InspectionAct {}

    /**
     * The dispute goes on the agenda of a meeting.
     *
     * @param body key of the body that meets
     */
    record PutOnAgenda(String body, LocalDate on) implements InspectionAct {}

    /**
     * The office that has the question says how it ends.
     *
     * @param until the last day on which the document may be read, where it is to be shown
     * @param conditions under which it is to be shown; may be blank
     * @param minute where a meeting decided: its minute, such as {@code Minute 14}; blank for an office of one person
     */
    record Determine(Conclusion conclusion, String reasons, Optional<LocalDate> until, String conditions, String minute)
            implements InspectionAct {}

    /** What was shown may no longer be read. */
    record TakeBack(String why) implements InspectionAct {}

    /** The member no longer asks. */
    record Withdraw(String why) implements InspectionAct {}

    /** In what capacity the member asks. */
    enum Capacity {
        COUNCIL_BUSINESS,
        CONSTITUENT,
        PRIVATE
    }

    /** What is asked for. */
    enum Sort {
        SEE,
        COPY,
        STAY
    }

    /** What the Monitoring Officer thinks. */
    enum View {
        SHOW,
        SHOW_WITH_CONDITIONS,
        DO_NOT_SHOW
    }

    /** Whether it must be kept in confidence. */
    enum Confidence {
        TO_BE_KEPT,
        NOT_NEEDED
    }

    /** How it is shown. */
    enum Form {
        READING,
        COPY
    }

    /** How an office ends the question. */
    enum Conclusion {
        /** There is a need to know: it is to be shown. */
        FOUND,
        /** There is none. */
        NOT_FOUND,
        /** It was talked over where the protocol lets nobody decide. */
        DISCUSSED
    }

    @Override
    default String name() {
        return switch (this) {
            case Request _ -> "inspection.request";
            case RequestCopy _ -> "inspection.request-copy";
            case AttendExempt _ -> "inspection.attend-exempt";
            case Explain _ -> "inspection.explain";
            case Narrow _ -> "inspection.narrow";
            case Identify _ -> "inspection.identify";
            case FindTooBroad _ -> "inspection.find-too-broad";
            case SeekAdvice _ -> "inspection.seek-advice";
            case Advise _ -> "inspection.advise";
            case SettleConfidence _ -> "inspection.settle-confidence";
            case Consult _ -> "inspection.consult";
            case Refuse _ -> "inspection.refuse";
            case Show _ -> "inspection.show";
            case Accept _ -> "inspection.accept";
            case Dispute _ -> "inspection.dispute";
            case PutOnAgenda _ -> "inspection.put-on-agenda";
            case Determine _ -> "inspection.determine";
            case TakeBack _ -> "inspection.take-back";
            case Withdraw _ -> "inspection.withdraw";
        };
    }
}
