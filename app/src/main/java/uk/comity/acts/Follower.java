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

    /** The folio after the act. */
    record After<A extends Act, P>(Kind<A, P> kind, P position, Kind.Hearing<A, P> hearing, Change change) {

        /** Whether the act changed the folio, or was only recorded (refused, held). */
        public boolean moved() {
            return change != Change.NONE;
        }

        /** Whether anything may have been entered in the folio before, of which something may be kept. */
        public boolean mayHaveBefore() {
            return change != Change.FIRST;
        }
    }

    /** What an act did to its folio. */
    enum Change {
        /** It was recorded, and changed nothing. */
        NONE,
        /** Nothing was entered in the folio before. */
        FIRST,
        /** Whatever was entered before. */
        MOVED
    }
}
