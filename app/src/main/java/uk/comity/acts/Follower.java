package uk.comity.acts;

import org.jooq.DSLContext;

/** Follows the desk in its own transaction: read models, duties, notices. May inform, never decide. */
public interface Follower {

    /**
     * Told of every act that was entered, refusals and holds too.
     *
     * @param transaction the desk's own
     * @param after the folio as it stands now
     */
    void follow(DSLContext transaction, Entered entered, After<?, ?> after);

    /** Forgets everything that it keeps, so that it can be told all over again. */
    void forget(DSLContext transaction);

    /**
     * The folio after the act.
     *
     * @param moved whether the act changed the folio, or was only recorded (refused, held)
     */
    record After<A extends Act, P>(Kind<A, P> kind, P position, Kind.Hearing<A, P> hearing, boolean moved) {}
}
