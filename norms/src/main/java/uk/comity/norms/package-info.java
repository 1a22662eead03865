/** The norm engine: packs of norms, judged against facts, each answer with its clause and its trace. */
@NullMarked
package uk.comity.norms;

import org.jspecify.annotations.NullMarked;
