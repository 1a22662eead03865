package uk.comity.matters.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Act;
import uk.comity.acts.PersonId;

/** What can be done about contact between one member and officers. The folio's key is the member's. */
public sealed interface ContactAct extends Act {

    /**
     * The member's contact with departments is confined to a head of service.
     *
     * @param departments at least one
     * @param headOfService to whom the member may still turn
     * @param reviewOn when it is to be looked at again; it does not end by itself
     */
    record Restrict(List<String> departments, String why, PersonId headOfService, Optional<LocalDate> reviewOn)
            implements ContactAct {
        public Restrict {
            departments = List.copyOf(departments);
        }
    }

    /** The restriction ends. */
    record Lift(String why) implements ContactAct {}

    /**
     * A restricted member may approach an officer after all.
     *
     * @param until the last day on which the consent holds
     */
    record Consent(PersonId officer, String what, LocalDate until) implements ContactAct {}

    /** The member turns to an officer directly. */
    record Approach(PersonId officer, By by, String what) implements ContactAct {}

    /** The member asks the out-of-hours line. */
    record CallLine(String what) implements ContactAct {}

    /**
     * The member meets an officer.
     *
     * @param when by the clocks of England
     */
    record Meet(PersonId officer, LocalDateTime when, String what) implements ContactAct {}

    /** How an officer is reached. */
    enum By {
        MESSAGE,
        CALL,
        VISIT
    }

    @Override
    default String name() {
        return switch (this) {
            case Restrict _ -> ContactWords.RESTRICT;
            case Lift _ -> ContactWords.LIFT;
            case Consent _ -> ContactWords.CONSENT;
            case Approach _ -> ContactWords.APPROACH;
            case CallLine _ -> ContactWords.CALL_LINE;
            case Meet _ -> ContactWords.MEET;
        };
    }
}
