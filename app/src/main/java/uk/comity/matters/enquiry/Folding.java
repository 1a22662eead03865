package uk.comity.matters.enquiry;

import static uk.comity.matters.enquiry.State.ACKNOWLEDGED;
import static uk.comity.matters.enquiry.State.AWAITING_MEMBER;
import static uk.comity.matters.enquiry.State.DISPUTED;
import static uk.comity.matters.enquiry.State.RAISED;

import java.util.List;
import java.util.Optional;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.Enquiry.Argument;
import uk.comity.matters.enquiry.Enquiry.Handling;
import uk.comity.matters.enquiry.Enquiry.Refusal;
import uk.comity.matters.enquiry.Enquiry.Said;

/** What each entry makes of an enquiry. Total: any entries in any order give a position. */
final class Folding {

    private Folding() {}

    static Enquiry fold(Enquiry before, Entry entry, Entered entered) {
        return switch (entry) {
            case EnquiryEntry ours -> {
                var after = fold(before, ours, entered.actor());
                yield after.with(before.moreTime().after(after.state(), ours, entered));
            }
            // The desk refers a question right after the entry that raised it: only then does an office have it.
            case DeskEntry.Referred referred
            when before.state() == State.DISPUTED || before.state() == State.REFUSAL_PROPOSED ->
                with(before, before.state(), before.argument().referred(referred));
            default -> before;
        };
    }

    static Enquiry fold(Enquiry before, EnquiryEntry entry, PersonId actor) {
        var handling = before.handling();
        var argument = before.argument();
        return switch (entry) {
            case EnquiryEntry.Raised raised -> raised(before, raised, actor);
            case EnquiryEntry.Redirected moved ->
                with(before, before.state(), handling.with(moved.to(), moved.department()));
            case EnquiryEntry.AdviceSought sought -> with(before, before.state(), handling.advisedBy(sought.from()));
            case EnquiryEntry.Acknowledged said ->
                with(before, ACKNOWLEDGED, handling.expectedOn(Optional.of(said.expectedOn())));
            case EnquiryEntry.ProgressReported _,
                    EnquiryEntry.ExtensionAsked _,
                    EnquiryEntry.ExtensionAgreed _,
                    EnquiryEntry.ExtensionDeclined _ -> before;
            case EnquiryEntry.MemberAsked _ -> with(before, AWAITING_MEMBER, handling);
            case EnquiryEntry.Replied _ -> before.state() == AWAITING_MEMBER ? withTheOfficerAgain(before) : before;
            case EnquiryEntry.Answered _ -> with(without(before), State.ANSWERED, argument.answered());
            case EnquiryEntry.Refused no ->
                with(with(before, new Refusal(no.ground(), no.reasons(), actor)), State.REFUSED, argument.anew());
            case EnquiryEntry.RefusalProposed no ->
                with(
                        with(before, new Refusal(no.ground(), no.reasons(), actor)),
                        State.REFUSAL_PROPOSED,
                        argument.anew());
            case EnquiryEntry.Disputed _ -> with(before, DISPUTED, argument.ended());
            case EnquiryEntry.Consulted heard -> with(before, before.state(), argument.after(heard));
            case EnquiryEntry.Determined said -> determined(before, said, actor);
            case EnquiryEntry.Withdrawn _ -> with(before, State.WITHDRAWN, argument.ended());
            case EnquiryEntry.Closed _ -> with(before, State.CLOSED, argument.ended());
            case EnquiryEntry.Reopened _ ->
                with(with(without(before), RAISED, argument.anew()), RAISED, handling.expectedOn(Optional.empty()));
        };
    }

    private static Enquiry raised(Enquiry before, EnquiryEntry.Raised raised, PersonId actor) {
        return new Enquiry(
                before.folio(),
                RAISED,
                Optional.of(raised),
                Optional.of(actor),
                new Handling(
                        Optional.of(raised.officer()), raised.department(), List.of(), List.of(), Optional.empty()),
                Optional.empty(),
                Argument.NONE,
                MoreTime.NONE);
    }

    /** An office that ends a proposal has not yet heard a dispute: the ladder of the dispute still starts at its foot. */
    private static Enquiry determined(Enquiry before, EnquiryEntry.Determined said, PersonId actor) {
        int heard = before.state() == DISPUTED
                ? before.argument().heard() + 1
                : before.argument().heard();
        var argument = before.argument().after(new Said(said, actor), heard);
        return switch (said.conclusion()) {
            case OVERTURN ->
                with(
                        with(without(before), RAISED, argument),
                        RAISED,
                        before.handling().expectedOn(Optional.empty()));
            case UPHOLD, DISCUSSED -> with(before, State.DETERMINED, argument);
        };
    }

    private static Enquiry withTheOfficerAgain(Enquiry before) {
        return with(before, before.handling().expectedOn().isPresent() ? ACKNOWLEDGED : RAISED, before.handling());
    }

    private static Enquiry with(Enquiry it, State state, Handling handling) {
        return new Enquiry(
                it.folio(), state, it.asked(), it.raisedBy(), handling, it.refusal(), it.argument(), it.moreTime());
    }

    private static Enquiry with(Enquiry it, State state, Argument argument) {
        return new Enquiry(
                it.folio(), state, it.asked(), it.raisedBy(), it.handling(), it.refusal(), argument, it.moreTime());
    }

    private static Enquiry with(Enquiry it, Refusal refusal) {
        return new Enquiry(
                it.folio(),
                it.state(),
                it.asked(),
                it.raisedBy(),
                it.handling(),
                Optional.of(refusal),
                it.argument(),
                it.moreTime());
    }

    private static Enquiry without(Enquiry it) {
        return new Enquiry(
                it.folio(),
                it.state(),
                it.asked(),
                it.raisedBy(),
                it.handling(),
                Optional.empty(),
                it.argument(),
                it.moreTime());
    }
}
