package uk.comity.views;

import java.time.Instant;
import java.util.List;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.PersonId;

/**
 * A question that waits for an office.
 *
 * @param people who hold that office today
 */
public record Referral(FolioLine folio, DeskEntry.Referred terms, List<PersonId> people, Instant since) {
    public Referral {
        people = List.copyOf(people);
    }
}
