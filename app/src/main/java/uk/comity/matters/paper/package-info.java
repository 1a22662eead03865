/** A document: what it is, who may see it, who read it under which right, and what was done with it. */
@NullMarked
package uk.comity.matters.paper;

import org.jspecify.annotations.NullMarked;
