/** Who is asking, and what that standing may see or do: need to know, in one place. */
@NullMarked
package uk.comity.access;

import org.jspecify.annotations.NullMarked;
