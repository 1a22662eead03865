package uk.comity.matters.enquiry;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.matters.Lexicon;
import uk.comity.matters.Words;
import uk.comity.norms.ActType;
import uk.comity.norms.ActType.Silence;
import uk.comity.norms.FactType;
import uk.comity.norms.Tie;

/** What norms may say of an enquiry: its acts, and the facts that its folio or the person acting can tell. */
public final class EnquiryWords {

    private EnquiryWords() {}

    static final String RAISE = "enquiry.raise";
    static final String REDIRECT = "enquiry.redirect";
    static final String SEEK_ADVICE = "enquiry.seek-advice";
    static final String ACKNOWLEDGE = "enquiry.acknowledge";
    static final String REPORT_PROGRESS = "enquiry.report-progress";
    static final String ASK_MEMBER = "enquiry.ask-member";
    static final String REPLY = "enquiry.reply";
    static final String ANSWER = "enquiry.answer";
    static final String REFUSE = "enquiry.refuse";
    static final String DISPUTE = "enquiry.dispute";
    static final String CONSULT = "enquiry.consult";
    static final String DETERMINE = "enquiry.determine";
    static final String WITHDRAW = "enquiry.withdraw";
    static final String CLOSE = "enquiry.close";
    static final String REOPEN = "enquiry.reopen";
    static final String ASK_FOR_EXTENSION = "enquiry.ask-for-extension";
    static final String AGREE_EXTENSION = "enquiry.agree-extension";
    static final String DECLINE_EXTENSION = "enquiry.decline-extension";

    public static final List<ActType> ACTS = List.of(
            act(RAISE, "Raise an enquiry"),
            act(REDIRECT, "Pass it to another officer"),
            act(SEEK_ADVICE, "Ask a senior officer before answering"),
            act(ACKNOWLEDGE, "Acknowledge and say when to expect an answer"),
            act(REPORT_PROGRESS, "Report progress"),
            act(ASK_MEMBER, "Ask the member for something"),
            act(REPLY, "Reply to the officer"),
            act(ANSWER, "Answer"),
            act(REFUSE, "Decline to answer"),
            act(DISPUTE, "Dispute the refusal"),
            act(CONSULT, "Record a consultation"),
            Words.power(DETERMINE, "Decide the dispute"),
            act(WITHDRAW, "Withdraw the enquiry"),
            act(CLOSE, "Close the enquiry"),
            act(REOPEN, "Re-open the enquiry"),
            act(ASK_FOR_EXTENSION, "Ask for an extension of time"),
            Words.power(AGREE_EXTENSION, "Agree to an extension of time"),
            act(DECLINE_EXTENSION, "Decline an extension of time"));

    private static final List<Tie> TIES = Stream.concat(
                    Words.OFFICER_APPROACHED_TIES.stream(),
                    Stream.of(Tie.implies(
                            "The officer who has the enquiry is an officer.",
                            "actor-is-handling-officer",
                            "actor-is-officer")))
            .toList();

    public static Lexicon lexicon() {
        return new Lexicon(ACTS, FACTS, List.of(), TIES);
    }

    /** Facts of the enquiry itself. */
    static final List<FactType> FACTS = facts();

    private static List<FactType> facts() {
        var all = new ArrayList<FactType>();
        all.addAll(Words.officerApproached(Set.of(RAISE, REDIRECT)));
        all.addAll(raising());
        all.addAll(handling());
        all.addAll(answering());
        all.addAll(disputing());
        all.addAll(extending());
        return List.copyOf(all);
    }

    private static List<FactType> raising() {
        var raise = Set.of(RAISE);
        return List.of(
                oneOf(
                        "capacity",
                        Set.of(),
                        Optional.of("In what capacity do you ask?"),
                        "council-business",
                        "the member asks on council business",
                        "constituent",
                        "the member asks for a constituent",
                        "private",
                        "the member asks as a private person"),
                oneOf(
                        "subject",
                        Set.of(),
                        Optional.of("What is it about?"),
                        "service",
                        "it is about a service or how the council works",
                        "casework",
                        "it is about an individual case, such as a benefit or a grant",
                        "employment",
                        "it is about an employee's employment",
                        "personal",
                        "it is about somebody's personal affairs"),
                asked(
                        "purely-factual",
                        "the question asks for plain facts only",
                        "the question asks for more than plain facts",
                        raise,
                        "Do you ask for plain facts only?"),
                asked(
                        "routine",
                        "it is a routine question about a service",
                        "it is not a routine question about a service",
                        raise,
                        "Is this a routine question about a service?"),
                asked(
                        "asks-to-jump-the-queue",
                        "the request asks to go ahead of the council's usual procedure",
                        "the request does not ask to go ahead of the council's usual procedure",
                        raise,
                        "Do you ask for this to go ahead of the council's usual procedure?"),
                asked(
                        "about-a-meeting-paper",
                        "the question is about a report to a meeting",
                        "the question is not about a report to a meeting",
                        raise,
                        "Is it about a report to a coming meeting?"),
                yesNo(
                        "officer-is-named",
                        "the enquiry is addressed to a named officer",
                        "the enquiry is addressed to a department",
                        raise),
                new FactType(
                        "reason-for-this-officer-given",
                        new FactType.YesNo(
                                "the member has said why this officer is asked",
                                "the member has not said why this officer is asked"),
                        Optional.empty(),
                        raise,
                        Optional.of("Say why you ask this officer, or choose a more senior one.")));
    }

    private static List<FactType> handling() {
        return List.of(
                yesNo(
                        "actor-is-handling-officer",
                        "the person acting is the officer who has the enquiry",
                        "the person acting is not the officer who has the enquiry"),
                yesNo(
                        "actor-is-member-asking",
                        "the person acting is the member who asked",
                        "the person acting is not the member who asked"));
    }

    private static List<FactType> answering() {
        var answer = Set.of(ANSWER);
        return List.of(
                asked(
                        "answer-gives-third-party-information",
                        "the answer gives information about somebody else",
                        "the answer gives no information about anybody else",
                        answer,
                        "Does your answer give information about a third party?"),
                asked(
                        "third-party-information-is-public",
                        "that information is already public",
                        "that information is not yet public",
                        answer,
                        "Is that information already in the public domain?"),
                asked(
                        "data-law-bars-the-information",
                        "data protection law bars giving it",
                        "data protection law does not bar giving it",
                        answer,
                        "Does data protection law bar giving it?"),
                asked(
                        "law-bars-the-information",
                        "a legal reason such as confidentiality bars giving it",
                        "no legal reason bars giving it",
                        answer,
                        "Is there a legal reason, such as confidentiality, commercial sensitivity or data protection, not to"
                                + " give it?"),
                oneOf(
                        "ground",
                        Set.of(REFUSE, DISPUTE, DETERMINE),
                        Optional.of("On what ground?"),
                        "legal",
                        "the ground is a legal reason",
                        "cost",
                        "the ground is the cost or the resources it would take",
                        "nature",
                        "the ground is the nature of the request",
                        "disproportionate",
                        "the ground is that the request is not appropriate, reasonable or proportionate",
                        "casework",
                        "the ground is that it reaches into casework or personal affairs",
                        "not-council-business",
                        "the ground is that it is not asked on council business",
                        "other",
                        "the ground is another one"));
    }

    private static List<FactType> disputing() {
        return List.of(
                yesNo(
                        "actor-is-decider",
                        "the person acting holds the office that has the dispute now",
                        "the person acting does not hold the office that has the dispute now",
                        Set.of(CONSULT, DETERMINE)),
                new FactType(
                        "consultations-recorded",
                        new FactType.YesNo(
                                "everybody whom this office must consult has been consulted",
                                "somebody whom this office must consult has not been consulted"),
                        Optional.empty(),
                        Set.of(DETERMINE),
                        Optional.of("Record the consultation first.")),
                yesNo(
                        "refusal-is-disputed",
                        "the refusal was made and is disputed",
                        "the refusal has only been proposed",
                        Set.of(CONSULT, DETERMINE)),
                oneOf(
                        "decision",
                        Set.of(DETERMINE),
                        Optional.of("How does the dispute end?"),
                        "to-be-answered",
                        "the enquiry is to be answered",
                        "refusal-stands",
                        "the refusal stands",
                        "no-decision",
                        "the matter was talked over and nobody decided it"),
                oneOf(
                        "deciding-office",
                        Set.of(CONSULT, DETERMINE),
                        Optional.empty(),
                        "head-of-service",
                        "the dispute is with the Head of Service",
                        "monitoring-officer",
                        "the dispute is with the Monitoring Officer",
                        "chief-executive",
                        "the dispute is with the Chief Executive",
                        "legal-services",
                        "the dispute is with Legal Services",
                        "director",
                        "the dispute is with the Director",
                        "assistant-director",
                        "the dispute is with the Assistant Director"));
    }

    private static List<FactType> extending() {
        var extension = Set.of(ASK_FOR_EXTENSION, AGREE_EXTENSION, DECLINE_EXTENSION);
        return List.of(
                asked(
                        "time-to-answer-is-over",
                        "the last day to answer has passed",
                        "the last day to answer has not passed",
                        extension,
                        "Has the last day to answer passed?"),
                Words.howMany(
                        "extensions-agreed",
                        "more time was agreed {} times before",
                        extension,
                        "How often was more time agreed before?"),
                asked(
                        "extension-was-asked-for",
                        "more time was asked for",
                        "nobody has asked for more time",
                        extension,
                        "Has anybody asked for more time?"));
    }

    private static ActType act(String name, String title) {
        return new ActType(name, title, Silence.GOES_ON);
    }
}
