package uk.comity.merging;

import uk.comity.norms.Pack;
import uk.comity.norms.PackFiles;

/** A pack that goes into a merger: as text, to carry over what it says, and as it was read. */
public record Source(PackFiles files, Pack pack) {

    public String key() {
        return pack.key();
    }

    /** Whose protocol it is, as the pack's source names it. */
    public String name() {
        return pack.council().orElse(pack.title());
    }

    /** The id of one of its clauses in the merged pack: {@code wbc/4.2a}. */
    String clause(String id) {
        return key() + "/" + id;
    }
}
