/** What every door is given, tried by itself. */
@NullMarked
package uk.comity.councils;

import org.jspecify.annotations.NullMarked;
