package uk.comity.asking;

import java.util.Optional;
import java.util.Set;

/**
 * One of the things that somebody can be, with every fact that follows from it.
 *
 * @param name as it stands in an address: {@code chief-executive}
 * @param title what people choose: "a member"
 * @param role whose title the council may word otherwise
 * @param holds the chooser's facts that are true of it; all the others are false
 */
public record Guise(String name, String title, Optional<String> role, Set<String> holds) {

    public Guise {
        holds = Set.copyOf(holds);
    }
}
