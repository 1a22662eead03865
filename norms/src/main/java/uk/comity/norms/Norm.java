package uk.comity.norms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One separable rule of a protocol.
 *
 * @param id its name in its pack
 * @param clauses the clauses that it rests on; empty only where a local setting fills a gap
 * @param on the acts that it speaks of
 * @param when what must hold for it to apply
 * @param unless each of these defeats it
 * @param overrides ids of the norms that it goes before
 * @param gist what people read
 * @param local name of the setting that it puts into effect where the protocol says nothing. Where that setting is a
 *     truth, the norm stands only while it is true
 * @param route on acts by which somebody wants to see something: which way to that it is part of; empty for one that is part of
 *     none by name
 * @param read under which readings of the pack's doubts it stands: by the name of the doubt
 */
public record Norm(
        String id,
        List<String> clauses,
        List<String> on,
        Condition when,
        List<Condition> unless,
        Effect effect,
        List<String> overrides,
        String gist,
        Optional<String> local,
        Optional<Route.Way> route,
        Map<String, Doubt.Read> read,
        Period inForce,
        Place place) {

    public Norm {
        clauses = List.copyOf(clauses);
        on = List.copyOf(on);
        unless = List.copyOf(unless);
        overrides = List.copyOf(overrides);
        read = Map.copyOf(read);
    }

    /** The same norm on other days. */
    Norm inForce(Period other) {
        return new Norm(id, clauses, on, when, unless, effect, overrides, gist, local, route, read, other, place);
    }
}
