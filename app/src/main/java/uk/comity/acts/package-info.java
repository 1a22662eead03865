/** The desk and its sockets: the one way in for every change. Knows no kind of matter. */
@NullMarked
package uk.comity.acts;

import org.jspecify.annotations.NullMarked;
