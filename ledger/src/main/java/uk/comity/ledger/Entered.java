package uk.comity.ledger;

import java.util.Optional;

/**
 * One verified leaf of a ledger that is being read.
 *
 * @param leaf the leaf
 * @param content its content, unless that was redacted
 * @param head the tree's right edge with this leaf as the last
 */
public record Entered(Leaf leaf, Optional<Content> content, Frontier head) {}
