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

    /** Whether the act may be laid on the desk; the protocol is asked afterwards. */
    <A extends Act, P> boolean admits(Submission submission, Table<A, P> table) {
        var name = submission.act().name();
        if (!table.exists() && !mayBegin(submission, table.kind())) {
            return false;
        }
        Optional<Sharing> sharing =
                table.exists() ? Optional.of(table.hearing().sharing(table.position())) : Optional.empty();
        return access.mayAct(submission.actor(), name, sharing, table.surroundings())
                || (table.exists() && table.hearing().isOpenTo(table.position(), submission.actor()));
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
