package uk.comity.asking;

import java.util.Optional;
import uk.comity.norms.Ladder;

/**
 * What an act can come to.
 *
 * @param ladder where it is referred
 */
record Outcome(Kind kind, Optional<Ladder> ladder) {

    /** The answers of a protocol, without their reasons. */
    enum Kind {
        REFUSED,
        HELD,
        REFERRED,
        PERMITTED,
        SILENT
    }

    static Outcome of(Kind kind) {
        return new Outcome(kind, Optional.empty());
    }
}
