/** Who must be told, and what they were told. Follows the desk. */
@NullMarked
package uk.comity.notices;

import org.jspecify.annotations.NullMarked;
