package uk.comity.register;

import uk.comity.acts.PersonId;

/** Somebody's term in a council-wide office, as holder or as deputy. */
public record OfficeTerm(Office office, PersonId person, Capacity capacity, Term term) {

    /** Whether one holds the office or is nominated to stand in. */
    public enum Capacity {
        HOLDER,
        DEPUTY
    }

    OfficeTerm with(Term other) {
        return new OfficeTerm(office, person, capacity, other);
    }
}
