/** The residual of our own packs, against the engine. */
@NullMarked
package uk.comity.residual;

import org.jspecify.annotations.NullMarked;
