/** Tests of the norm engine, on an invented vocabulary and an invented town. */
@NullMarked
package uk.comity.norms;

import org.jspecify.annotations.NullMarked;
