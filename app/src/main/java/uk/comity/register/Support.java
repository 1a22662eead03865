package uk.comity.register;

import uk.comity.acts.PersonId;

/** Somebody who may act in a named member's name. */
public record Support(PersonId staff, PersonId member, Term term) {

    Support with(Term other) {
        return new Support(staff, member, other);
    }
}
