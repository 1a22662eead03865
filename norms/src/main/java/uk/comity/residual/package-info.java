/**
 * Partial evaluation: some facts are known, and what is left of the norms on an act is one exact condition over the others
 * (the residual, as policy engines call it).
 */
@NullMarked
package uk.comity.residual;

import org.jspecify.annotations.NullMarked;
