/** Pictures made on the server: SVG that takes the colours of the page, each with a text twin beside it. */
@NullMarked
package uk.comity.pictures;

import org.jspecify.annotations.NullMarked;
