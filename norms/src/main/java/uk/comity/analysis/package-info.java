/** What is weak in a protocol: contradictions, gaps, ladders that lead nowhere, powers of one office, walls that leak. Exact. */
@NullMarked
package uk.comity.analysis;

import org.jspecify.annotations.NullMarked;
