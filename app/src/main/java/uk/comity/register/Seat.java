package uk.comity.register;

import uk.comity.acts.PersonId;

/** Somebody's seat on a body. */
public record Seat(String body, PersonId person, Role role, Term term) {

    /** What one is there. */
    public enum Role {
        CHAIR,
        VICE_CHAIR,
        MEMBER
    }

    Seat with(Term other) {
        return new Seat(body, person, role, other);
    }
}
