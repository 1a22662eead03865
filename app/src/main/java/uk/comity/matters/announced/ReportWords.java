package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.power;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;

/** The words of report: writing, changing and publishing reports and agendas. */
final class ReportWords {

    private ReportWords() {}

    static final String SET_AGENDA = "report.set-agenda";
    static final String BRIEF = "report.brief";
    static final String SUBMIT = "report.submit";
    static final String DROP_ITEM = "report.drop-item";
    static final String ASK_CHANGE = "report.ask-change";
    static final String CHANGE = "report.change";
    static final String DECIDE_OTHERWISE = "report.decide-otherwise";
    static final String DISPUTE = "report.dispute";
    static final String SETTLE = "report.settle";
    static final String PUBLISH = "report.publish";
    static final String STATE_VIEW = "report.state-view";
    static final String COMPLAIN = "report.complain-of-interference";

    static final List<ActType> ACTS = List.of(
            act(SET_AGENDA, "Draw up an agenda"),
            act(BRIEF, "Brief a leading member or share a draft"),
            act(SUBMIT, "Submit a report to a meeting"),
            act(DROP_ITEM, "Leave a report off the agenda"),
            act(ASK_CHANGE, "Ask for a change to a report"),
            act(CHANGE, "Change a report"),
            act(DECIDE_OTHERWISE, "Decide otherwise than a report recommends"),
            act(DISPUTE, "Take a difference over a report further"),
            power(SETTLE, "Settle a difference over a report"),
            act(PUBLISH, "Publish a report"),
            act(STATE_VIEW, "Give a professional view"),
            act(COMPLAIN, "Report interference with a professional view"));

    static final List<RoleType> ROLES = List.of(
            new RoleType("person-presiding", "the person who presides at the meeting"),
            new RoleType("group-spokespersons", "the spokespersons of the groups"),
            new RoleType("executive-member-concerned", "the executive member concerned"),
            new RoleType("leader-of-council", "the Leader of the Council"),
            new RoleType("report-author", "the author of the report"));

    static Lexicon lexicon() {
        var facts = Stream.of(drafting(), changing(), differing())
                .flatMap(List::stream)
                .toList();
        return new Lexicon(ACTS, facts, ROLES, Meanings.report());
    }

    /** An executive member deciding alone: on a report, or on a matter between meetings. */
    static FactType decidesAsExecutiveMember() {
        return asked(
                "actor-decides-as-executive-member",
                "the person acting is an executive member who decides for the executive",
                "the person acting is not an executive member who decides for the executive",
                Set.of(DECIDE_OTHERWISE, CHANGE, ASK_CHANGE, DecisionWords.TAKE),
                "Do you decide for the executive, as one of its members?");
    }

    private static List<FactType> drafting() {
        return List.of(
                asked(
                        "report-goes-to-executive",
                        "the report or the agenda is for the executive",
                        "the report or the agenda is not for the executive",
                        Set.of(SET_AGENDA, SUBMIT, CHANGE, DISPUTE),
                        "Is it for the executive (the Cabinet)?"),
                asked(
                        "actor-is-report-author",
                        "the report stands in the name of the person acting",
                        "the report does not stand in the name of the person acting",
                        Set.of(SUBMIT, CHANGE, ASK_CHANGE, DISPUTE, SETTLE, STATE_VIEW, COMPLAIN),
                        "Does the report stand in your name?"),
                asked(
                        "officer-must-report-on-this",
                        "a senior officer is under a duty to report on the matter",
                        "no senior officer is under a duty to report on the matter",
                        Set.of(SET_AGENDA, SUBMIT, DROP_ITEM),
                        "Is a senior officer under a duty to report on this matter?"),
                asked(
                        "report-holds-a-members-proposal",
                        "the report holds a proposal of a member's own",
                        "the report holds no proposal of a member's own",
                        Set.of(SUBMIT),
                        "Does the report hold a proposal of a member's own?"),
                supplied(
                        asked(
                                "members-proposal-is-marked",
                                "the member's proposal is marked as that member's",
                                "the member's proposal is not marked as that member's",
                                Set.of(SUBMIT),
                                "Is the member's proposal marked as that member's?"),
                        "Mark the proposal in the report as the member's own."),
                oneOf(
                        "member-briefed",
                        Set.of(BRIEF),
                        Optional.of("Whom do you brief, or share the draft with?"),
                        "leader",
                        "it goes to the Leader",
                        "executive-member",
                        "it goes to an executive member",
                        "chairman",
                        "it goes to a chairman",
                        "other-member",
                        "it goes to another member"));
    }

    private static List<FactType> changing() {
        var change = Set.of(CHANGE);
        return List.of(
                decidesAsExecutiveMember(),
                asked(
                        "agenda-is-still-open",
                        "the agenda is still being drawn up",
                        "the agenda is settled already",
                        Set.of(ASK_CHANGE),
                        "Is the agenda still being drawn up?"),
                asked(
                        "presses-officer-to-drop-a-view",
                        "it would press an officer to drop or soften a professional view",
                        "it would not press an officer to drop or soften a professional view",
                        Set.of(ASK_CHANGE),
                        "Would it press an officer to drop or soften a professional view?"),
                supplied(
                        asked(
                                "change-fits-the-authors-judgement",
                                "the change fits the author's own professional judgement",
                                "the change does not fit the author's own professional judgement",
                                change,
                                "Does the change fit the author's own professional judgement?"),
                        "Ask the author of the report whether the change fits their own professional judgement."),
                asked(
                        "change-is-to-a-recommendation",
                        "the change touches the recommendation only",
                        "the change touches more than the recommendation",
                        change,
                        "Does the change touch the recommendation only?"),
                asked(
                        "report-is-published",
                        "the report is published already",
                        "the report is not published yet",
                        change,
                        "Is the report published already?"));
    }

    private static List<FactType> differing() {
        return List.of(
                oneOf(
                        "member-in-the-difference",
                        Set.of(DISPUTE),
                        Optional.of("Which member differs with the author?"),
                        "chairman",
                        "the member who differs is the chairman",
                        "executive-member",
                        "the member who differs is an executive member",
                        "other-member",
                        "the member who differs is neither chairman nor executive member"),
                yesNo(
                        "actor-is-responsible-director",
                        "the person acting is the director responsible for the report",
                        "the person acting is not the director responsible for the report",
                        Set.of(SETTLE)),
                supplied(
                        asked(
                                "leader-took-part-in-settling",
                                "the Leader's part in settling it is on file",
                                "the Leader's part in settling it is not on file",
                                Set.of(SETTLE),
                                "Has the Leader taken part in settling it?"),
                        "Settle it together with the Leader, and record the Leader's part."),
                asked(
                        "view-differs-from-members-or-seniors",
                        "the view is not what members or senior officers hold",
                        "the view is what members and senior officers hold too",
                        Set.of(STATE_VIEW),
                        "Does your view differ from that of members or senior officers?"),
                asked(
                        "officer-suffered-for-a-view",
                        "an officer was hindered or made to suffer over a professional view",
                        "no officer was hindered or made to suffer over a professional view",
                        Set.of(COMPLAIN),
                        "Was an officer hindered, or made to suffer, over a professional view?"));
    }
}
