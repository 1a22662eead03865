package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/** The facts of consultations, public meetings and ward matters. */
final class ConsultationFacts {

    private ConsultationFacts() {}

    private static final Set<String> OWN_MEETING = Set.of(
            ConsultationWords.PLAN_OWN,
            ConsultationWords.HOLD_OWN,
            ConsultationWords.ATTEND_OWN,
            ConsultationWords.USE_PREMISES);

    private static final Set<String> SURGERY =
            Set.of(ConsultationWords.ASK_TO_SURGERY, ConsultationWords.ATTEND_SURGERY);

    static List<FactType> all() {
        var all = new ArrayList<FactType>(consulting());
        all.addAll(wards());
        all.addAll(meetings());
        return List.copyOf(all);
    }

    private static List<FactType> consulting() {
        return List.of(
                asked(
                        "issue-is-local",
                        "it is on a local issue",
                        "it is not on a local issue",
                        Set.of(ConsultationWords.START, ConsultationWords.ARRANGE),
                        "Is it on a local issue?"),
                asked(
                        "issue-is-in-own-ward",
                        "it is on an issue within the member's own ward",
                        "it is not on an issue within the member's own ward",
                        Set.of("enquiry.raise", "contact.approach", "contact.meet"),
                        "Is it on an issue within your own ward?"),
                oneOf(
                        "event-is",
                        Set.of(ConsultationWords.ARRANGE, ConsultationWords.INVITE),
                        Optional.of("What is it?"),
                        "public-meeting",
                        "it is a public meeting",
                        "exhibition",
                        "it is an exhibition",
                        "seminar",
                        "it is a seminar",
                        "conference",
                        "it is a conference",
                        "ceremony",
                        "it is a ceremonial event",
                        "other",
                        "it is another event"),
                asked(
                        "affects-a-ward",
                        "it affects a ward or several",
                        "it affects no ward in particular",
                        Set.of(
                                ConsultationWords.START,
                                ConsultationWords.ARRANGE,
                                ConsultationWords.TAKE_UP,
                                MediaWords.RELEASE,
                                ConsultationWords.WRITE_TO_PARISH,
                                ScrutinyWords.OPEN_REVIEW),
                        "Does it affect a ward, or several?"),
                asked(
                        "ward-members-are-involved-already",
                        "the ward members are directly involved already",
                        "the ward members are not directly involved yet",
                        Set.of(ConsultationWords.START),
                        "Are the ward members directly involved already?"),
                yesNo(
                        "in-election-period",
                        "notice of an election has been published and its poll has not closed",
                        "no election stands between its notice and the close of its poll",
                        Set.of(ConsultationWords.START, ConsultationWords.ARRANGE)));
    }

    private static List<FactType> wards() {
        return List.of(
                oneOf(
                        "ward-matter-is",
                        Set.of(ConsultationWords.TAKE_UP),
                        Optional.of("What sort of matter is it?"),
                        "policy-in-the-making",
                        "it is a policy that is still being shaped",
                        "significant-or-sensitive",
                        "it is a significant or sensitive matter",
                        "ordinary",
                        "it is an ordinary matter"),
                asked(
                        "early-word-is-practicable",
                        "ward members can be told while the policy is being shaped",
                        "it is not practicable to tell ward members while the policy is being shaped",
                        Set.of(ConsultationWords.TAKE_UP),
                        "Can ward members be told while the policy is being shaped?"),
                asked(
                        "staff-know-of-the-duty",
                        "the staff who deal with it know that ward members are kept informed",
                        "the staff who deal with it do not all know that ward members are kept informed",
                        Set.of(ConsultationWords.TAKE_UP),
                        "Do the staff who deal with it know that ward members are kept informed?"),
                asked(
                        "good-reason-not-to-copy",
                        "there is a good reason not to copy the ward members in",
                        "there is no good reason not to copy the ward members in",
                        Set.of(ConsultationWords.WRITE_TO_PARISH),
                        "Is there a good reason not to copy the ward members in?"),
                supplied(
                        asked(
                                "executive-members-views-were-sought",
                                "the executive member's views on whom to bring in, and when, were sought",
                                "the executive member's views on whom to bring in, and when, were not sought",
                                Set.of(ConsultationWords.BRING_IN),
                                "Have you sought the executive member's views on whom to bring in, and when?"),
                        "Ask the executive member whom to bring in, and when."));
    }

    private static List<FactType> meetings() {
        return List.of(
                asked(
                        "meeting-is-on-the-councils-work",
                        "the meeting is on the council's work",
                        "the meeting is not on the council's work",
                        OWN_MEETING,
                        "Is the meeting on some part of the council's work?"),
                asked(
                        "meeting-is-party-political",
                        "the meeting is arranged on a party political basis",
                        "the meeting is not arranged on a party political basis",
                        OWN_MEETING,
                        "Is the meeting arranged on a party political basis?"),
                asked(
                        "between-announcement-and-result",
                        "it falls between the announcement of a council election and its final result",
                        "it falls outside the time from the announcement of a council election to its final result",
                        OWN_MEETING,
                        "Does it fall between the announcement of a council election and its final result?"),
                asked(
                        "within-six-weeks-before-poll",
                        "it falls within six weeks before a council election",
                        "it does not fall within six weeks before a council election",
                        OWN_MEETING,
                        "Does it fall within the six weeks (42 days) before a council election?"),
                asked(
                        "surgery-is-open-to-all",
                        "the surgery is open to the general public",
                        "the surgery is not open to the general public",
                        SURGERY,
                        "Is the surgery open to the general public?"),
                asked(
                        "surgery-is-on-party-premises",
                        "the surgery is held on a political party's premises",
                        "the surgery is not held on a political party's premises",
                        SURGERY,
                        "Is the surgery held on a political party's premises?"));
    }
}
