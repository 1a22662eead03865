/** REST: a door. Every act of every kind, under {@code /api/v1/{council}}; problem+json (RFC 9457) with clauses. */
@NullMarked
package uk.comity.api;

import org.jspecify.annotations.NullMarked;
