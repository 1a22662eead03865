package uk.comity.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.matters.Due;

/**
 * A duty as it stands: its terms, who owes it to whom, and the sum behind its date.
 *
 * @param statedDue the date that an acknowledgement stated, which the protocol lets stand in place of the first one
 * @param due worked out as it was read
 * @param ended how it ended; empty while it is owed
 */
public record DutyLine(
        FolioLine folio,
        Ruling.Owed terms,
        List<PersonId> holders,
        List<PersonId> claimants,
        Instant startedAt,
        Optional<LocalDate> statedDue,
        List<Due.Stop> pauses,
        Due due,
        Optional<String> ended) {
    public DutyLine {
        holders = List.copyOf(holders);
        claimants = List.copyOf(claimants);
        pauses = List.copyOf(pauses);
    }
}
