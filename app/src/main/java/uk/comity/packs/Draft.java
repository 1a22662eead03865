package uk.comity.packs;

import java.time.Instant;
import java.util.Map;
import uk.comity.acts.PersonId;
import uk.comity.norms.PackFiles;

/**
 * A draft that was laid before the council.
 *
 * @param number counted from 1
 * @param version as the draft names itself; blank where it could not be read
 * @param leaf index of the leaf that laid it
 */
public record Draft(
        int number,
        String pack,
        String version,
        String title,
        String digest,
        Map<String, String> files,
        DraftCheck check,
        String note,
        PersonId by,
        Instant at,
        long leaf) {

    public Draft {
        files = Map.copyOf(files);
    }

    /** Its text. */
    public PackFiles text() {
        return PackFiles.of(pack, files);
    }
}
