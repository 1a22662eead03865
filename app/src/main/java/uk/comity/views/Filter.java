package uk.comity.views;

import java.util.Locale;
import java.util.Map;

/**
 * What a list shows.
 *
 * @param text words that the title must hold; blank for any
 * @param state the state; blank for any
 * @param facets facet and value: all must fit
 */
public record Filter(String text, String state, Map<String, String> facets) {

    public static final Filter ALL = new Filter("", "", Map.of());

    public Filter {
        facets = Map.copyOf(facets);
    }

    boolean fits(FolioLine line) {
        return (state.isBlank() || state.equals(line.state()))
                && line.title().toLowerCase(Locale.UK).contains(text.strip().toLowerCase(Locale.UK))
                && facets.entrySet().stream()
                        .allMatch(facet -> facet.getValue().isBlank()
                                || facet.getValue().equals(line.facets().get(facet.getKey())));
    }
}
