/** The leak hunt: somebody who may not know of a document walks everything that the program answers, and must learn nothing. */
@NullMarked
package uk.comity.trials.hunt;

import org.jspecify.annotations.NullMarked;
