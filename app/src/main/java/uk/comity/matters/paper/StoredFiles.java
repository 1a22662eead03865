package uk.comity.matters.paper;

import java.util.Optional;
import uk.comity.acts.PersonId;

/**
 * Which files were uploaded, and by whom: a document names its file by the digest, and whoever files it must have had the file in
 * hand. A digest alone tells nobody whether a file is kept, and gets nobody at it.
 */
public interface StoredFiles {

    /** The file with this digest, 64 hex digits, that this person uploaded; empty where there is none. */
    Optional<Stored> find(String sha256, PersonId person);

    /**
     * A file that is kept.
     *
     * @param size in bytes
     */
    record Stored(String mediaType, long size) {}
}
