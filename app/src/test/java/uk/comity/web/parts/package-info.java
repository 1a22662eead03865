@NullMarked
package uk.comity.web.parts;

import org.jspecify.annotations.NullMarked;
