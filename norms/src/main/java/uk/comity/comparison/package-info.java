/** Two to six protocols side by side: what each says on a concept, and the cases that they answer differently. */
@NullMarked
package uk.comity.comparison;

import org.jspecify.annotations.NullMarked;
