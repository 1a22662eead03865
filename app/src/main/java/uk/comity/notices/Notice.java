package uk.comity.notices;

import java.time.Instant;
import java.util.List;
import uk.comity.acts.FolioId;

/** One thing that somebody was told. What it says is read off the folio, by whoever may still see it. */
public record Notice(long leaf, FolioId folio, Why why, List<String> clauses, Instant sentAt, boolean read) {
    public Notice {
        clauses = List.copyOf(clauses);
    }
}
