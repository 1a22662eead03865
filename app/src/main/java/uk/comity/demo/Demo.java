package uk.comity.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import uk.comity.councils.Premises;

/** Makes the five demo councils, unless they are there. */
public final class Demo {

    private static final Duration BEFORE_THE_STORIES = Duration.ofDays(60);

    private Demo() {}

    /**
     * Makes what is not there yet. A council that was begun and not finished is left as it is.
     *
     * @param now from which the stories of the last weeks are counted back
     * @param progress told what is being made
     */
    public static void fill(Premises premises, Instant now, PrintWriter progress) {
        for (var place : Place.ALL) {
            if (premises.find(place.key()).isEmpty()) {
                progress.println("Making " + place.name() + " ...");
                progress.flush();
                var council = premises.add(place.key(), place.name(), place.colour());
                new Settling(council, place, now.minus(BEFORE_THE_STORIES)).settle();
                new History(council, now).happen();
                new Papers(council, now).file();
            }
        }
    }
}
