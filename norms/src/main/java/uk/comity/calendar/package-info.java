/** Working days, clear days, closures and the sums behind every deadline. */
@NullMarked
package uk.comity.calendar;

import org.jspecify.annotations.NullMarked;
