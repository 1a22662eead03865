package uk.comity.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When the clock of one duty stood still. */
record Pauses(List<Pause> pauses) {

    Pauses {
        pauses = List.copyOf(pauses);
    }

    /**
     * One pause.
     *
     * @param end empty while it lasts
     */
    record Pause(Instant start, Optional<Instant> end) {

        /** Ends now, unless it has ended before. */
        Pause until(Instant now) {
            return end.isPresent() ? this : new Pause(start, Optional.of(now));
        }
    }

    String write() {
        return Written.write(this);
    }

    static Pauses read(String text) {
        return text.equals("[]") ? new Pauses(List.of()) : Written.read(text, Pauses.class);
    }
}
