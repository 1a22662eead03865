/** Which protocol was in force when; checks packs; adoption is itself an act. */
@NullMarked
package uk.comity.packs;

import org.jspecify.annotations.NullMarked;
