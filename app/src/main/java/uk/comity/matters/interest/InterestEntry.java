package uk.comity.matters.interest;

import java.util.List;
import uk.comity.acts.Entry;
import uk.comity.matters.interest.InterestAct.Sort;

/** What happened in a register of interests. The type names are for ever. */
public sealed interface InterestEntry extends Entry {

    /** An interest was declared. */
    record Declared(Sort sort, String subject, List<String> names, String body) implements InterestEntry {
        public Declared {
            names = List.copyOf(names);
        }
    }

    /** The member said that he or she acts as a private person. */
    record CapacityStated(String about) implements InterestEntry {}

    /** The Monitoring Officer was asked. */
    record AdviceSought(String question) implements InterestEntry {}

    /** The Monitoring Officer advised. */
    record Advised(String advice) implements InterestEntry {}

    /** An interest ended. */
    record Ended(int number, String why) implements InterestEntry {}

    @Override
    default String type() {
        return switch (this) {
            case Declared _ -> "interest.declared/1";
            case CapacityStated _ -> "interest.capacity-stated/1";
            case AdviceSought _ -> "interest.advice-sought/1";
            case Advised _ -> "interest.advised/1";
            case Ended _ -> "interest.ended/1";
        };
    }
}
