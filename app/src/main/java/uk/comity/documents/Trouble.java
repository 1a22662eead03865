package uk.comity.documents;

/** Why nothing came of work on a document of a known kind. */
enum Trouble {
    PASSWORD("is locked with a password. Open it, take the password away, save a copy, and give that."),
    DAMAGED(
            "is damaged or not what its name says: it could not be read to its end. Save it anew, or save it as plain text."),
    NO_TEXT("holds pictures of pages and no text, as a scan does. Have the text recognised first (OCR), or give the"
            + " document that was printed."),
    PICTURE("is a picture and holds no text. Have the text recognised first (OCR), or give the document itself."),
    TOO_MUCH("unpacks to more than a document should be. Give the part that matters, as PDF, DOCX or plain text."),
    TOO_LARGE_A_PAGE("has a page or a picture that is too large to draw. Save it with smaller pages."),
    NO_SUCH_PAGE("has no such page."),
    NOT_GONE(
            "could not be redacted so that nothing is left: the words to be taken out still stand in what was made, which was thrown"
                    + " away. Print it, scan it, and redact the scan."),
    TOO_LONG("takes too long to read. Give the part that matters, or save it as plain text.");

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    /** The trouble of that name; what nobody knows counts as damage. */
    static Trouble named(String name) {
        for (var one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return DAMAGED;
    }

    DocumentReading.Unreadable of(String file) {
        return new DocumentReading.Unreadable(sentence(file));
    }

    String sentence(String file) {
        return "\"" + file + "\" " + sentence;
    }
}
