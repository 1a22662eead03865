/** Bytes of documents: what they are, and the text in them. Never knows why it is wanted. */
@NullMarked
package uk.comity.documents;

import org.jspecify.annotations.NullMarked;
