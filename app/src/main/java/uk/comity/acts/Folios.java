package uk.comity.acts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what was entered. */
public interface Folios {

    /** Everything entered in a folio, in order, the desk's own entries too. */
    List<Entered> list(FolioId folio);

    /** Everything entered in folios of a kind with an index above this one, in order; -1 for all. */
    List<Entered> listKind(String kind, long after);

    /** The last act entered in any folio of a kind; empty when there is none. */
    Optional<Mark> findLast(String kind);

    /** Whether this act is entered at this index: a leaf that was rolled back may have given its index to another. */
    boolean holds(Mark mark);

    /** Names one act in the ledger. */
    record Mark(long index, UUID actId) {}
}
