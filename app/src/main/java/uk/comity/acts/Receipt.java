package uk.comity.acts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was entered, for whoever acted.
 *
 * @param index the leaf's index in the ledger
 * @param leafHash RFC 6962 hash of the leaf, in hex
 * @param told people who were told, by a clause or because a duty or referral is theirs
 */
public record Receipt(
        long index, UUID actId, FolioId folio, Instant at, String leafHash, List<String> entries, List<PersonId> told) {
    public Receipt {
        entries = List.copyOf(entries);
        told = List.copyOf(told);
    }
}
