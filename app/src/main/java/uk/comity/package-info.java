/** The hall: main, wiring, settings. */
@NullMarked
package uk.comity;

import org.jspecify.annotations.NullMarked;
