@NullMarked
package uk.comity.comparison;

import org.jspecify.annotations.NullMarked;
