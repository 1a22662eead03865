/** Append-only leaves in a Merkle tree, their proofs, canonical form and export text. Knows bytes, not councils. */
@NullMarked
package uk.comity.ledger;

import org.jspecify.annotations.NullMarked;
