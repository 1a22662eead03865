/** May I?: a protocol that can be asked, with as few questions as settle the answer. */
@NullMarked
package uk.comity.asking;

import org.jspecify.annotations.NullMarked;
