package uk.comity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import uk.comity.acts.PersonId;

/** Bodies and the seats on them. */
record Bodies(Map<String, Body> bodies, List<Seat> seats) {

    static final Bodies EMPTY = new Bodies(Map.of(), List.of());

    List<Body> on(LocalDate day) {
        return bodies.values().stream().filter(body -> body.term().holdsOn(day)).toList();
    }

    /** Seats that hold on the day; a seat goes when its body does. */
    List<Seat> seatsOn(LocalDate day, Predicate<Seat> which) {
        return seats.stream()
                .filter(seat -> which.test(seat) && seat.term().holdsOn(day) && isThere(seat.body(), day))
                .toList();
    }

    boolean isThere(String body, LocalDate day) {
        var found = bodies.get(body);
        return found != null && found.term().holdsOn(day);
    }

    Bodies with(Body body) {
        return new Bodies(Lists.with(bodies, body.key(), body), seats);
    }

    Bodies with(Seat seat) {
        return new Bodies(bodies, Lists.plus(seats, seat));
    }

    Bodies ended(String body, LocalDate until) {
        var found = bodies.get(body);
        return found == null ? this : with(found.with(found.term().endingOn(until)));
    }

    Bodies left(String body, PersonId person, LocalDate until) {
        var changed = Lists.changed(
                seats,
                seat -> seat.body().equals(body)
                        && seat.person().equals(person)
                        && seat.term().holdsOn(until),
                seat -> seat.with(seat.term().endingOn(until)));
        return new Bodies(bodies, changed);
    }
}
