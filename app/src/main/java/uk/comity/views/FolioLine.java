package uk.comity.views;

import java.time.Instant;
import java.util.Map;
import uk.comity.acts.FolioId;

/** A folio in one line of a list. */
public record FolioLine(
        FolioId folio,
        String title,
        String state,
        String standing,
        Map<String, String> facets,
        Instant openedAt,
        Instant movedAt,
        long lastMoved) {
    public FolioLine {
        facets = Map.copyOf(facets);
    }
}
