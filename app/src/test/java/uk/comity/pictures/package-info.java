@NullMarked
package uk.comity.pictures;

import org.jspecify.annotations.NullMarked;
