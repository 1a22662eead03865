package uk.comity.matters;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.howMany;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/**
 * What norms may ask of a document: whose business it bears on, what kind of paper it is, and what the law calls its contents.
 * Every kind of matter whose acts are about one document declares these for its own acts; {@link PaperTelling} tells them.
 */
public final class PaperFacts {

    private PaperFacts() {}

    /** These facts, on these acts. */
    public static List<FactType> on(Set<String> acts) {
        return List.of(
                business(acts),
                kind(acts),
                paperClass(acts),
                paragraph(acts),
                published(acts),
                thirdParties(acts),
                anotherGroups(acts),
                closed(acts),
                harm(acts),
                advice(acts),
                supplied(available(acts), "Wait until the papers have been made available."),
                clearDays(acts),
                years(acts));
    }

    private static FactType business(Set<String> acts) {
        return oneOf(
                "paper-business",
                acts,
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

    private static FactType kind(Set<String> acts) {
        return oneOf(
                "paper-kind",
                acts,
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

    private static FactType paperClass(Set<String> acts) {
        return oneOf(
                "paper-class",
                acts,
                Optional.of("Is it marked as confidential or exempt?"),
                "open",
                "it is neither confidential nor exempt",
                "exempt",
                "it is marked as exempt",
                "confidential",
                "it is marked as confidential");
    }

    /** Part 1 of Schedule 12A, with the one distinction inside paragraph 3 on which section 100F turns. */
    private static FactType paragraph(Set<String> acts) {
        return oneOf(
                "exempt-paragraph",
                acts,
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

    private static FactType published(Set<String> acts) {
        return asked(
                "paper-is-published",
                "the document has been made open to the public",
                "the document has not been made open to the public",
                acts,
                "Has the document been made open to the public?");
    }

    private static FactType thirdParties(Set<String> acts) {
        return asked(
                "paper-tells-of-third-parties",
                "the document holds other people's personal details",
                "the document holds nobody else's personal details",
                acts,
                "Does the document hold other people's personal details?");
    }

    private static FactType anotherGroups(Set<String> acts) {
        return asked(
                "paper-is-another-groups",
                "the document is an internal paper of a party group to which the member does not belong",
                "the document is not an internal paper of another party group",
                acts,
                "Is it an internal paper of a party group to which you do not belong?");
    }

    private static FactType closed(Set<String> acts) {
        return asked(
                "paper-is-closed-by-nature",
                "the document is one of those that no member may see because of what they are",
                "the document is not one of those that no member may see",
                acts,
                "Is it a document that no member may see because of what it is?");
    }

    private static FactType harm(Set<String> acts) {
        return asked(
                "showing-it-early-could-harm",
                "showing it too early could harm the public interest",
                "showing it now would not harm the public interest",
                acts,
                "Could it harm the public interest to show it now, because policy or a report is still being drafted?");
    }

    private static FactType advice(Set<String> acts) {
        return asked(
                "paper-is-advice-to-another-member",
                "it is advice that an officer gave to another member, or that member's request for it",
                "it is not another member's request for advice, nor the advice",
                acts,
                "Is it advice that an officer gave to another member, or that member's request for it?");
    }

    private static FactType available(Set<String> acts) {
        return asked(
                "paper-is-available",
                "the document has been made available",
                "the document has not been made available yet",
                acts,
                "Has the document been made available yet?");
    }

    private static FactType clearDays(Set<String> acts) {
        return howMany(
                "clear-days-before-the-meeting",
                "the number of clear days between today and the meeting is {}",
                acts,
                "How many clear days lie between today and the meeting?");
    }

    private static FactType years(Set<String> acts) {
        return howMany(
                "full-years-since-the-meeting",
                "the number of full years since the meeting is {}",
                acts,
                "How many full years have passed since the meeting?");
    }

    /** Of advice that an officer gave to a member. */
    public static FactType confidence(Set<String> acts) {
        return asked(
                "member-asked-for-confidence",
                "the member asked for it to be kept from other members",
                "the member did not ask for it to be kept from other members",
                acts,
                "Did that member ask for it to be kept from other members?");
    }
}
