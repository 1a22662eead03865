package uk.comity.documents;

import java.util.Optional;

/** A file of plain text that was looked at and read, and of which nothing is kept yet. */
public sealed interface ReadAhead {

    /**
     * It can be kept.
     *
     * @param bytes all of it
     * @param remark something that its owner should know, in plain English
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Fine(Stored file, byte[] bytes, DocumentReading.Text text, Optional<String> remark) implements ReadAhead {}

    /**
     * It cannot.
     *
     * @param sentence why, and what to do next, in plain English; names the file
     */
    record Refused(String sentence) implements ReadAhead {}
}
