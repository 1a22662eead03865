/** Norms and judgements read aloud: plain English that is made from a pack, never kept beside it. */
@NullMarked
package uk.comity.aloud;

import org.jspecify.annotations.NullMarked;
