package uk.comity.documents;

/**
 * A page of a document as a picture.
 *
 * @param pages that the document has in all
 */
public record Drawn(int pages, Picture picture) {}
