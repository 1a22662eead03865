package uk.comity.matters.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Entry;
import uk.comity.acts.PersonId;

/** What happened between a member and officers. The type names are for ever. */
public sealed interface ContactEntry extends Entry {

    /** The member's contact was confined to a head of service. */
    record Restricted(List<String> departments, String why, PersonId headOfService, Optional<LocalDate> reviewOn)
            implements ContactEntry {
        public Restricted {
            departments = List.copyOf(departments);
        }
    }

    /** The restriction ended. */
    record Lifted(String why) implements ContactEntry {}

    /** An approach to an officer was consented to beforehand, until the end of a day. */
    record Consented(PersonId officer, String what, LocalDate until) implements ContactEntry {}

    /** The member turned to an officer of this department. */
    record Approached(PersonId officer, String department, ContactAct.By by, String what) implements ContactEntry {}

    /** The member asked the out-of-hours line. */
    record LineCalled(String what) implements ContactEntry {}

    /**
     * A meeting with an officer was arranged.
     *
     * @param at by England's clocks, such as {@code 14:30}
     */
    record MeetingArranged(PersonId officer, String department, LocalDate on, String at, String what)
            implements ContactEntry {}

    @Override
    default String type() {
        return switch (this) {
            case Restricted _ -> "contact.restricted/1";
            case Lifted _ -> "contact.lifted/1";
            case Consented _ -> "contact.consented/1";
            case Approached _ -> "contact.approached/1";
            case LineCalled _ -> "contact.line-called/1";
            case MeetingArranged _ -> "contact.meeting-arranged/1";
        };
    }
}
