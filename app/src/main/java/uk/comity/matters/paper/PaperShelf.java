package uk.comity.matters.paper;

import java.util.Optional;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Paper;
import uk.comity.matters.Papers;

/** What documents there are, read off the ledger. */
public final class PaperShelf implements Papers {

    @Override
    public Optional<Paper> find(Surroundings surroundings, FolioId folio) {
        return folio.kind().equals(PaperKind.NAME)
                ? document(surroundings.folios(), folio).map(Document::paper)
                : Optional.empty();
    }

    /** The document with its versions and readings; empty where nothing was filed in the folio. */
    public static Optional<Document> document(Folios folios, FolioId folio) {
        return Folding.read(folios, folio);
    }
}
