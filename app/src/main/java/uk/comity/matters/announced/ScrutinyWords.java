package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;

/** The words of scrutiny: officers before scrutiny and regulatory committees. */
final class ScrutinyWords {

    private ScrutinyWords() {}

    static final String OPEN_REVIEW = "scrutiny.open-review";
    static final String INFORM = "scrutiny.inform";
    static final String REQUIRE = "scrutiny.require-attendance";
    static final String BRING = "scrutiny.bring-colleague";
    static final String ATTEND = "scrutiny.attend";
    static final String QUESTION = "scrutiny.question";
    static final String ANSWER = "scrutiny.answer";
    static final String SEEK_ELSEWHERE = "scrutiny.seek-advice-elsewhere";
    static final String CALL_IN = "scrutiny.call-in";
    static final String ENTER_CHAIR = "scrutiny.enter-chair";
    static final String OFFER_MEETINGS = "scrutiny.offer-meetings";
    static final String DECIDE = "scrutiny.decide-in-committee";

    static final List<ActType> ACTS = List.of(
            act(OPEN_REVIEW, "Begin a scrutiny review"),
            act(INFORM, "Tell those who need to know of scrutiny work"),
            act(REQUIRE, "Require somebody to attend scrutiny"),
            act(BRING, "Bring a colleague to help at scrutiny"),
            act(ATTEND, "Attend scrutiny and answer"),
            act(QUESTION, "Put a question to an officer at scrutiny"),
            act(ANSWER, "Answer a question at scrutiny"),
            act(SEEK_ELSEWHERE, "Take research or advice from elsewhere"),
            act(CALL_IN, "Call in a decision"),
            act(ENTER_CHAIR, "Enter a committee's chair, vice-chair or spokesperson"),
            act(OFFER_MEETINGS, "Offer regular informal meetings"),
            act(DECIDE, "Decide or direct as a committee"));

    static final List<RoleType> ROLES = List.of(
            new RoleType("scrutiny-committee", "the scrutiny committee"),
            new RoleType("person-called", "the person called before scrutiny"),
            new RoleType("those-who-need-to-know", "those who need to know of the scrutiny work"),
            new RoleType("senior-officer-of-committee", "the senior officer who serves the committee"),
            new RoleType("leading-member-of-committee", "the committee's chair, vice-chair or spokesperson"));

    static Lexicon lexicon() {
        var facts = new ArrayList<FactType>(calling());
        facts.addAll(questioning());
        facts.addAll(committees());
        return new Lexicon(ACTS, facts, ROLES, Meanings.scrutiny());
    }

    private static List<FactType> calling() {
        var require = Set.of(REQUIRE);
        return List.of(
                oneOf(
                        "attendance-is-required-by",
                        require,
                        Optional.of("Who requires it?"),
                        "committee",
                        "the scrutiny committee requires it",
                        "chairman",
                        "the chairman requires it for the scrutiny committee",
                        "single-member",
                        "a single member wants it"),
                oneOf(
                        "person-called-is",
                        require,
                        Optional.of("Who is to attend?"),
                        "cabinet-member",
                        "the person called sits on the Cabinet",
                        "chief-executive",
                        "the person called is the Chief Executive",
                        "director",
                        "the person called is a Director",
                        "assistant-director",
                        "the person called is an Assistant Director",
                        "other-senior-officer",
                        "the person called is another senior officer",
                        "junior-officer",
                        "the person called is a junior officer"),
                supplied(
                        asked(
                                "senior-officer-was-asked-first",
                                "a senior officer was asked first",
                                "no senior officer was asked first",
                                require,
                                "Did the request go to a senior officer first?"),
                        "Put the request to a senior officer first."),
                supplied(
                        asked(
                                "reason-for-a-junior-officer-given",
                                "a reason for calling a junior officer is on file",
                                "no reason for calling a junior officer is on file",
                                require,
                                "Have you said why it must be a junior officer?"),
                        "Say why it must be a junior officer, or call a more senior one."),
                asked(
                        "officer-called-advised-on-the-matter",
                        "the officer has advised the Cabinet or another body on the matter",
                        "the officer has not advised the Cabinet or another body on the matter",
                        Set.of(REQUIRE, ANSWER, QUESTION, SEEK_ELSEWHERE),
                        "Has the officer advised the Cabinet or another body on this matter?"),
                supplied(
                        asked(
                                "need-to-look-elsewhere-was-weighed",
                                "it was weighed how serious the officer's conflict is, and advice from elsewhere was found"
                                        + " fitting",
                                "it was not found that the officer's conflict calls for advice from elsewhere",
                                Set.of(SEEK_ELSEWHERE, ANSWER, QUESTION),
                                "Was the officer's conflict found serious enough to look elsewhere for advice?"),
                        "Weigh with the officer how serious the conflict is, and note what you find."));
    }

    private static List<FactType> questioning() {
        var question = Set.of(QUESTION);
        return List.of(
                asked(
                        "question-seeks-political-views",
                        "the question asks an officer for political views",
                        "the question does not ask an officer for political views",
                        question,
                        "Does the question ask for political views?"),
                asked(
                        "question-is-on-discipline",
                        "the question is on a disciplinary matter",
                        "the question is not on a disciplinary matter",
                        question,
                        "Is the question on a disciplinary matter?"),
                oneOf(
                        "question-is-about",
                        question,
                        Optional.of("What is the question about?"),
                        "advice-given",
                        "the question is about advice that the officer gave",
                        "delegated-decision",
                        "the question is about a decision that the officer took under delegated powers",
                        "something-else",
                        "the question is about something else"),
                asked(
                        "decision-seems-unlawful-or-off-plan",
                        "the decision is thought unlawful or against the council's plans and policies",
                        "the decision is not thought unlawful or against the council's plans and policies",
                        Set.of(CALL_IN),
                        "Is the decision thought unlawful, or against the council's plans and policies?"),
                supplied(
                        asked(
                                "officers-advised-on-call-in",
                                "officers' advice on the call-in is on file",
                                "no officers' advice on the call-in is on file",
                                Set.of(CALL_IN),
                                "Have you taken officers' advice on the call-in?"),
                        "Ask officers for advice before you call the decision in."),
                supplied(
                        asked(
                                "scrutiny-chairman-was-consulted",
                                "the chairman of scrutiny has been consulted",
                                "the chairman of scrutiny has not been consulted",
                                Set.of(INFORM),
                                "Have you consulted the chairman of scrutiny?"),
                        "Consult the chairman of scrutiny on who needs to know."));
    }

    private static List<FactType> committees() {
        return List.of(
                oneOf(
                        "part-on-committee",
                        Set.of(ENTER_CHAIR),
                        Optional.of("Which part does the member take on the committee?"),
                        "chairman",
                        "the member becomes chairman",
                        "vice-chairman",
                        "the member becomes vice-chairman",
                        "spokesperson",
                        "the member becomes spokesperson of a group",
                        "ordinary-member",
                        "the member becomes an ordinary member of the committee"),
                asked(
                        "matter-is-within-the-committees-remit",
                        "the matter is within the committee's remit",
                        "the matter is outside the committee's remit",
                        Set.of(DECIDE),
                        "Is the matter within the committee's remit?"));
    }
}
