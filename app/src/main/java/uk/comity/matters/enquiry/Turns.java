package uk.comity.matters.enquiry;

import uk.comity.matters.enquiry.EnquiryAct.Acknowledge;
import uk.comity.matters.enquiry.EnquiryAct.AgreeExtension;
import uk.comity.matters.enquiry.EnquiryAct.Answer;
import uk.comity.matters.enquiry.EnquiryAct.AskForExtension;
import uk.comity.matters.enquiry.EnquiryAct.AskMember;
import uk.comity.matters.enquiry.EnquiryAct.Close;
import uk.comity.matters.enquiry.EnquiryAct.Consult;
import uk.comity.matters.enquiry.EnquiryAct.DeclineExtension;
import uk.comity.matters.enquiry.EnquiryAct.Determine;
import uk.comity.matters.enquiry.EnquiryAct.Dispute;
import uk.comity.matters.enquiry.EnquiryAct.Raise;
import uk.comity.matters.enquiry.EnquiryAct.Redirect;
import uk.comity.matters.enquiry.EnquiryAct.Refuse;
import uk.comity.matters.enquiry.EnquiryAct.Reopen;
import uk.comity.matters.enquiry.EnquiryAct.Reply;
import uk.comity.matters.enquiry.EnquiryAct.ReportProgress;
import uk.comity.matters.enquiry.EnquiryAct.SeekAdvice;
import uk.comity.matters.enquiry.EnquiryAct.Withdraw;

/** Whose turn each act is, in each state: one table, printed in {@code docs/reference/enquiry-states.md}. */
final class Turns {

    private Turns() {}

    /** Whose turn an act is. */
    enum Who {
        ANYBODY("a member, or support staff in a member's name"),
        MEMBER("the member who asked, or support staff in that name"),
        OFFICER("the officer who has the enquiry, or one of that officer's managers"),
        MEMBER_OR_OFFICER("the member who asked, or whoever may answer"),
        DECIDER("the office that has the question now"),
        CONSENTING("whoever must agree to more time by the protocol"),
        /** The protocol itself says that nobody else decides, and its clause travels with the answer. */
        WHOM_THE_PROTOCOL_LETS("the office that has the question now: anybody else is refused with the clause");

        private final String title;

        Who(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Whether it is somebody's turn. */
    sealed interface Turn {
        record Of(Who who) implements Turn {}

        /** Nobody's: why, where the enquiry stands, and what may come next. */
        record Nobodys(String sentence) implements Turn {}
    }

    static Turn of(State state, EnquiryAct act) {
        return switch (act) {
            case Raise _ -> raise(state);
            case Acknowledge _ -> acknowledge(state);
            case Redirect _ ->
                beforeAnAnswer(state, Who.OFFICER, "It can be passed on only while it waits for an answer.");
            case SeekAdvice _ -> beforeAnAnswer(state, Who.OFFICER, "Advice is sought before the answer.");
            case ReportProgress _ -> beforeAnAnswer(state, Who.OFFICER, "There is no progress to report.");
            case AskMember _ -> beforeAnAnswer(state, Who.OFFICER, "The member is asked before the answer.");
            case Refuse _ ->
                beforeAnAnswer(state, Who.OFFICER, "Only an enquiry that waits for an answer can be declined.");
            case Reply _ -> beforeAnAnswer(state, Who.MEMBER, "There is nothing to reply to.");
            case Answer _ -> answer(state);
            case Dispute _ -> dispute(state);
            case Consult _ -> whileAnOfficeHasIt(state, Who.DECIDER, "There is no dispute to consult on.");
            case Determine _ -> whileAnOfficeHasIt(state, Who.WHOM_THE_PROTOCOL_LETS, "There is no dispute to decide.");
            case Withdraw _ -> withdraw(state);
            case Close _ -> close(state);
            case Reopen _ -> reopen(state);
            case AskForExtension _ -> beforeAnAnswer(state, Who.OFFICER, "More time is asked for before the answer.");
            case AgreeExtension _ -> beforeAnAnswer(state, Who.CONSENTING, "More time is agreed before the answer.");
            case DeclineExtension _ -> beforeAnAnswer(state, Who.CONSENTING, "Nobody waits for more time.");
        };
    }

    /**
     * Whether anybody still waits for an act, by its name. An answer is owed only while nobody has declined or proposed to: a
     * decision that it is to be answered raises a duty of its own.
     */
    static boolean awaits(State state, String act) {
        return switch (act) {
            case EnquiryWords.ANSWER, EnquiryWords.ACKNOWLEDGE, EnquiryWords.REPORT_PROGRESS ->
                beforeAnAnswer(state, Who.OFFICER, "") instanceof Turn.Of;
            case EnquiryWords.REPLY -> state == State.AWAITING_MEMBER;
            case EnquiryWords.CONSULT, EnquiryWords.DETERMINE ->
                whileAnOfficeHasIt(state, Who.DECIDER, "") instanceof Turn.Of;
            default -> true;
        };
    }

    private static Turn raise(State state) {
        return switch (state) {
            case NEW -> new Turn.Of(Who.ANYBODY);
            case RAISED,
                    ACKNOWLEDGED,
                    AWAITING_MEMBER,
                    ANSWERED,
                    REFUSAL_PROPOSED,
                    REFUSED,
                    DISPUTED,
                    DETERMINED,
                    WITHDRAWN,
                    CLOSED -> nobodys("This enquiry was raised already.", state);
        };
    }

    private static Turn beforeAnAnswer(State state, Who who, String otherwise) {
        return switch (state) {
            case RAISED, ACKNOWLEDGED, AWAITING_MEMBER -> new Turn.Of(who);
            case NEW, ANSWERED, REFUSAL_PROPOSED, REFUSED, DISPUTED, DETERMINED, WITHDRAWN, CLOSED ->
                nobodys(otherwise, state);
        };
    }

    private static Turn acknowledge(State state) {
        return switch (state) {
            case RAISED, ACKNOWLEDGED -> new Turn.Of(Who.OFFICER);
            case NEW, AWAITING_MEMBER, ANSWERED, REFUSAL_PROPOSED, REFUSED, DISPUTED, DETERMINED, WITHDRAWN, CLOSED ->
                nobodys("It can be acknowledged only while it waits for an answer.", state);
        };
    }

    /** An officer may always give more than was insisted on: so also while a refusal is argued about. */
    private static Turn answer(State state) {
        return switch (state) {
            case RAISED, ACKNOWLEDGED, AWAITING_MEMBER, REFUSAL_PROPOSED, REFUSED, DISPUTED, DETERMINED ->
                new Turn.Of(Who.OFFICER);
            case NEW, ANSWERED, WITHDRAWN, CLOSED -> nobodys("There is no open question to answer.", state);
        };
    }

    /** The officer too may take a fresh refusal to the office that settles such things; going further is the member's choice. */
    private static Turn dispute(State state) {
        return switch (state) {
            case REFUSED -> new Turn.Of(Who.MEMBER_OR_OFFICER);
            case DETERMINED -> new Turn.Of(Who.MEMBER);
            case NEW, RAISED, ACKNOWLEDGED, AWAITING_MEMBER, ANSWERED, REFUSAL_PROPOSED, DISPUTED, WITHDRAWN, CLOSED ->
                nobodys("Only a refusal that stands can be disputed.", state);
        };
    }

    private static Turn whileAnOfficeHasIt(State state, Who who, String otherwise) {
        return switch (state) {
            case REFUSAL_PROPOSED, DISPUTED -> new Turn.Of(who);
            case NEW, RAISED, ACKNOWLEDGED, AWAITING_MEMBER, ANSWERED, REFUSED, DETERMINED, WITHDRAWN, CLOSED ->
                nobodys(otherwise, state);
        };
    }

    private static Turn withdraw(State state) {
        return switch (state) {
            case RAISED, ACKNOWLEDGED, AWAITING_MEMBER, REFUSAL_PROPOSED, REFUSED, DISPUTED, DETERMINED ->
                new Turn.Of(Who.MEMBER);
            case NEW, ANSWERED, WITHDRAWN, CLOSED -> nobodys("There is no open question to withdraw.", state);
        };
    }

    /** A refusal is the member's to let rest: an officer cannot close it and so end the argument. */
    private static Turn close(State state) {
        return switch (state) {
            case ANSWERED -> new Turn.Of(Who.MEMBER_OR_OFFICER);
            case REFUSED, DETERMINED -> new Turn.Of(Who.MEMBER);
            case NEW, RAISED, ACKNOWLEDGED, AWAITING_MEMBER, REFUSAL_PROPOSED, DISPUTED, WITHDRAWN, CLOSED ->
                nobodys("Only an enquiry that was answered or declined can be closed.", state);
        };
    }

    private static Turn reopen(State state) {
        return switch (state) {
            case ANSWERED, WITHDRAWN, CLOSED -> new Turn.Of(Who.MEMBER);
            case NEW, RAISED, ACKNOWLEDGED, AWAITING_MEMBER, REFUSAL_PROPOSED, REFUSED, DISPUTED, DETERMINED ->
                nobodys("Only an enquiry that has ended can be re-opened.", state);
        };
    }

    private static Turn nobodys(String why, State state) {
        return new Turn.Nobodys(why + " " + state.sentence());
    }
}
