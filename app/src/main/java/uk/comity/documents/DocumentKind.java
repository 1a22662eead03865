package uk.comity.documents;

/** The kinds of document whose text can be read. */
enum DocumentKind {
    TEXT,
    HTML,
    PDF,
    DOCX,
    ODT
}
