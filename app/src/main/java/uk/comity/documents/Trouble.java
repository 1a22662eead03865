package uk.comity.documents;

/** Why a document of a known kind has no text for us. */
enum Trouble {
    PASSWORD("is locked with a password. Open it, take the password away, save a copy, and give that."),
    DAMAGED(
            "is damaged or not what its name says: it could not be read to its end. Save it anew, or save it as plain text."),
    NO_TEXT("holds pictures of pages and no text, as a scan does. Have the text recognised first (OCR), or give the"
            + " document that was printed."),
    TOO_MUCH(
            "unpacks to more than a protocol can be. Give the part that holds the protocol, as PDF, DOCX or plain text."),
    TOO_LONG("takes too long to read. Give the part that holds the protocol, or save it as plain text.");

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    DocumentReading.Unreadable of(String file) {
        return new DocumentReading.Unreadable("\"" + file + "\" " + sentence);
    }
}
