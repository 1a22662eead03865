package uk.comity.acts;

import java.util.Optional;

/** Who comes near a folio at all. Whoever does not is answered as if there were none. */
record Admission(Access access) {

    /**
     * Whether the folio is closed to whoever acts, found out before it is read. Whoever begins a folio has nothing to try out: its
     * key follows from the act.
     */
    boolean isClosed(Submission submission, Kind<?, ?> kind, Surroundings here) {
        return !mayBegin(submission, kind) && kind.isClosedTo(submission.folio(), submission.actor(), here);
    }

    /**
     * Whether the act may be laid on the desk; the protocol is asked afterwards. Where a folio has its key from whom it is of,
     * whoever may not look through it is answered alike whether anything was entered there or not.
     */
    <A extends Act, P> boolean admits(Submission submission, Table<A, P> table) {
        var isThere = table.exists() && knows(submission.actor(), table);
        if (!isThere && !mayBegin(submission, table.kind())) {
            return false;
        }
        Optional<Sharing> sharing = table.exists() || isNamed(table.kind())
                ? Optional.of(table.hearing().sharing(table.position()))
                : Optional.empty();
        return access.mayAct(submission.actor(), submission.act().name(), sharing, table.surroundings())
                || (table.exists() && table.hearing().isOpenTo(table.position(), submission.actor()));
    }

    /**
     * Whether somebody who acts in a folio may learn by the answer what was entered there: whoever may look through it, and
     * anybody where it cannot be come to by trying keys.
     */
    <A extends Act, P> boolean knows(PersonId actor, Table<A, P> table) {
        return !isNamed(table.kind())
                || access.mayRead(actor, table.hearing().sharing(table.position()), table.surroundings());
    }

    private static boolean isNamed(Kind<?, ?> kind) {
        return kind.naming() == Kind.Naming.BY_NAME;
    }

    /** Whether somebody may look through a folio that is there. */
    <A extends Act, P> boolean mayRead(PersonId reader, Table<A, P> table) {
        return table.exists()
                && access.mayRead(reader, table.hearing().sharing(table.position()), table.surroundings());
    }

    /** Nobody chooses the key of a folio that tells nothing by it: what is tried would tell which keys are taken. */
    private static boolean mayBegin(Submission submission, Kind<?, ?> kind) {
        return kind.opening().contains(submission.act().name())
                && switch (kind.naming()) {
                    case BY_NAME -> true;
                    case BY_CHANCE ->
                        FolioId.begunBy(submission.actId(), submission.actor(), kind.name())
                                .equals(submission.folio());
                };
    }
}
