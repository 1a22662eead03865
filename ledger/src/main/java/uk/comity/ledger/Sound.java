package uk.comity.ledger;

import java.util.Optional;

/**
 * The ledger is as it was written, from its first leaf to its last.
 *
 * @param head the right edge of its tree, ready to be appended to
 * @param redacted how many of its leaves stand without their content
 * @param checkpoint the last signed head that was checked, if there was one
 */
public record Sound(Frontier head, long redacted, Optional<String> checkpoint) implements Verdict {}
