package uk.comity.norms;

import java.util.Map;
import java.util.Optional;

/**
 * A clause of the protocol and how Comity gives it effect.
 *
 * @param id as the document numbers it, such as {@code 4.2a}
 * @param concept the concept that lets protocols be compared, if it has one
 * @param gist one sentence in our own words
 * @param why why it is given this effect; never empty with {@link Effect#NONE}
 * @param doubt what the document leaves open, and how Comity reads it
 * @param text what is shown in full: the author's own words, or nothing where the council's own text is imported
 * @param from where it comes from, in a pack that was drafted from others
 * @param read under which readings of the pack's doubts its text stands at all: by the name of the doubt
 */
public record Clause(
        String id,
        Optional<String> concept,
        String gist,
        Effect effect,
        Optional<String> why,
        Optional<String> doubt,
        Optional<String> text,
        Map<String, Doubt.Read> read,
        Optional<From> from,
        Place place) {

    public Clause {
        read = Map.copyOf(read);
    }

    /**
     * Where a clause comes from.
     *
     * @param pack key of the pack
     * @param version of that pack
     * @param clause its id there
     */
    public record From(String pack, String version, String clause) {}

    /** How Comity gives a clause effect. */
    public enum Effect {
        /** Norms cite it. */
        NORM,
        /** Norms cite it as guidance at the point of use. */
        GUIDANCE,
        /** It says what a word means. */
        DEFINITION,
        /** It has no effect of its own; {@link Clause#why} says why. */
        NONE,
        /** It is there to be read. */
        TEXT
    }
}
