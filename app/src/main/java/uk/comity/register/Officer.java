package uk.comity.register;

import java.util.List;
import uk.comity.acts.PersonId;

/**
 * An officer, as appointed on one day.
 *
 * @param appointments those that hold on the day, most senior first; never empty
 */
public record Officer(Person person, List<Appointment> appointments) {

    public Officer {
        appointments = List.copyOf(appointments);
    }

    public PersonId id() {
        return person.id();
    }

    public PersonName name() {
        return person.name();
    }

    /** The title of the most senior post. */
    public String post() {
        return appointments.getFirst().post();
    }

    public Grade grade() {
        return appointments.getFirst().grade();
    }

    /** Key of the department of the most senior post. */
    public String department() {
        return appointments.getFirst().department();
    }
}
