package uk.comity.acts;

import java.util.Optional;

/** Says whether somebody has any standing towards a folio. None answers like "not found". */
public interface Access {

    /** Whether this person may know of a folio that is shared like this. */
    boolean mayRead(PersonId person, Sharing sharing, Surroundings surroundings);

    /**
     * Whether this person may lay an act of this name on the desk at all; the protocol is asked afterwards.
     *
     * @param sharing who may see the folio; empty when the act would open it
     */
    boolean mayAct(PersonId person, String act, Optional<Sharing> sharing, Surroundings surroundings);
}
