package uk.comity.register;

import java.util.Optional;

/**
 * The council itself, its executive, a committee, or a body outside to which it sends members.
 *
 * @param parent key of the body that formed it
 */
public record Body(String key, String title, Sort sort, Optional<String> parent, Term term) {

    /** Sorts of body. */
    public enum Sort {
        COUNCIL,
        /** The executive or cabinet: Local Government Act 2000 s.9C. */
        EXECUTIVE,
        COMMITTEE,
        SUB_COMMITTEE,
        /** Overview and scrutiny: Local Government Act 2000 s.9F. */
        SCRUTINY,
        /** Planning, licensing and the like. */
        REGULATORY,
        JOINT,
        OUTSIDE
    }

    Body with(Term other) {
        return new Body(key, title, sort, parent, other);
    }
}
