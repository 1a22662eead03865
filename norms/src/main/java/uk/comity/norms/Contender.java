package uk.comity.norms;

import java.util.List;

/**
 * A norm that stands on an act on a day, for whoever reasons over many cases at once.
 *
 * @param pack key of the pack that holds it
 * @param effect the norm's, with the council's own settings in it
 * @param defeatedBy places, in the list that this contender is part of, of those that defeat it when they stand; the
 *     law's and the overriding first
 */
public record Contender(String pack, Norm norm, Effect effect, List<Integer> defeatedBy) {

    public Contender {
        defeatedBy = List.copyOf(defeatedBy);
    }
}
