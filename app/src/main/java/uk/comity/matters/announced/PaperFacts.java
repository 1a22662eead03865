package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.howMany;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/** What a document is: whose business it bears on, what kind of paper it is, and what the law calls its contents. */
final class PaperFacts {

    private PaperFacts() {}

    static List<FactType> facts() {
        return List.of(
                business(),
                kind(),
                paperClass(),
                paragraph(),
                published(),
                thirdParties(),
                anotherGroups(),
                closed(),
                harm(),
                advice(),
                supplied(available(), "Wait until the papers have been made available."),
                clearDays(),
                years());
    }

    private static FactType business() {
        return oneOf(
                "paper-business",
                InspectionWords.OF_A_PAPER,
                Optional.of("Which business does the document bear on?"),
                "coming-meeting",
                "it bears on business that a meeting of the council or of a committee is to transact",
                "past-meeting",
                "it bears on business that a meeting of the council or of a committee has transacted",
                "public-executive",
                "it bears on executive business that is to be transacted in public",
                "private-executive",
                "it bears on a private executive meeting, or on an executive decision by one member or an officer",
                "no-meeting",
                "it does not bear on the business of a meeting");
    }

    private static FactType kind() {
        return oneOf(
                "paper-kind",
                InspectionWords.OF_A_PAPER,
                Optional.of("What kind of document is it?"),
                "agenda-or-minutes",
                "it is an agenda or the minutes",
                "report",
                "it is a report that has been submitted",
                "background-paper",
                "it is a background paper of a report",
                "draft",
                "it is a draft",
                "briefing",
                "it is a briefing paper",
                "meeting-notes",
                "it is the notes that staff took at the meeting",
                "adviser-advice",
                "it is the advice of a political adviser or assistant",
                "other",
                "it is another kind of document, such as a file or a letter");
    }

    private static FactType paperClass() {
        return oneOf(
                "paper-class",
                InspectionWords.OF_A_PAPER,
                Optional.of("Is it marked as confidential or exempt?"),
                "open",
                "it is neither confidential nor exempt",
                "exempt",
                "it is marked as exempt",
                "confidential",
                "it is marked as confidential");
    }

    /** Part 1 of Schedule 12A, with the one distinction inside paragraph 3 on which section 100F turns. */
    private static FactType paragraph() {
        return oneOf(
                "exempt-paragraph",
                InspectionWords.OF_A_PAPER,
                Optional.of("Which kind of exempt information is it?"),
                "individual",
                "it is about an individual (paragraph 1)",
                "identity",
                "it is likely to show who an individual is (paragraph 2)",
                "business-affairs",
                "it is about somebody's financial or business affairs, and about no contract terms of the council"
                        + " (paragraph 3)",
                "contract-terms",
                "it is about terms that are being negotiated for a contract of the council (paragraph 3)",
                "labour-relations",
                "it is about consultations or negotiations on a labour relations matter (paragraph 4)",
                "legal-privilege",
                "it is legally privileged (paragraph 5)",
                "notice-or-order",
                "it shows that the council means to give a notice or make an order (paragraph 6)",
                "crime",
                "it is about preventing, investigating or prosecuting crime (paragraph 7)");
    }

    private static FactType published() {
        return asked(
                "paper-is-published",
                "the document has been made open to the public",
                "the document has not been made open to the public",
                InspectionWords.OF_A_PAPER,
                "Has the document been made open to the public?");
    }

    private static FactType thirdParties() {
        return asked(
                "paper-tells-of-third-parties",
                "the document holds other people's personal details",
                "the document holds nobody else's personal details",
                InspectionWords.OF_A_PAPER,
                "Does the document hold other people's personal details?");
    }

    private static FactType anotherGroups() {
        return asked(
                "paper-is-another-groups",
                "the document is an internal paper of a party group to which the member does not belong",
                "the document is not an internal paper of another party group",
                InspectionWords.OF_A_PAPER,
                "Is it an internal paper of a party group to which you do not belong?");
    }

    private static FactType closed() {
        return asked(
                "paper-is-closed-by-nature",
                "the document is one of those that no member may see because of what they are",
                "the document is not one of those that no member may see",
                InspectionWords.OF_A_PAPER,
                "Is it a document that no member may see because of what it is?");
    }

    private static FactType harm() {
        return asked(
                "showing-it-early-could-harm",
                "showing it too early could harm the public interest",
                "showing it now would not harm the public interest",
                InspectionWords.OF_A_PAPER,
                "Could it harm the public interest to show it now, because policy or a report is still being drafted?");
    }

    private static FactType advice() {
        return asked(
                "paper-is-advice-to-another-member",
                "it is advice that an officer gave to another member, or that member's request for it",
                "it is not another member's request for advice, nor the advice",
                InspectionWords.OF_A_PAPER,
                "Is it advice that an officer gave to another member, or that member's request for it?");
    }

    private static FactType available() {
        return asked(
                "paper-is-available",
                "the document has been made available",
                "the document has not been made available yet",
                InspectionWords.OF_A_PAPER,
                "Has the document been made available yet?");
    }

    private static FactType clearDays() {
        return howMany(
                "clear-days-before-the-meeting",
                "the number of clear days between today and the meeting is {}",
                Set.of(InspectionWords.REQUEST, InspectionWords.READ, InspectionWords.OPEN_PAPERS),
                "How many clear days lie between today and the meeting?");
    }

    private static FactType years() {
        return howMany(
                "full-years-since-the-meeting",
                "the number of full years since the meeting is {}",
                Set.of(InspectionWords.REQUEST, InspectionWords.READ),
                "How many full years have passed since the meeting?");
    }
}
