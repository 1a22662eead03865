/** What a list shows is what the engine permits one by one. */
@NullMarked
package uk.comity.search;

import org.jspecify.annotations.NullMarked;
