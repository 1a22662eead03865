package uk.comity.matters;

import uk.comity.acts.FolioId;

/**
 * A document as every kind of matter may know it.
 *
 * @param folio of the kind {@code paper}
 */
public record Paper(FolioId folio, String title, Nature nature) {}
