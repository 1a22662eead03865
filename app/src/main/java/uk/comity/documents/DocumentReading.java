package uk.comity.documents;

import java.util.List;

/** What came of reading a document. */
public sealed interface DocumentReading {

    /**
     * Its text.
     *
     * @param sha256 of the file's bytes, in hex
     * @param mediaType what kind of file it is, seen from its bytes, as RFC 6838 names it
     * @param pages the text of each page, lines divided by line feeds; one page where the kind of document knows none
     */
    record Text(String sha256, String mediaType, List<String> pages) implements DocumentReading {
        public Text {
            pages = List.copyOf(pages);
        }
    }

    /**
     * It could not be read.
     *
     * @param sentence why, and what to do next, in plain English; names the file
     */
    record Unreadable(String sentence) implements DocumentReading {}
}
