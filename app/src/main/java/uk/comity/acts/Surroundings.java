package uk.comity.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The council at one moment: where a hearing reads what it needs, inside the desk's own transaction.
 *
 * @param folios every entry so far
 */
public record Surroundings(Folios folios, Instant at) {

    /** Where England's clocks are. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    public LocalDate day() {
        return at.atZone(ZONE).toLocalDate();
    }

    public LocalTime time() {
        return at.atZone(ZONE).toLocalTime();
    }
}
