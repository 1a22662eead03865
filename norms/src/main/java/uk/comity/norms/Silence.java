package uk.comity.norms;

/**
 * An act, or some cases of it, on which the document says nothing by choice: no gap.
 *
 * @param when in which cases; in all of them where it asks for nothing
 * @param why the silence is the document's own
 */
public record Silence(String act, Condition when, String why, Place place) {}
