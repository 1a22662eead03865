/** Our packs, given to other engines and written by hand: all must answer as ours does. */
@NullMarked
package uk.comity.oracles;

import org.jspecify.annotations.NullMarked;
