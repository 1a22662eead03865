/** Numbered stories against the packaged program, through its doors alone. */
@NullMarked
package uk.comity.trials;

import org.jspecify.annotations.NullMarked;
