package uk.comity.matters.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Entry;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.EnquiryAct.Capacity;
import uk.comity.matters.enquiry.EnquiryAct.Conclusion;
import uk.comity.matters.enquiry.EnquiryAct.Ground;
import uk.comity.matters.enquiry.EnquiryAct.Needed;
import uk.comity.matters.enquiry.EnquiryAct.Subject;
import uk.comity.matters.enquiry.EnquiryAct.Visibility;

/** What happened to an enquiry. The type names are for ever. */
public sealed interface EnquiryEntry extends Entry {

    /**
     * A member asked.
     *
     * @param named the officer whom the member named; empty when a department was asked
     * @param officer who had the enquiry from then on: the officer named, or the head of the department on that day
     * @param group the member's political group on that day, for the visibility that the member chose; blank for none
     */
    record Raised(
            String title,
            String question,
            PersonId member,
            Optional<PersonId> named,
            PersonId officer,
            String department,
            Capacity capacity,
            Subject subject,
            String whyThisOfficer,
            Visibility visibility,
            String ward,
            String group,
            Optional<Needed> needed)
            implements EnquiryEntry {}

    /** Another officer has it now. */
    record Redirected(PersonId from, PersonId to, String department, String why) implements EnquiryEntry {}

    /** A senior officer was asked. */
    record AdviceSought(PersonId from, String question) implements EnquiryEntry {}

    /** The officer said when to expect the answer. */
    record Acknowledged(LocalDate expectedOn, String note) implements EnquiryEntry {}

    /** The officer said how far it is. */
    record ProgressReported(String text) implements EnquiryEntry {}

    /** The officer asked the member for something. */
    record MemberAsked(String question) implements EnquiryEntry {}

    /** The member wrote back. */
    record Replied(String text) implements EnquiryEntry {}

    /** The officer answered. */
    record Answered(String text) implements EnquiryEntry {}

    /** The officer declined, and the protocol leaves that to the officer. */
    record Refused(Ground ground, String reasons) implements EnquiryEntry {}

    /** The officer would decline, and the protocol gives the question to an office. */
    record RefusalProposed(Ground ground, String reasons) implements EnquiryEntry {}

    /** The refusal was taken further. */
    record Disputed(String why) implements EnquiryEntry {}

    /** Somebody was heard on the dispute. */
    record Consulted(String role, PersonId whom, String view) implements EnquiryEntry {}

    /**
     * The office that had the question said how it ends.
     *
     * @param office the role in which the decider acted, such as {@code monitoring-officer}
     */
    record Determined(Conclusion conclusion, String reasons, String office) implements EnquiryEntry {}

    /** The member no longer asks. */
    record Withdrawn(String why) implements EnquiryEntry {}

    /** Nothing more was to be done. */
    record Closed(String note) implements EnquiryEntry {}

    /** The member asked again. */
    record Reopened(String why) implements EnquiryEntry {}

    /** More time to answer was asked for. */
    record ExtensionAsked(String why) implements EnquiryEntry {}

    /**
     * More time to answer was agreed, or taken where nobody had to agree.
     *
     * @param by how much, such as {@code 10 working days}, from the day on which the answer was due until then
     * @param norm the norm that raised the duty and gives the time
     */
    record ExtensionAgreed(String by, String norm, List<String> clauses, String note) implements EnquiryEntry {
        public ExtensionAgreed {
            clauses = List.copyOf(clauses);
        }
    }

    /** More time was asked for and not agreed. */
    record ExtensionDeclined(String why) implements EnquiryEntry {}

    @Override
    default String type() {
        return switch (this) {
            case Raised _ -> "enquiry.raised/1";
            case Redirected _ -> "enquiry.redirected/1";
            case AdviceSought _ -> "enquiry.advice-sought/1";
            case Acknowledged _ -> "enquiry.acknowledged/1";
            case ProgressReported _ -> "enquiry.progress-reported/1";
            case MemberAsked _ -> "enquiry.member-asked/1";
            case Replied _ -> "enquiry.replied/1";
            case Answered _ -> "enquiry.answered/1";
            case Refused _ -> "enquiry.refused/1";
            case RefusalProposed _ -> "enquiry.refusal-proposed/1";
            case Disputed _ -> "enquiry.disputed/1";
            case Consulted _ -> "enquiry.consulted/1";
            case Determined _ -> "enquiry.determined/1";
            case Withdrawn _ -> "enquiry.withdrawn/1";
            case Closed _ -> "enquiry.closed/1";
            case Reopened _ -> "enquiry.reopened/1";
            case ExtensionAsked _ -> "enquiry.extension-asked/1";
            case ExtensionAgreed _ -> "enquiry.extension-agreed/1";
            case ExtensionDeclined _ -> "enquiry.extension-declined/1";
        };
    }
}
