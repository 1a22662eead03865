package uk.comity.acts;

/** Says whether somebody has any standing towards a folio. None answers like "not found". */
public interface Access {

    /** Whether this person may know of the folio at all. */
    boolean admits(PersonId person, Sharing sharing, Surroundings surroundings);

    /** Whether this person may open a new folio of the kind by this act. */
    boolean mayOpen(PersonId person, String act, Surroundings surroundings);
}
