package uk.comity.matters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.comity.acts.PersonId;

/**
 * Everything about a document on which norms turn, and nothing else: documents that are alike in nature are judged alike, for
 * the same person on the same day.
 *
 * @param traits what else is true of it
 */
public record Nature(Sort sort, Marking marking, Business business, Holding holding, Set<Trait> traits) {
    public Nature {
        traits = Set.copyOf(traits);
    }

    /** What kind of document it is: the words of the fact {@code paper-kind}. */
    public enum Sort {
        AGENDA_OR_MINUTES,
        REPORT,
        BACKGROUND_PAPER,
        DRAFT,
        BRIEFING,
        MEETING_NOTES,
        ADVISER_ADVICE,
        OTHER
    }

    /**
     * What is printed at its head.
     *
     * @param paragraph of Schedule 12A; of an exempt document alone
     */
    public record Marking(Mark mark, Optional<Paragraph> paragraph, Openness openness) {}

    /** Confidential by Local Government Act 1972 s.100A(3), exempt by s.100I, or neither. */
    public enum Mark {
        OPEN,
        EXEMPT,
        CONFIDENTIAL
    }

    /** Part 1 of Schedule 12A; paragraph 3 is in two, as section 100F turns on them. */
    public enum Paragraph {
        INDIVIDUAL,
        IDENTITY,
        BUSINESS_AFFAIRS,
        CONTRACT_TERMS,
        LABOUR_RELATIONS,
        LEGAL_PRIVILEGE,
        NOTICE_OR_ORDER,
        CRIME
    }

    /** To whom it has been made available so far. */
    public enum Openness {
        TO_NOBODY_YET,
        TO_MEMBERS,
        TO_THE_PUBLIC
    }

    /**
     * Whose business it bears on.
     *
     * @param body key of the body responsible; blank for none
     */
    public record Business(String body, Optional<LocalDate> meeting, Executive executive, Stage stage) {

        /** Of no meeting and of no executive decision. */
        public static final Business NONE = new Business("", Optional.empty(), Executive.NO, Stage.AHEAD);
    }

    /** Whether it is executive business, and whether that is done in public: SI 2012/2089 reg 16. */
    public enum Executive {
        NO,
        PUBLIC,
        /** A private meeting, or a decision of one member or an officer. */
        PRIVATE
    }

    /** Whether the meeting was recorded as ended, or the decision as made. */
    public enum Stage {
        AHEAD,
        OVER
    }

    /**
     * Whose it is.
     *
     * @param department key of the unit that holds it; blank for a paper of a political group
     * @param group key of the political group whose internal paper it is, or to which the officer gave the advice in it; blank for none
     * @param advised the member to whom an officer gave the advice that it holds
     */
    public record Holding(String department, Optional<PersonId> officer, String group, Optional<PersonId> advised) {}

    /** What else norms ask of a document. */
    public enum Trait {
        TELLS_OF_THIRD_PARTIES,
        CLOSED_BY_NATURE,
        EARLY_SHOWING_COULD_HARM
    }
}
