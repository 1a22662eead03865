package uk.comity.councils;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that a demonstration can set; it goes on from there. */
public interface SettableClock extends InstantSource {

    void set(Instant now);
}
