package uk.comity.matters;

import java.util.Optional;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;

/** Who was shown which document on request, and still may read it. */
public interface Grants {

    /** The grant that lets the person read the document at that moment; empty where none runs. */
    Optional<Grant> running(Surroundings surroundings, PersonId person, FolioId paper);

    /**
     * A right to read one document, given on request.
     *
     * @param request the folio in which it was asked for
     * @param right under which right it was shown, in words
     * @param conditions to which the member agreed; blank for none
     */
    record Grant(FolioId request, String right, String conditions) {}
}
