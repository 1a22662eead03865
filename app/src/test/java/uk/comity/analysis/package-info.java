/** May I? tried on the protocols that Comity brings along. */
@NullMarked
package uk.comity.analysis;

import org.jspecify.annotations.NullMarked;
