/** Tests of the splitter and of the matching, on invented texts. */
@NullMarked
package uk.comity.clauses;

import org.jspecify.annotations.NullMarked;
