package uk.comity.acts;

import java.util.Optional;

/**
 * One act of the ledger with what its protocol was asked with.
 *
 * @param basis empty for acts that no protocol judged, and for those entered before facts were kept by name
 */
public record Judged(Entered entered, Optional<Basis> basis) {}
