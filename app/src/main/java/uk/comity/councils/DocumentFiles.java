package uk.comity.councils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.PersonId;
import uk.comity.documents.Drawn;
import uk.comity.documents.ReadAhead;
import uk.comity.documents.Stored;

/** The files of one council's documents, each kept once, by its digest. */
public interface DocumentFiles {

    /**
     * Keeps a file and reads its text. It is answered alike whether it is kept already or not.
     *
     * @param in its bytes; not closed
     * @param name as its owner calls it
     * @param person whose it is: nobody else files it until they have sent it too
     * @throws IOException where the bytes could not be read
     */
    Keeping keep(InputStream in, String name, PersonId person) throws IOException;

    /**
     * Reads a small plain text, and asks the database nothing: so it can be done while something else is entered.
     *
     * @param name as its owner calls it
     * @return empty for any other file, which is {@link #keep kept} by itself
     * @throws IOException where the bytes could not be read
     */
    Optional<ReadAhead> readAhead(Path file, String name) throws IOException;

    /** Keeps what was read ahead: all of it, or none. */
    void keepAll(List<ReadAhead.Fine> files, PersonId person);

    /** What is kept under a digest; empty where there is nothing. */
    Optional<Stored> stored(String sha256);

    /** The bytes of a kept file, fetched a piece at a time as they are read; empty where there is none of this digest. */
    Optional<InputStream> open(String sha256);

    /** Whether this person sent a file of this digest. */
    boolean isFrom(PersonId person, String sha256);

    /** The text of a kept file, page by page; empty where it has none. */
    List<String> text(String sha256);

    /**
     * A page of a kept file as a picture, drawn the first time and kept.
     *
     * @param name of the file, as its owner calls it
     * @return empty where the file has no pages to draw, or not this one
     */
    Optional<Drawn> picture(String sha256, String name, int page) throws IOException;

    /** What kind of file it is, as RFC 6838 names it; empty where there is none of this digest. */
    default Optional<String> mediaType(String sha256) {
        return stored(sha256).map(Stored::mediaType);
    }

    /** What came of keeping a file. */
    sealed interface Keeping {

        /**
         * It is kept.
         *
         * @param size in bytes
         * @param remark something that its owner should know, in plain English
         */
        record Kept(String sha256, String mediaType, long size, Optional<String> remark) implements Keeping {}

        /**
         * It was not kept.
         *
         * @param sentence why, and what to do next, in plain English
         */
        record NotKept(String sentence) implements Keeping {}
    }
}
