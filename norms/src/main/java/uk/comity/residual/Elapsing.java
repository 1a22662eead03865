package uk.comity.residual;

import java.time.LocalDate;
import java.util.Optional;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.OwnWords;

/** From which day on a time has not passed yet: the later it began, the later it ends. */
final class Elapsing {

    /** No protocol waits longer than a century. */
    private static final int FARTHEST = 36_525;

    private Elapsing() {}

    /** The first day since which the time, if it runs from then, has not passed today; empty where it passes on no day. */
    static Optional<LocalDate> firstDayNotPassed(OwnWords.Passed passed, String fact, LocalDate today) {
        var from = 0;
        var to = FARTHEST;
        if (!has(passed, fact, today, today.minusDays(FARTHEST))) {
            return Optional.empty();
        }
        // The time that began so many days ago: has not passed at "from", has passed at "to".
        if (has(passed, fact, today, today)) {
            return Optional.of(today.plusDays(1));
        }
        while (to - from > 1) {
            var middle = (from + to) / 2;
            if (has(passed, fact, today, today.minusDays(middle))) {
                to = middle;
            } else {
                from = middle;
            }
        }
        return Optional.of(today.minusDays(from));
    }

    private static boolean has(OwnWords.Passed passed, String fact, LocalDate today, LocalDate since) {
        return passed.at(fact, today, Optional.of(new Fact(passed.since(), FactValue.of(since), "")))
                .filter(each -> each.value().equals(FactValue.of(true)))
                .isPresent();
    }
}
