/** A member's register of interests and relationships, asked when the member asks to see a document. */
@NullMarked
package uk.comity.matters.interest;

import org.jspecify.annotations.NullMarked;
