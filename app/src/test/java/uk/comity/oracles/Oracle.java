package uk.comity.oracles;

import uk.comity.norms.Situation;

/** Something else than our engine that answers questions on one act under one rulebook. */
interface Oracle {

    Kind answer(Situation situation);
}
