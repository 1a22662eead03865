package uk.comity.matters.paper;

import java.util.Optional;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;

/** What documents there are, read off the ledger. */
public final class PaperShelf {

    private PaperShelf() {}

    /** The document with its versions and readings; empty where nothing was filed in the folio. */
    public static Optional<Document> document(Folios folios, FolioId folio) {
        return Folding.read(folios, folio);
    }
}
