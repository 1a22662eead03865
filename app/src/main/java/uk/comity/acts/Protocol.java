package uk.comity.acts;

import java.time.LocalDate;
import java.util.Optional;
import uk.comity.norms.Rulebook;

/** Which protocol was in force when. */
public interface Protocol {

    /** The council's rulebook on a day, with its settings as they were then; empty when none was adopted. */
    Optional<Rulebook> find(LocalDate day, Surroundings surroundings);

    /**
     * The rulebook that judges an act on a day in a matter that was opened on another: an old matter may keep the protocol
     * under which it was opened.
     */
    default Optional<Rulebook> find(LocalDate opened, LocalDate day, Surroundings surroundings) {
        return find(day, surroundings);
    }
}
