package uk.comity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import uk.comity.councils.SettableClock;

/** The one clock of the program. Nothing else asks the machine what time it is. */
final class HallClock implements SettableClock {

    private final InstantSource machine = InstantSource.system();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }

    @Override
    public void set(Instant now) {
        ahead.set(Duration.between(machine.instant(), now));
    }
}
