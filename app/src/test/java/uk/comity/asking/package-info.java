/** May I? tried on the protocols that Comity brings along. */
@NullMarked
package uk.comity.asking;

import org.jspecify.annotations.NullMarked;
