/** The member's enquiry, from the question to the answer and the dispute. */
@NullMarked
package uk.comity.matters.enquiry;

import org.jspecify.annotations.NullMarked;
