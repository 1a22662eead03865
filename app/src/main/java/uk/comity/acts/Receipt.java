package uk.comity.acts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was entered, for whoever acted.
 *
 * @param index the leaf's index in the ledger
 * @param leafHash RFC 6962 hash of the leaf, in hex
 */
public record Receipt(long index, UUID actId, FolioId folio, Instant at, String leafHash, List<String> entries) {
    public Receipt {
        entries = List.copyOf(entries);
    }
}
