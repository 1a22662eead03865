package uk.comity.documents;

import java.util.List;

/**
 * The kinds of document that Comity takes.
 *
 * <p>Each with what people call it, and the endings that its files have.
 */
enum DocumentKind {
    TEXT("plain text", "txt text md markdown csv tsv log"),
    HTML("a web page", "html htm xhtml"),
    PDF("a PDF", "pdf"),
    DOCX("a Word document (DOCX)", "docx dotx"),
    XLSX("an Excel workbook (XLSX)", "xlsx xltx"),
    ODT("an OpenDocument text (ODT)", "odt ott"),
    MSG("an Outlook message (MSG)", "msg"),
    EML("an e-mail (EML)", "eml"),
    IMAGE("a picture", "png jpg jpeg gif tif tiff");

    private final String called;
    private final String endings;

    DocumentKind(String called, String endings) {
        this.called = called;
        this.endings = endings;
    }

    String called() {
        return called;
    }

    /** Whether a file's name with this ending, in small letters, promises this kind. */
    boolean isPromisedBy(String ending) {
        return List.of(endings.split(" ", -1)).contains(ending);
    }
}
