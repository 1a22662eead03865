@NullMarked
package uk.comity.aloud;

import org.jspecify.annotations.NullMarked;
