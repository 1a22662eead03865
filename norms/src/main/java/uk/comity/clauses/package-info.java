/** Takes a printed protocol apart into its clauses, and finds which clauses of a pack they are. Pure: text in, values out. */
@NullMarked
package uk.comity.clauses;

import org.jspecify.annotations.NullMarked;
