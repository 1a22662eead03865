package uk.comity.councils;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The files of one council's documents, each kept once, by its digest. */
public interface DocumentFiles {

    /**
     * Keeps a file and reads its text.
     *
     * @param in its bytes; not closed
     * @param name as its owner calls it
     * @throws IOException where the bytes could not be read
     */
    Keeping keep(InputStream in, String name) throws IOException;

    /** The bytes of a kept file; empty where there is none of this digest. */
    Optional<byte[]> bytes(String sha256);

    /** What kind of file it is, as RFC 6838 names it; empty where there is none of this digest. */
    Optional<String> mediaType(String sha256);

    /** The text of a kept file, page by page; empty where it has none. */
    List<String> text(String sha256);

    /** What came of keeping a file. */
    sealed interface Keeping {

        /**
         * It is kept.
         *
         * @param size in bytes
         */
        record Kept(String sha256, String mediaType, long size) implements Keeping {}

        /**
         * It was not kept.
         *
         * @param sentence why, and what to do next, in plain English
         */
        record NotKept(String sentence) implements Keeping {}
    }
}
