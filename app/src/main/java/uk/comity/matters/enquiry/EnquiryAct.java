package uk.comity.matters.enquiry;

import java.time.LocalDate;
import java.util.Optional;
import uk.comity.acts.Act;
import uk.comity.acts.PersonId;

/** What can be done with an enquiry. */
public sealed interface EnquiryAct extends Act {

    /**
     * A member asks, or somebody asks in the member's name.
     *
     * @param member whose enquiry it is
     * @param whyThisOfficer why this officer and no more senior one; may be blank
     * @param ward the ward of the member's that it concerns; blank when the member sits for none, or it concerns none
     * @param needed by when the member would like the answer, and why
     */
    record Raise(
            String title,
            String question,
            PersonId member,
            Addressee addressee,
            Capacity capacity,
            Subject subject,
            String whyThisOfficer,
            Visibility visibility,
            String ward,
            Optional<Needed> needed)
            implements EnquiryAct {}

    /** The enquiry belongs with another officer. */
    record Redirect(PersonId to, String why) implements EnquiryAct {}

    /** A more senior officer is asked before the answer is given. */
    record SeekAdvice(PersonId from, String question) implements EnquiryAct {}

    /** The officer says when the answer can be expected. */
    record Acknowledge(LocalDate expectedOn, String note) implements EnquiryAct {}

    /** The officer says how far it is. */
    record ReportProgress(String text) implements EnquiryAct {}

    /** The officer needs something from the member. */
    record AskMember(String question) implements EnquiryAct {}

    /** The member writes back to the officer. */
    record Reply(String text) implements EnquiryAct {}

    /** The officer answers. */
    record Answer(String text) implements EnquiryAct {}

    /** The officer declines to answer. */
    record Refuse(Ground ground, String reasons) implements EnquiryAct {}

    /** The refusal is taken further. */
    record Dispute(String why) implements EnquiryAct {}

    /**
     * The office that has the dispute hears somebody.
     *
     * @param role in which role the person was heard, such as {@code group-leader-of-member}
     * @param view what that person thought
     */
    record Consult(String role, PersonId whom, String view) implements EnquiryAct {}

    /** The office that has the dispute says how it ends. */
    record Determine(Conclusion conclusion, String reasons) implements EnquiryAct {}

    /** The member no longer asks. */
    record Withdraw(String why) implements EnquiryAct {}

    /** Nothing more is to be done. */
    record Close(String note) implements EnquiryAct {}

    /** The member asks again. */
    record Reopen(String why) implements EnquiryAct {}

    /** More time to answer is asked for; where nobody has to agree, it is taken. */
    record AskForExtension(String why) implements EnquiryAct {}

    /** Whoever the protocol asks agrees to more time, asked or unasked. */
    record AgreeExtension(String note) implements EnquiryAct {}

    /** Whoever the protocol asks does not agree to more time. */
    record DeclineExtension(String why) implements EnquiryAct {}

    /**
     * To whom a question goes: a named officer, or a department, whose head then has it.
     *
     * @param department blank when an officer is named: then it is that officer's own
     */
    record Addressee(Optional<PersonId> officer, String department) {

        public static Addressee officer(PersonId officer) {
            return new Addressee(Optional.of(officer), "");
        }

        public static Addressee department(String department) {
            return new Addressee(Optional.empty(), department);
        }
    }

    /** By when the member would like the answer. The member's wish: no duty follows from it. */
    record Needed(LocalDate by, String why) {}

    /** In what capacity the member asks. */
    enum Capacity {
        COUNCIL_BUSINESS,
        CONSTITUENT,
        PRIVATE
    }

    /** What the question is about. */
    enum Subject {
        SERVICE,
        CASEWORK,
        EMPLOYMENT,
        PERSONAL
    }

    /** Which members may read the enquiry, besides whoever deals with it. */
    enum Visibility {
        ONLY_ME,
        MY_WARD,
        MY_GROUP_IN_MY_WARD
    }

    /** On what ground an officer declines. */
    enum Ground {
        LEGAL,
        COST,
        NATURE,
        DISPROPORTIONATE,
        CASEWORK,
        NOT_COUNCIL_BUSINESS,
        OTHER
    }

    /** How an office ends a dispute. */
    enum Conclusion {
        /** The refusal stands. */
        UPHOLD("refusal-stands"),
        /** The enquiry is to be answered. */
        OVERTURN("to-be-answered"),
        /** It was talked over where the protocol lets nobody decide. */
        DISCUSSED("no-decision");

        private final String word;

        Conclusion(String word) {
            this.word = word;
        }

        /** The word that norms use for it. */
        public String word() {
            return word;
        }
    }

    /** The word that norms use for a constant: {@code COUNCIL_BUSINESS} is {@code council-business}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    default String name() {
        return switch (this) {
            case Raise _ -> EnquiryWords.RAISE;
            case Redirect _ -> EnquiryWords.REDIRECT;
            case SeekAdvice _ -> EnquiryWords.SEEK_ADVICE;
            case Acknowledge _ -> EnquiryWords.ACKNOWLEDGE;
            case ReportProgress _ -> EnquiryWords.REPORT_PROGRESS;
            case AskMember _ -> EnquiryWords.ASK_MEMBER;
            case Reply _ -> EnquiryWords.REPLY;
            case Answer _ -> EnquiryWords.ANSWER;
            case Refuse _ -> EnquiryWords.REFUSE;
            case Dispute _ -> EnquiryWords.DISPUTE;
            case Consult _ -> EnquiryWords.CONSULT;
            case Determine _ -> EnquiryWords.DETERMINE;
            case Withdraw _ -> EnquiryWords.WITHDRAW;
            case Close _ -> EnquiryWords.CLOSE;
            case Reopen _ -> EnquiryWords.REOPEN;
            case AskForExtension _ -> EnquiryWords.ASK_FOR_EXTENSION;
            case AgreeExtension _ -> EnquiryWords.AGREE_EXTENSION;
            case DeclineExtension _ -> EnquiryWords.DECLINE_EXTENSION;
        };
    }
}
