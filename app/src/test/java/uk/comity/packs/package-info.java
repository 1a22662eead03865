@NullMarked
package uk.comity.packs;

import org.jspecify.annotations.NullMarked;
