package uk.comity.acts;

import java.util.Map;

/**
 * A folio in one line, for lists.
 *
 * @param title the matter in a few words, as its author wrote it
 * @param state the state's short name, such as {@code open}, {@code answered}
 * @param standing one sentence that says where it stands
 * @param facets what lists filter by: {@code member}, {@code officer}, {@code department}, {@code ward} ... by id
 */
public record Summary(String title, String state, String standing, Map<String, String> facets) {
    public Summary {
        facets = Map.copyOf(facets);
    }
}
