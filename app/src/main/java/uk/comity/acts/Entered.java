package uk.comity.acts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One act as the ledger has it: who, when, what was entered, and what the protocol said.
 *
 * @param index the leaf's index in the ledger
 * @param entries what happened; a refused or held act has one entry of the desk's own
 */
public record Entered(
        long index,
        UUID actId,
        FolioId folio,
        PersonId actor,
        Optional<PersonId> inNameOf,
        Instant at,
        String act,
        String reason,
        List<Entry> entries,
        Ruling ruling) {

    public Entered {
        entries = List.copyOf(entries);
    }
}
