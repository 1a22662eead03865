/** Tests of working days, deadlines and their words. */
@NullMarked
package uk.comity.calendar;

import org.jspecify.annotations.NullMarked;
