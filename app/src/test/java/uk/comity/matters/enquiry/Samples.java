package uk.comity.matters.enquiry;

import static uk.comity.matters.Council.CHIEF_EXECUTIVE;
import static uk.comity.matters.Council.DAY;
import static uk.comity.matters.Council.HEAD_OF_PLANNING;
import static uk.comity.matters.Council.HESPER;
import static uk.comity.matters.Council.JUNIOR_PLANNER;
import static uk.comity.matters.Council.MONITORING_OFFICER;
import static uk.comity.matters.Council.PLANNER;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.comity.matters.enquiry.EnquiryAct.Acknowledge;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Answer;
import uk.comity.matters.enquiry.EnquiryAct.AskMember;
import uk.comity.matters.enquiry.EnquiryAct.Close;
import uk.comity.matters.enquiry.EnquiryAct.Conclusion;
import uk.comity.matters.enquiry.EnquiryAct.Consult;
import uk.comity.matters.enquiry.EnquiryAct.Determine;
import uk.comity.matters.enquiry.EnquiryAct.Dispute;
import uk.comity.matters.enquiry.EnquiryAct.Ground;
import uk.comity.matters.enquiry.EnquiryAct.Redirect;
import uk.comity.matters.enquiry.EnquiryAct.Refuse;
import uk.comity.matters.enquiry.EnquiryAct.Reopen;
import uk.comity.matters.enquiry.EnquiryAct.Reply;
import uk.comity.matters.enquiry.EnquiryAct.ReportProgress;
import uk.comity.matters.enquiry.EnquiryAct.SeekAdvice;
import uk.comity.matters.enquiry.EnquiryAct.Withdraw;

/** One act of every sort, and one story that reaches every state. */
final class Samples {

    private Samples() {}

    /** In the order in which they are declared. */
    static List<EnquiryAct> acts() {
        return List.of(
                Story.question(HESPER, Addressee.officer(JUNIOR_PLANNER)),
                new Redirect(PLANNER, "He surveys the drains."),
                new SeekAdvice(HEAD_OF_PLANNING, "May I give the dates?"),
                new Acknowledge(DAY.plusDays(7), "The survey is being planned."),
                new ReportProgress("The contractor was asked."),
                new AskMember("Which end of the lane?"),
                new Reply("The low end."),
                new Answer("On 1 December."),
                new Refuse(Ground.COST, "It would take a month."),
                new Dispute("It would take an hour."),
                new Consult("chief-executive", CHIEF_EXECUTIVE, "Either way."),
                new Determine(Conclusion.UPHOLD, "It would take a month."),
                new Withdraw("No longer needed."),
                new Close("Thank you."),
                new Reopen("One thing more."),
                new EnquiryAct.AskForExtension("The contractor is away."),
                new EnquiryAct.AgreeExtension("Take the time."),
                new EnquiryAct.DeclineExtension("I need it on Monday."));
    }

    /** Every state, each with a story that ends in it. */
    static Map<State, Story> states() {
        var stories = new LinkedHashMap<State, Story>();
        for (var state : State.values()) {
            stories.put(state, at(state));
        }
        return stories;
    }

    /** A story that ends in this state. */
    static Story at(State state) {
        return at(state, Story.raised());
    }

    /** A story that ends in this state and in which there is something to do by this act, where there can be. */
    static Story at(State state, EnquiryAct act) {
        var aboutTime = act instanceof EnquiryAct.AskForExtension
                || act instanceof EnquiryAct.AgreeExtension
                || act instanceof EnquiryAct.DeclineExtension;
        if (!aboutTime || state == State.NEW) {
            return at(state);
        }
        var story = at(state, Story.raised(Story.TEN_DAYS_AND_MORE));
        return act instanceof EnquiryAct.DeclineExtension && Turns.of(state, act) instanceof Turns.Turn.Of
                ? story.did(JUNIOR_PLANNER, act(EnquiryAct.AskForExtension.class))
                : story;
    }

    private static Story at(State state, Story raised) {
        return switch (state) {
            case NEW -> new Story();
            case RAISED -> raised;
            case ACKNOWLEDGED -> raised.did(JUNIOR_PLANNER, act(Acknowledge.class));
            case AWAITING_MEMBER -> raised.did(JUNIOR_PLANNER, act(AskMember.class));
            case ANSWERED -> raised.did(JUNIOR_PLANNER, act(Answer.class));
            case REFUSAL_PROPOSED -> raised.sentUp(JUNIOR_PLANNER, act(Refuse.class), Story.MONITORING_OFFICER_DECIDES);
            case REFUSED -> raised.did(JUNIOR_PLANNER, act(Refuse.class));
            case DISPUTED ->
                at(State.REFUSED, raised).sentUp(HESPER, act(Dispute.class), Story.MONITORING_OFFICER_DECIDES);
            case DETERMINED -> at(State.DISPUTED, raised).did(MONITORING_OFFICER, act(Determine.class));
            case WITHDRAWN -> raised.did(HESPER, act(Withdraw.class));
            case CLOSED -> at(State.ANSWERED, raised).did(HESPER, act(Close.class));
        };
    }

    static <T extends EnquiryAct> T act(Class<T> sort) {
        return acts().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + sort + " among "
                        + Arrays.toString(EnquiryAct.class.getPermittedSubclasses())));
    }
}
