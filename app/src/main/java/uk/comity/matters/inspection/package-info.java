/** A member's request to see a document, from the asking to the reading and the dispute. */
@NullMarked
package uk.comity.matters.inspection;

import org.jspecify.annotations.NullMarked;
