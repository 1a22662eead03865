package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/** Who asks and why, who answers, and who decides whether there is a need to know. */
final class InspectionFacts {

    private InspectionFacts() {}

    /** Of the member who wants to see something. */
    static List<FactType> asking() {
        var see = InspectionWords.TO_SEE;
        var request = Set.of(InspectionWords.REQUEST, InspectionWords.REQUEST_COPY, InspectionWords.READ);
        return List.of(
                asked(
                        "asker-sits-on-the-body",
                        "the member sits on the body whose business it is",
                        "the member does not sit on the body whose business it is",
                        see,
                        "Do you sit on the body whose business it is?"),
                asked(
                        "asker-sits-on-scrutiny",
                        "the member sits on a scrutiny committee",
                        "the member does not sit on a scrutiny committee",
                        see,
                        "Do you sit on a scrutiny committee?"),
                asked(
                        "asker-speaks-for-the-opposition",
                        "the member speaks for the opposition on the portfolio to which it belongs",
                        "the member does not speak for the opposition on the portfolio to which it belongs",
                        see,
                        "Do you speak for the opposition on the portfolio to which it belongs?"),
                asked(
                        "asker-is-in-the-administration",
                        "the member belongs to the group that runs the council",
                        "the member does not belong to the group that runs the council",
                        see,
                        "Do you belong to the group that runs the council?"),
                asked(
                        "asker-has-private-interest",
                        "the member has a private interest in the matter",
                        "the member has no private interest in the matter",
                        see,
                        "Do you, or people close to you, have a private interest in the matter?"),
                asked(
                        "asks-at-large",
                        "the request asks for documents at large, or out of curiosity",
                        "the request names the documents that the member needs",
                        see,
                        "Do you ask for documents at large, or out of curiosity?"),
                supplied(
                        asked(
                                "need-is-explained",
                                "the member has explained why a member's duties call for it",
                                "the member has not explained why a member's duties call for it",
                                see,
                                "Have you explained why your duties as a member call for it?"),
                        "Explain why your duties as a member call for it."),
                supplied(
                        asked(
                                "reasons-are-specific",
                                "the member has given reasons that fit this very document",
                                "the member has not given reasons that fit this very document",
                                see,
                                "Have you given reasons that fit this very document?"),
                        "Give the reasons why you need this very document."),
                asked(
                        "relevant-to-scrutiny",
                        "it bears on a decision that the member scrutinises, or on a review in the committee's work programme",
                        "it bears on no decision that the member scrutinises and on no review in the committee's work"
                                + " programme",
                        request,
                        "Does it bear on a decision that you scrutinise, or on a review in your committee's work programme?"),
                asked(
                        "executive-business-is-over",
                        "the meeting has ended, or the decision has been made",
                        "the meeting has not ended, and the decision has not been made",
                        request,
                        "Has the meeting ended, or the decision been made?"),
                asked(
                        "access-may-breach-data-law",
                        "showing it is likely to break data protection law",
                        "showing it is not likely to break data protection law",
                        see,
                        "Is it likely that showing it to you breaks data protection law?"),
                supplied(
                        asked(
                                "access-advice-is-on-file",
                                "the Monitoring Officer's advice on this request is on file",
                                "no advice of the Monitoring Officer on this request is on file",
                                see,
                                "Have you had the Monitoring Officer's advice on this?"),
                        "Ask the Monitoring Officer for advice, and put it on file."),
                supplied(
                        asked(
                                "confidence-is-settled",
                                "it is settled whether it must be kept in confidence",
                                "it is not settled yet whether it must be kept in confidence",
                                see,
                                "Has it been settled with you whether it must be kept in confidence?"),
                        "Settle with the officer whether it must be kept in confidence."));
    }

    /** Of the officer who shows it, or declines. */
    static List<FactType> showing() {
        var decline = Set.of(InspectionWords.REFUSE);
        return List.of(
                asked(
                        "person-is-entitled-by-law",
                        "the law entitles the person who asks to see it",
                        "the law does not entitle the person who asks to see it",
                        decline,
                        "Does the law entitle the person who asks to see it?"),
                asked(
                        "asked-by-right-of-scrutiny",
                        "a member of a scrutiny committee asked for it by right of scrutiny",
                        "nobody asked for it by right of scrutiny",
                        decline,
                        "Did a member of a scrutiny committee ask for a copy by right of scrutiny?"),
                supplied(
                        asked(
                                "reasons-are-written-down",
                                "the reasons have been written down for the scrutiny committee",
                                "the reasons have not been written down for the scrutiny committee",
                                decline,
                                "Have you written down the reasons for the scrutiny committee?"),
                        "Write down the reasons for the scrutiny committee."),
                asked(
                        "in-doubt-on-access",
                        "the officer is in doubt whether the request is reasonable",
                        "the officer is in no doubt whether the request is reasonable",
                        Set.of(InspectionWords.SHOW, InspectionWords.REFUSE, InspectionWords.DETERMINE),
                        "Are you in doubt whether the request is reasonable?"));
    }

    /** Of whoever decides. */
    static List<FactType> deciding() {
        var determine = Set.of(InspectionWords.DETERMINE);
        return List.of(
                yesNo(
                        "actor-is-decider",
                        "the person acting holds the office that has the dispute now",
                        "the person acting does not hold the office that has the dispute now",
                        determine),
                asked(
                        "access-is-disputed",
                        "the first decision was made and is disputed",
                        "no decision has been disputed yet",
                        determine,
                        "Was the first decision disputed?"),
                asked(
                        "actor-manages-the-section-holding-it",
                        "the person acting manages the section that holds the document",
                        "the person acting does not manage the section that holds the document",
                        Set.of(InspectionWords.DETERMINE, InspectionWords.REFUSE),
                        "Do you manage the section that holds the document?"),
                asked(
                        "actor-enters-the-meetings-decision",
                        "the person acting enters what the meeting concerned has decided",
                        "the person acting does not enter a decision of the meeting concerned",
                        determine,
                        "Do you enter what the meeting concerned has decided?"),
                oneOf(
                        "need-to-know-decision",
                        determine,
                        Optional.of("What is the decision?"),
                        "found",
                        "the decision is that there is a need to know",
                        "not-found",
                        "the decision is that there is no need to know"));
    }
}
