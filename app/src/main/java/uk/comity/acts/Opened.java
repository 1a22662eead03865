package uk.comity.acts;

import java.util.List;

/**
 * A folio opened for somebody who may read it.
 *
 * @param entered everything that was entered, in order, refusals and holds too
 * @param lastMoved index of the last leaf that changed it: what a form shows as seen
 */
public record Opened<A extends Act, P>(
        FolioId folio,
        P position,
        List<Entered> entered,
        long lastMoved,
        Kind.Hearing<A, P> hearing,
        Surroundings surroundings) {
    public Opened {
        entered = List.copyOf(entered);
    }
}
