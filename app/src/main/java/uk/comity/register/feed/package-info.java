/** Reads the councillors' feeds of committee systems, and plans what they would change in the register. */
@NullMarked
package uk.comity.register.feed;

import org.jspecify.annotations.NullMarked;
