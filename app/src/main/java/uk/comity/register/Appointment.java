package uk.comity.register;

import java.util.Optional;
import uk.comity.acts.PersonId;

/**
 * One post held by an officer.
 *
 * @param post its title in the council's own words
 * @param department its department, by key
 * @param manager the line manager, where one was stated
 */
public record Appointment(
        PersonId officer, String post, Grade grade, String department, Optional<PersonId> manager, Term term) {

    Appointment with(Term other) {
        return new Appointment(officer, post, grade, department, manager, other);
    }
}
