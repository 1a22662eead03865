package uk.comity.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;

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
        List<Pause> pauses,
        Due due,
        Optional<String> ended) {
    public DutyLine {
        holders = List.copyOf(holders);
        claimants = List.copyOf(claimants);
        pauses = List.copyOf(pauses);
    }

    /**
     * When the clock stood still.
     *
     * @param end empty while it still does
     */
    public record Pause(Instant start, Optional<Instant> end) {

        /** Ends now, unless it has ended before. */
        Pause until(Instant now) {
            return end.isPresent() ? this : new Pause(start, Optional.of(now));
        }
    }

    /** What the date of a duty follows from. */
    record Clocked(String within, Instant startedAt, Optional<LocalDate> statedDue, List<Pause> pauses) {}
}
