package uk.comity.matters.interest;

import java.util.List;
import uk.comity.acts.Act;

/** What can be done with a member's register of interests. The folio's key is the member's. */
public sealed interface InterestAct extends Act {

    /**
     * The member declares an interest or a relationship.
     *
     * @param subject what it is, in the member's words
     * @param names of places, land, organisations and people that it is about: a document that names one is touched by it
     * @param body key of a body whose business it touches as a whole; blank for none
     */
    record Declare(Sort sort, String subject, List<String> names, String body) implements InterestAct {
        public Declare {
            names = List.copyOf(names);
        }
    }

    /** The member says openly that he or she acts as a private person in something. */
    record StateCapacity(String about) implements InterestAct {}

    /** The member asks the Monitoring Officer for advice. */
    record SeekAdvice(String question) implements InterestAct {}

    /** The Monitoring Officer gives advice. It does not bind: the member decides. */
    record Advise(String advice) implements InterestAct {}

    /**
     * An interest has ended.
     *
     * @param number of the interest, as the register shows it: from 1, in the order in which they were declared
     */
    record End(int number, String why) implements InterestAct {}

    /** What the interest is. */
    enum Sort {
        LAND,
        EMPLOYMENT,
        BUSINESS,
        ORGANISATION,
        RELATIONSHIP,
        OTHER
    }

    @Override
    default String name() {
        return switch (this) {
            case Declare _ -> "interest.declare";
            case StateCapacity _ -> "interest.state-capacity";
            case SeekAdvice _ -> "interest.seek-advice";
            case Advise _ -> "interest.advise";
            case End _ -> "interest.end";
        };
    }
}
