/**
 * Finding: lists, counts and searches of documents, and of everything else that words can find, always within the rights of
 * whoever asks. Rights are the norms themselves, evaluated in part and turned into SQL.
 */
@NullMarked
package uk.comity.search;

import org.jspecify.annotations.NullMarked;
