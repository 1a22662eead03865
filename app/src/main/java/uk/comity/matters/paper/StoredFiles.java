package uk.comity.matters.paper;

import java.util.Optional;

/** Which files were uploaded: a document names its file by the digest, and the file must be there. */
public interface StoredFiles {

    /** The file with this digest, 64 hex digits; empty where there is none. */
    Optional<Stored> find(String sha256);

    /**
     * A file that is kept.
     *
     * @param size in bytes
     */
    record Stored(String mediaType, long size) {}
}
