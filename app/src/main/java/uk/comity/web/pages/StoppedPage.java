package uk.comity.web.pages;

import uk.comity.web.parts.Link;

/**
 * An act that the protocol refused or held.
 *
 * @param recorded that it was put on record, and under which number
 */
public record StoppedPage(String act, Verdict verdict, String recorded, Link receipt, Link back) {}
