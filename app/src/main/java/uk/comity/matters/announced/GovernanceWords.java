package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.power;
import static uk.comity.matters.Words.supplied;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;

/** The words of the protocol itself: issuing, interpreting, reviewing and amending it. */
final class GovernanceWords {

    private GovernanceWords() {}

    private static final String TAKE_OFFICE = "protocol.member-takes-office";
    private static final String ISSUE = "protocol.issue";
    private static final String ASK_MEANING = "protocol.ask-meaning";
    private static final String RULE = "protocol.rule-on-meaning";
    private static final String ASK_UNCOVERED = "protocol.ask-uncovered";
    private static final String PROPOSE = "protocol.propose-amendment";
    private static final String AMEND = "protocol.amend";
    private static final String ISSUE_RULE = "protocol.issue-rule";
    private static final String RECORD_BREACH = "protocol.record-breach";
    private static final String REPORT_BREACHES = "protocol.report-breaches";

    private static final List<ActType> ACTS = List.of(
            act(TAKE_OFFICE, "Enter that a member takes office"),
            act(ISSUE, "Give a member the protocol"),
            act(ASK_MEANING, "Ask what a clause means"),
            power(RULE, "Rule on what a clause means"),
            act(ASK_UNCOVERED, "Ask about something that the protocol leaves out"),
            act(PROPOSE, "Suggest a change to the protocol"),
            act(AMEND, "Change the protocol"),
            power(ISSUE_RULE, "Issue a rule or guidance to be read with the protocol"),
            act(RECORD_BREACH, "Enter a complaint that the protocol was broken"),
            act(REPORT_BREACHES, "Report on complaints of breach"));

    private static final List<RoleType> ROLES = List.of(
            new RoleType("member-taking-office", "the member who takes office"),
            new RoleType("committee-that-monitors-the-protocol", "the committee that watches over the protocol"),
            new RoleType("committee-that-recommends-amendments", "the committee that recommends changes"));

    static Lexicon lexicon() {
        return new Lexicon(ACTS, facts(), ROLES);
    }

    private static List<FactType> facts() {
        return List.of(
                oneOf(
                        "way-into-office",
                        Set.of(TAKE_OFFICE),
                        Optional.of("How does the member come into office?"),
                        "elected",
                        "the member was elected",
                        "appointed",
                        "the member was appointed or co-opted"),
                asked(
                        "question-is-covered",
                        "the protocol has a rule on the question",
                        "the protocol has no rule on the question",
                        Set.of(ASK_UNCOVERED),
                        "Does the protocol have a rule on your question?"),
                supplied(
                        asked(
                                "committee-has-recommended",
                                "the committee has recommended the change",
                                "the committee has not recommended the change",
                                Set.of(AMEND),
                                "Has the committee that looks after the constitution recommended the change?"),
                        "Put the change to that committee first."),
                supplied(
                        asked(
                                "council-has-approved",
                                "the council, in full meeting, has approved the change",
                                "the council has not approved the change",
                                Set.of(AMEND),
                                "Has the full council approved the change?"),
                        "Put the change to a meeting of the full council."),
                supplied(
                        asked(
                                "monitoring-committee-has-approved",
                                "the committee that watches over the protocol has approved the change",
                                "the committee that watches over the protocol has not approved the change",
                                Set.of(AMEND),
                                "Has the committee that watches over the protocol approved the change?"),
                        "Put the change to that committee."),
                asked(
                        "consultation-on-the-change-is-apt",
                        "others should be heard on the change",
                        "nobody else needs to be heard on the change",
                        Set.of(AMEND),
                        "Should the standards committee or others be heard on the change?"),
                oneOf(
                        "issued-by",
                        Set.of(ISSUE_RULE),
                        Optional.of("Who issues the rule?"),
                        "standards-complaints-committee",
                        "the joint committee for standards complaints issues it",
                        "audit-committee",
                        "the governance and audit committee issues it",
                        "monitoring-officer",
                        "the Monitoring Officer issues it",
                        "somebody-else",
                        "somebody else issues it"));
    }
}
