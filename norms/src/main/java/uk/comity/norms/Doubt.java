package uk.comity.norms;

import java.util.List;
import java.util.Optional;

/**
 * Something that the document leaves open, and how Comity reads it until somebody settles it.
 *
 * @param clauses which ones; none where it is about the document as a whole
 * @param document what the document says, in our own words
 * @param comity how Comity reads it
 * @param otherwise the other way in which it can be read, where there is one: then the council can switch to it
 * @param settles role of the office that may settle it otherwise
 */
public record Doubt(
        String name,
        List<String> clauses,
        String document,
        String comity,
        Optional<String> otherwise,
        String settles,
        Place place) {

    public Doubt {
        clauses = List.copyOf(clauses);
    }

    /** The switch that a doubt with two readings is to the council: whether it is read otherwise. */
    public Optional<Setting> setting() {
        return otherwise.map(words -> new Setting(name, words, new SettingValue.Truth(false), place));
    }

    /** In which of the two ways a doubt is read. */
    public enum Read {
        /** As Comity reads it of itself. */
        AS_STATED,
        /** In the other way, which the council chose. */
        OTHERWISE
    }
}
