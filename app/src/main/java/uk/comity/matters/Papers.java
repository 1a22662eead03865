package uk.comity.matters;

import java.util.Optional;
import uk.comity.acts.FolioId;
import uk.comity.acts.Surroundings;

/**
 * What documents there are. Kinds of matter never see each other: this is what they share of documents. Asked before a folio is
 * read, so that nobody can tell by the time whether there is one.
 */
public interface Papers {

    /** Knows of no document. */
    Papers NONE = (_, _) -> Optional.empty();

    /** The document that this folio keeps at that moment; empty where there is none. */
    Optional<Paper> find(Surroundings surroundings, FolioId folio);
}
