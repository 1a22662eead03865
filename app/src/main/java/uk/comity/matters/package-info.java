/** What every kind of matter shares: the words that norms use for the actor, the officer asked and the offices. */
@NullMarked
package uk.comity.matters;

import org.jspecify.annotations.NullMarked;
