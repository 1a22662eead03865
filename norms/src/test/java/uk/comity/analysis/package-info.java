@NullMarked
package uk.comity.analysis;

import org.jspecify.annotations.NullMarked;
