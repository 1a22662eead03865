/**
 * Kinds of matter that are not built yet. They declare their words now, so that norms on them are checked, tried and shown;
 * when a kind is built, its words move into its own room.
 */
@NullMarked
package uk.comity.matters.announced;

import org.jspecify.annotations.NullMarked;
