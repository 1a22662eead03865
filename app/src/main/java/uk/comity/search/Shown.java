package uk.comity.search;

import java.util.Set;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;

/** What was shown to whom on request, and still may be read; and what else the list must know of people. */
public interface Shown {

    /** Every document of which a grant runs for the person at that moment. */
    Set<FolioId> to(Surroundings surroundings, PersonId person);

    /** Whether the person has interests registered, which may touch a document. */
    default boolean hasInterests(Surroundings surroundings, PersonId person) {
        return false;
    }
}
